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
  const spaced = text.match(/\S+/g) ?? []
  const needsDictionary = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)
  if (!needsDictionary) return spaced.filter((word) => /[\p{L}\p{N}]/u.test(word))
  return [...wordSegmenter(lang).segment(text)].filter((part) => part.isWordLike).map((part) => part.segment)
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
