import type { Note, Slide } from '../model/slide.ts'
import { countWords, plain } from '../text/words.ts'

/** How fast a clear speaker speaks. */
export const wordsPerMinute = 140

/** Words a speaker says over a slide. */
export function spokenWords(notes: readonly Note[], lang: string): number {
  return notes.reduce((sum, { node }) => sum + countWords(noteText(node), lang), 0)
}

/** Spoken time of a slide, in seconds, at 140 words a minute. */
export function secondsOf({ notes }: Slide, lang: string): number {
  return Math.round((spokenWords(notes, lang) / wordsPerMinute) * 60)
}

/** Items of a list, cells of a table and so on, with a space between them. */
function noteText(node: Note['node']): string {
  if (!('children' in node)) return plain(node)
  if (node.type === 'paragraph' || node.type === 'heading') return plain(node)
  return (node.children as Note['node'][]).map(noteText).join(' ')
}
