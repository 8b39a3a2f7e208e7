import type { Nodes } from 'mdast'
import type { VFile } from 'vfile'
import type { Article } from '../model/article.ts'
import { walk } from '../text/walk.ts'
import { warn } from './message.ts'

/** Embeddings and overrides turn the text after them round; isolates do where nothing ends them. */
const turning = /[\u202a-\u202e]/g
const isolates = /[\u2066-\u2069]/g
/** Characters without width inside a Latin word: two names that look alike and are not. */
const within = /(?<=[\x21-\x7e])[\u200b\u2060\ufeff]+(?=[\x21-\x7e])/g
/** Where any of these may stand. */
const suspect = /[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/

/**
 * Takes characters out of an article (whose tree it changes) that make a text look other than it is, and warns about
 * each line of them; references such as `&#x202e;` bring them in too. Marks that scripts from right to left need
 * (U+200E, U+200F, closed isolates, joiners) stay.
 */
export function dropHiddenCharacters(article: Article, file: VFile): Article {
  walk(article.tree, (node) => {
    for (const field of ['value', 'alt', 'title', 'meta'] as const) {
      const text: unknown = field in node ? node[field as keyof typeof node] : undefined
      if (typeof text === 'string' && suspect.test(text)) Object.assign(node, { [field]: cleaned(text, firstLine(node), file) })
    }
  })
  const meta = Object.entries(article.meta).map(([key, value]) => [key, typeof value === 'string' ? cleaned(value, 1, file) : value] as const)
  return { ...article, meta: { ...article.meta, ...Object.fromEntries(meta) } }
}

/** The line of the file that a node's text begins on: that of a fenced listing stands under its fence. */
function firstLine(node: Nodes): number {
  const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 1 } }
  const fenced = node.type === 'code' && end.line - start.line >= node.value.split('\n').length
  return start.line + (fenced ? 1 : 0)
}

function cleaned(text: string, first: number, file: VFile): string {
  return text.split('\n').map((line, index) => {
    const clean = cleanLine(line)
    if (clean !== line) warn(file, `Unexpected invisible character U+${nameOf(line, clean)}, which makes a text look other than it is; it was left out`, { ruleId: 'hidden-character', place: { line: first + index, column: 1 } })
    return clean
  }).join('\n')
}

function cleanLine(line: string): string {
  const clean = line.replace(turning, '').replace(within, '')
  return isClosed(clean) ? clean : clean.replace(isolates, '')
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

/** The first character that was taken out of a line, as Unicode writes it. */
function nameOf(line: string, clean: string): string {
  const [signs, cleanSigns] = [[...line], [...clean]]
  const at = signs.findIndex((character, index) => cleanSigns[index] !== character)
  return (signs[at]?.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
