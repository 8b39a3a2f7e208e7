import type { Nodes, PhrasingContent } from 'mdast'
import type { Place } from '../../scripts/render/live.ts'
import { withNotes } from '../../scripts/render/render.ts'
import { slideMarkdown } from '../../scripts/render/to-markdown.ts'

/** A deck of two slides, the first titled 'a' with nodes on it and in its notes, the second titled 'b'. */
export function deckOf(onSlide: readonly Nodes[], inNotes: readonly Nodes[]): string {
  return `---\nlayout: content\n---\n\n${withNotes(`# a\n\n${slideMarkdown(onSlide)}`.trim(), inNotes)}\n\n---\nlayout: content\n---\n\n# b\n`
}

/** A text as the node that stands in a place, in the shape in which an example is live: alerts in quotations, marks for dragging in tables. */
export function nodeIn(place: Place, value: string, example = value): Nodes {
  if (place.startsWith('listing')) return { type: 'code', lang: 'text', value }
  const own: PhrasingContent[] = [place.startsWith('code') ? { type: 'inlineCode', value } : { type: 'text', value }]
  const children: PhrasingContent[] = place.startsWith('link') ? [{ type: 'link', url: 'https://bakery.example', children: own as never }] : own
  if (/v-?drag/.test(example)) return { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] }
  const paragraph: Nodes = { type: 'paragraph', children }
  return example.startsWith('[!') ? { type: 'blockquote', children: [paragraph] } : paragraph
}

/** Whether a place is on the slide rather than in its notes. */
export function isOnSlide(place: Place): boolean {
  return !place.endsWith('note')
}

/** The text of nodes, formatting aside. */
export function textOf(nodes: readonly Nodes[]): string {
  return nodes.map(node => ('children' in node ? textOf(node.children) : 'value' in node ? node.value : '')).join('')
}
