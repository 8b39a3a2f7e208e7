import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import type { Article } from '../model/article.ts'
import { warn } from './message.ts'

/** Embeddings and overrides turn the text after them round; isolates do where nothing ends them. */
const turning = /[\u202a-\u202e]/g
const isolates = /[\u2066-\u2069]/g
/** Characters without width inside a Latin word: two names that look alike and are not. */
const within = /(?<=[\x21-\x7e])[\u200b\u2060\ufeff]+(?=[\x21-\x7e])/g

/**
 * The file without characters that make a text look other than it is, each warned about with its place. Marks that
 * scripts from right to left need (U+200E, U+200F, closed isolates, joiners) stay.
 */
export function withoutHiddenCharacters(file: VFile): VFile {
  const text = String(file)
  if (!/[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/.test(text)) return file
  const value = text.split('\n').map((line, index) => cleanLine(line, index + 1, file)).join('\n')
  if (value === text) return file
  // Messages go to the file that was given.
  return Object.assign(new VFile({ value, path: file.path, data: file.data }), { messages: file.messages })
}

/** A character reference brings in what the file itself does not hold. */
export function dropHiddenCharacters(article: Article): Article {
  const clean = (text: string): string => text.replace(turning, '')
  visit(article.tree, (node) => {
    if ('value' in node && typeof node.value === 'string') node.value = clean(node.value)
    if (node.type === 'image') node.alt = clean(node.alt ?? '')
  })
  const { title, description, author } = article.meta
  return { ...article, meta: { ...article.meta, ...(title !== undefined && { title: clean(title) }), ...(description !== undefined && { description: clean(description) }), ...(author !== undefined && { author: clean(author) }) } }
}

function cleanLine(line: string, no: number, file: VFile): string {
  let cleaned = line.replace(turning, '').replace(within, '')
  if (!isClosed(cleaned)) cleaned = cleaned.replace(isolates, '')
  if (cleaned !== line) {
    const at = [...line].findIndex((character, index) => [...cleaned][index] !== character)
    const name = ([...line][at]?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    warn(file, `Unexpected invisible character U+${name}, which makes a text look other than it is; it was left out`, { ruleId: 'hidden-character', place: { line: no, column: at + 1 } })
  }
  return cleaned
}

/** Whether every isolate of a line ends in it. */
function isClosed(line: string): boolean {
  let open = 0
  for (const mark of line.match(isolates) ?? []) {
    open += mark === '\u2069' ? -1 : 1
    if (open < 0) return false
  }
  return open === 0
}
