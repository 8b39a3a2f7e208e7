import type { Nodes } from 'mdast'

const segmenters = new Map<string, Intl.Segmenter>()

function wordSegmenter(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
    segmenters.set(lang, segmenter)
  }
  return segmenter
}

/** The words of `text`, as the language's own rules cut them; punctuation left out. `lang` is BCP 47. */
export function words(text: string, lang = 'en'): string[] {
  if (!isUnspaced(text)) return (text.match(/\S+/g) ?? []).filter(isWord)
  return [...wordSegmenter(lang).segment(text)].filter((part) => part.isWordLike).map((part) => part.segment)
}

/** Where all scripts without spaces lie, and more: asked first, for large classes of Unicode take long to compile and to try. */
const perhapsUnspaced = /[\u0e01-\u0e5b\u2e80-\u9fff\uf900-\uffff\ud800-\udfff]/
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Whether a text is, in part, of a script without spaces: where one word ends depends on what stands beside it. */
export function isUnspaced(text: string): boolean {
  return perhapsUnspaced.test(text) && unspaced.test(text)
}

function isWord(text: string): boolean {
  return /[0-9A-Za-z]/.test(text) || /[\p{L}\p{N}]/u.test(text)
}

/** How many words `text` has. */
export function countWords(text: string, lang = 'en'): number {
  return words(text, lang).length
}

/** Nodes whose children stand apart from each other on the page. */
const containers: ReadonlySet<string> = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'footnoteDefinition', 'component'])

/** The text a reader sees of one or more mdast nodes, alt texts included; breaks and block ends become spaces. */
export function plain(nodes: Nodes | readonly Nodes[]): string {
  const text = 'type' in nodes ? textOf(nodes) : nodes.map(textOf).join('')
  return text.replace(/\s+/g, ' ').trim()
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if ('children' in node) return (node.children as Nodes[]).map(textOf).join(containers.has(node.type) ? ' ' : '')
  if ('value' in node) return node.value
  return 'alt' in node ? node.alt ?? '' : ''
}
