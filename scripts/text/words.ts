import type { Nodes } from 'mdast'
import { isWestern } from './bare-word.ts'
import { rememberedBy, rememberedOf } from './remembered.ts'

/** A sign of each script whose words a dictionary tells. */
const ofDictionaries = '漢ー ก ກ ក မ'

const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang)
  if (known) return known
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  // The library loads its dictionaries when a sign of theirs comes along, and cuts what stands before the first one otherwise than ever after.
  Array.from(segmenter.segment(ofDictionaries))
  segmenters.set(lang, segmenter)
  return segmenter
}

/** A word of ASCII and the marks around it, which every language cuts alike. */
const plainWord = /^[!-/:-@[-^`{-~]*([A-Za-z0-9]+)[!-/:-@[-^`{-~]*$/

/** The words between two spaces: the tables of the languages take their time. */
const cut = rememberedBy((run, lang) => {
  const word = plainWord.exec(run)?.[1]
  return word === undefined ? Array.from(segmenterFor(lang).segment(run)).flatMap(part => (part.isWordLike ? [part.segment] : [])) : [word]
})

/** The words of `text`, as the language's own rules cut them; punctuation left out. `lang` is BCP 47. */
export function words(text: string, lang = 'en'): string[] {
  return isUnspaced(text) ? wordsByTables(text, lang) : (text.match(/\S+/g) ?? []).filter(isWord)
}

/** `words`, with some of the marks that stand alone: for who looks at each word, and finds nothing in a mark. */
export function wordsAndMarks(text: string, lang: string): string[] {
  return isUnspaced(text) ? wordsByTables(text, lang) : text.match(/\S+/g) ?? []
}

function wordsByTables(text: string, lang: string): string[] {
  const found: string[] = []
  for (const run of text.match(runs) ?? []) for (const word of cut(run, lang)) found.push(word)
  return found
}

/** What no word reaches beyond: white space, two signs aside that Unicode lets stand within a word. */
const runs = /(?:\S|[\u202f\ufeff])+/g

/** Where all scripts without spaces lie, and more: asked first, for large classes of Unicode take long to compile and to try. */
const perhapsUnspaced = /[\u0e01-\u0e5b\u2e80-\u9fff\uf900-\uffff\ud800-\udfff]/
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Whether a text is, in part, of a script without spaces: where one word ends depends on what stands beside it. */
export function isUnspaced(text: string): boolean {
  return perhapsUnspaced.test(text) && unspaced.test(text)
}

function isWord(text: string): boolean {
  return /[0-9A-Za-z]/.test(text) || (!isWestern(text) && /[\p{L}\p{N}]/u.test(text))
}

/** How many words `text` has. */
export function countWords(text: string, lang = 'en'): number {
  return countAscii(text) ?? countForeign(text, lang)
}

const countForeign = rememberedBy((text, lang) => words(text, lang).length)

/** What a sign of ASCII is to a word: its end, what makes it one, or neither. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => (/\s/.test(String.fromCharCode(code)) ? 1 : isWord(String.fromCharCode(code)) ? 2 : 0))

/** The words of a text in ASCII, counted and not cut out: most texts are, and counting is asked for most. */
function countAscii(text: string): number | undefined {
  let count = 0
  let isCounted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 127) return undefined
    const sign = ascii[code]
    if (sign === 1) isCounted = false
    else if (sign === 2 && !isCounted) {
      isCounted = true
      count += 1
    }
  }
  return count
}

/** Nodes whose children stand apart from each other on the page. */
const containers: ReadonlySet<string> = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition', 'component'])

/** The text a reader sees of one or more mdast nodes, alt texts included; breaks and block ends become spaces. */
export function plain(nodes: Nodes | readonly Nodes[]): string {
  const text = 'type' in nodes ? textOf(nodes) : textOfAll(nodes, '')
  // All white space but the single space, which there is most of and which is right as it is.
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim()
}

function textOfAll(nodes: readonly Nodes[], between: string): string {
  let text = ''
  for (const [index, node] of nodes.entries()) text += index === 0 ? textOf(node) : between + textOf(node)
  return text
}

/**
 * `plain` of what nothing changes any more, as the nodes of an outline, of slides and of notes are: counting, planning,
 * pacing and the report all ask for the text of a paragraph.
 */
export const settledText: (nodes: Nodes | readonly Nodes[]) => string = rememberedOf(plain)

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'break') return ' '
  if ('children' in node) return textOfAll(node.children, containers.has(node.type) ? ' ' : '')
  if ('value' in node) return node.value
  return 'alt' in node ? node.alt ?? '' : ''
}
