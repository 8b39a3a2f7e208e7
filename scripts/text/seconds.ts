import type { Note, Slide } from '../model/slide.ts'
import { countWords, settledText } from './words.ts'

/** How fast a clear speaker speaks. */
export const wordsPerMinute = 140

/** Words a speaker says over a slide. */
export function spokenWords(notes: readonly Note[], lang: string): number {
  return notes.reduce((sum, { node, private: isCue }) => sum + (isCue ? 0 : wordsIn(node, lang)), 0)
}

/** Every stage asks how long slides take, and notes are what there is most of. */
const known = new WeakMap<Note['node'], { lang: string, words: number }>()

function wordsIn(node: Note['node'], lang: string): number {
  const before = known.get(node)
  if (before?.lang === lang) return before.words
  const words = countWords(settledText(node), lang)
  known.set(node, { lang, words })
  return words
}

/** Spoken time of a slide, in seconds, at 140 words a minute. */
export function secondsOf({ notes }: Pick<Slide, 'notes'>, lang: string): number {
  return secondsFor(spokenWords(notes, lang))
}

/** How long so many words take to say, in seconds. */
export function secondsFor(words: number): number {
  return Math.round((words / wordsPerMinute) * 60)
}
