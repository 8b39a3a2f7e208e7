import type { PointsSlide, Slide, StatementSlide } from '../model/slide.ts'
import { withoutClicks } from '../text/clicks.ts'
import { termsAmong } from '../text/terms.ts'
import { plain } from '../text/words.ts'
import type { Pace } from './pace.ts'

/** No more slides of one skeleton than this follow one another. */
const longestRun = 2

/**
 * Breaks runs of bullets: after two slides of them in a row, a third that condenses prose shows only the sentence that
 * says most, large. What its other bullets said is in its notes.
 */
export function giveRhythm(slides: readonly Slide[], pace: Pace): Slide[] {
  let run = 0
  return slides.map((slide) => {
    if (slide.kind !== 'points') run = 0
    else run += 1
    if (run <= longestRun || slide.kind !== 'points' || !slide.condensed || slide.wanted || slide.part) return slide
    run = 0
    return asStatement(slide, pace)
  })
}

function asStatement(slide: PointsSlide, { lang, terms: top }: Pace): Slide {
  const { points, lead: _lead, condensed: _condensed, ...rest } = slide
  const weights = points.map(({ children }) => termsAmong(top, plain(children), lang).length + (/\d/.test(plain(children)) ? 2 : 0))
  const best = points[weights.indexOf(Math.max(...weights))]
  if (!best) return slide
  const notes = rest.notes.map(note => ({ ...note, node: withoutClicks(note.node) }))
  return { ...rest, kind: 'statement', statement: best.children, notes } satisfies StatementSlide
}
