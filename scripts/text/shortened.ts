import type { PhrasingContent } from 'mdast'
import { flat, mergeText, slice } from './phrasing.ts'
import { plain } from './words.ts'

/** What stands on many slides at once is shown to so many letters: six lines. */
const mostLetters = 300
/** What it may hold in all, addresses and marks as well. */
const mostHeld = 2000
/** Marks around a piece of text. */
const marks = 8

/**
 * What slides show of a title, or of the head of a table, that all parts of a cut slide repeat: its beginning, up to the
 * end of a word, the cut marked. Without a bound, a deck would grow with the square of its article. One that holds far
 * more than its letters (addresses, marks) is shown as plain text. What people write is returned as it is.
 */
export function shortened(children: PhrasingContent[]): PhrasingContent[] {
  const text = flat(children)
  if (text.length <= mostLetters && heldBy(children) <= mostHeld) return children
  const kept = slice(children, 0, endOf(text))
  const words = flat(kept).length <= mostLetters && heldBy(kept) <= mostHeld ? kept : inPlain(text === '' ? plain(children) : text)
  return text.length <= mostLetters ? words : mergeText([...words, { type: 'text', value: ' …' }])
}

/** Plain text to as many letters as `shortened` leaves. */
export function shortenedText(text: string): string {
  return text.length <= mostLetters ? text : `${text.slice(0, endOf(text))} …`
}

function inPlain(text: string): PhrasingContent[] {
  return [{ type: 'text', value: text.slice(0, endOf(text)).replace(/\s/g, ' ') }]
}

function endOf(text: string): number {
  return endBehindWord(text, mostLetters)
}

/** Where the beginning of a text of at most so many letters ends: behind a word, or, in a word without end, behind a letter. */
export function endBehindWord(text: string, most: number): number {
  if (text.length <= most) return text.length
  const space = text.lastIndexOf(' ', most)
  if (space > most / 2) return space
  return /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most
}

/** Letters that some content takes as Markdown, about. */
function heldBy(children: readonly PhrasingContent[]): number {
  let held = 0
  for (const node of children) {
    held += marks + lengthOf(node)
    if ('children' in node) held += heldBy(node.children)
  }
  return held
}

function lengthOf(node: PhrasingContent): number {
  const { value, url, title, alt } = node as { value?: string, url?: string, title?: string | null, alt?: string | null }
  return (value ?? '').length + (url ?? '').length + (title ?? '').length + (alt ?? '').length
}
