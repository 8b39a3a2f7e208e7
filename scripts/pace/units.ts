import type { Slide } from '../model/slide.ts'
import { slideText } from '../text/slide-text.ts'
import { secondsFor, secondsOf, spokenWords } from '../text/seconds.ts'
import { termsAmong } from '../text/terms.ts'
import { settledText } from '../text/words.ts'
import { headingOf } from './heading-notes.ts'

/** Slides that stay together: one, or all parts of one that had to be cut. */
export interface Unit {
  slides: Slide[]
  /** What they are titled. */
  title: string
  /** Index of the first of them among all slides. */
  at: number
  /** Title of the top-level section. */
  section: string
  /** The part of the article it comes from: a heading's path. */
  part: string
  /** Spoken time, seconds. */
  seconds: number
  /** What it takes to say the heading that they show, seconds. */
  headed: number
  /** Words that are said over them. */
  spoken: number
  /** What they show of the article's own terms. */
  terms: ReadonlySet<string>
}

/** Slides that frame the talk. */
const frame: ReadonlySet<Slide['kind']> = new Set(['cover', 'agenda', 'section', 'summary', 'closing'])

/** Whether a slide frames the talk and carries nothing that time could cut. */
export function isFrame({ kind }: Slide): boolean {
  return frame.has(kind)
}

/** The slides that carry what the article says, in their units. `top` is the article's own terms. */
export function unitsOf(slides: readonly Slide[], lang: string, top: ReadonlySet<string>): Unit[] {
  const groups: Array<{ slides: Slide[], at: number }> = []
  slides.forEach((slide, at) => {
    if (isFrame(slide) || slide.backup) return
    const last = groups.at(-1)
    if (last && slide.part && slide.part.index > 1 && last.at + last.slides.length === at) last.slides.push(slide)
    else groups.push({ slides: [slide], at })
  })
  return groups.map(({ slides, at }) => {
    const said = slides.map(slide => spokenWords(slide.notes, lang))
    return {
      slides, at,
      title: settledText(slides[0]?.title ?? []),
      section: slides[0]?.section ?? '',
      part: slides[0]?.source ?? '',
      seconds: said.reduce((sum, words) => sum + secondsFor(words), 0),
      headed: slides.reduce((sum, slide) => sum + secondsOf({ notes: headingOf(slide) }, lang), 0),
      spoken: said.reduce((sum, words) => sum + words, 0),
      terms: new Set(slides.flatMap(slide => termsAmong(top, slideText(slide), lang))),
    }
  })
}
