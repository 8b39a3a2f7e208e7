import type { Note, PointsSlide, Slide } from '../model/slide.ts'
import { withoutClick } from '../text/clicks.ts'
import { termsAmong } from '../text/terms.ts'
import { countWords, plain } from '../text/words.ts'
import type { Pace } from './pace.ts'

/** A title of more words is read as a sentence, not as a title. */
const mostWords = 10
/** A slide keeps this many bullets under the one that becomes its title. */
const fewestLeft = 2

/**
 * A slide that goes on under the title of the one before it is titled by the shortest of its bullets that says most,
 * so that the room sees what is new. Only bullets that condense prose stand for themselves.
 */
export function assertTitles(slides: readonly Slide[], pace: Pace): Slide[] {
  return slides.map(slide => (slide.kind === 'points' && slide.condensed && (slide.part?.index ?? 1) > 1 ? titled(slide, pace) : slide))
}

function titled(slide: PointsSlide, { lang, terms: top }: Pace): PointsSlide {
  const { part: _part, ...rest } = slide
  const weights = slide.points.map(({ children }) => {
    const text = plain(children)
    return countWords(text, lang) > mostWords ? -1 : termsAmong(top, text, lang).length
  })
  const best = weights.indexOf(Math.max(...weights))
  const point = slide.points[best]
  if (!point || (weights[best] ?? -1) < 1 || slide.points.length <= fewestLeft) return slide
  return { ...rest, title: point.children, points: slide.points.filter(one => one !== point), notes: withoutNth(slide.notes, best) }
}

/** Notes without the click that brought up the bullet of the given number. */
function withoutNth(notes: readonly Note[], number: number): Note[] {
  let left = number
  return notes.map((note) => {
    const { node, seen } = withoutClick(note.node, left)
    left -= seen
    return { ...note, node }
  })
}
