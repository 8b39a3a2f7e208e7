import { lineWidth } from './textWidth.ts'

/** Words joined by hyphens; in ASCII, as most are, without the classes of Unicode, which take long to compile and to try. */
const joined = { ascii: /(?<![A-Za-z0-9'])[A-Za-z0-9']+(?:-[A-Za-z0-9']+)+/g, any: /(?<![\p{L}\p{M}\p{N}'’])[\p{L}\p{M}\p{N}'’]+(?:-[\p{L}\p{M}\p{N}'’]+)+/gu }
const capitals = { ascii: /[A-Z]/g, any: /\p{Lu}/gu }

/** The widest that stays whole, in average letters: it fits every line of large type, on a divider in 60 px too. */
const widest = 21
/** What a capital takes of that. */
const capital = 1.3

/**
 * The words of a text that no line breaks at their hyphens, by where they begin and end: in large type half a word at
 * the end of a line is the first thing seen. Longer ones may break.
 */
export function wholeWords(text: string): { from: number, to: number }[] {
  const found: { from: number, to: number }[] = []
  for (let [at, end] = [text.indexOf('-'), 0]; at >= 0; at = text.indexOf('-', end)) {
    const start = text.lastIndexOf(' ', at) + 1
    end = text.includes(' ', at) ? text.indexOf(' ', at) : text.length
    const run = text.slice(start, end)
    for (const { 0: word, index } of run.matchAll(joined[signsOf(run)])) if (fitsLargeType(word)) found.push({ from: start + index, to: start + index + word.length })
  }
  return found
}

function signsOf(text: string): 'ascii' | 'any' {
  return /^[\x00-\x7f]*$/.test(text) ? 'ascii' : 'any'
}

/** Whether a word fits a line of large type, or would be cut between two letters. */
export function fitsLargeType(word: string): boolean {
  return lineWidth(word) + (capital - 1) * (word.match(capitals[signsOf(word)])?.length ?? 0) <= widest
}
