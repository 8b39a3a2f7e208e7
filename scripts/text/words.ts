import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'

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

/** The text a reader sees of one or more mdast nodes; soft breaks become spaces. */
export function plain(nodes: Nodes | readonly Nodes[]): string {
  const list = 'type' in nodes ? [nodes] : nodes
  return list.map((node) => (node.type === 'break' ? ' ' : toString(node))).join('').replace(/\s+/g, ' ').trim()
}
