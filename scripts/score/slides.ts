import { sights } from '../model/sights.ts'
import type { ShownDeck } from '../model/score.ts'
import type { ShownSlide } from '../model/shown-slide.ts'
import { wordsPerMinute } from '../text/seconds.ts'
import { countWords } from '../text/words.ts'

/** Layouts that frame a talk and carry nothing of their own. */
const frame: ReadonlySet<string> = new Set(['cover', 'agenda', 'section', 'closing'])
/** The slides that are shown in the talk, those held back behind its end left out. */
export function onStage({ slides }: ShownDeck): ShownSlide[] {
  return slides.filter(({ backup }) => !backup)
}

/** Of these, the ones that carry what the article says. */
export function contentSlides(deck: ShownDeck): ShownSlide[] {
  return onStage(deck).filter(({ layout }) => !frame.has(layout))
}

/** Whether a slide gives the room something to look at: code, a table, a picture, a number, a quotation. */
export function isVisual({ layout, visuals, pictures, listings }: ShownSlide): boolean {
  return (sights as Record<string, string | undefined>)[layout] === 'always' || visuals || pictures.length > 0 || listings.length > 0
}

/** A slide's title without the number of its part. */
export function bareTitle({ title }: ShownSlide): string {
  return title.replace(/\s*\(\d+\/\d+\)$/, '')
}

/** All that a slide says in words, listings apart. */
export function proseOf(slide: ShownSlide): string {
  return [bareTitle(slide), ...slide.texts].join('\n')
}

/** How many words a slide shows, listings apart. */
export function wordsOn(slide: ShownSlide, lang: string): number {
  return countWords(proseOf(slide), lang)
}

/** Spoken time of a slide, seconds, as the planner reckons it. */
export function secondsOver({ note }: ShownSlide, lang: string): number {
  return countWords(note, lang) / wordsPerMinute * 60
}
