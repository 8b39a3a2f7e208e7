import { lineWidth } from './textWidth.ts'

/** Words joined by hyphens. */
const joined = /[\p{L}\p{M}\p{N}'’]+(?:-[\p{L}\p{M}\p{N}'’]+)+/gu

/** The widest that stays whole, in average letters: it fits every line of large type, on a divider in 60 px too. */
const widest = 21
/** What a capital takes of that. */
const capital = 1.3

/**
 * The words of a text that no line breaks at their hyphens, by where they begin and end: in large type half a word at
 * the end of a line is the first thing seen. Longer ones may break.
 */
export function wholeWords(text: string): { from: number, to: number }[] {
  if (!text.includes('-')) return []
  return Array.from(text.matchAll(joined), ({ 0: word, index }) => ({ word, from: index, to: index + word.length }))
    .filter(({ word }) => fitsLargeType(word))
    .map(({ from, to }) => ({ from, to }))
}

/** Whether a word fits a line of large type, or would be cut between two letters. */
export function fitsLargeType(word: string): boolean {
  return lineWidth(word) + (capital - 1) * (word.match(/\p{Lu}/gu)?.length ?? 0) <= widest
}
