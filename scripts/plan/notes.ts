import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Block } from '../model/article.ts'
import type { Note } from '../model/slide.ts'
import { flat, slicer } from '../text/phrasing.ts'

const click: PhrasingContent = { type: 'click' }
const space: PhrasingContent = { type: 'text', value: ' ' }

/** A block of the article as the speaker says it. */
export function spoken(block: Block): Note[] {
  const { node } = block
  const nodes = node.type === 'footnoteDefinition' ? node.children : [node]
  return nodes.filter(isSpeakable).map((one) => ({ node: one, block: block.id }))
}

function isSpeakable(node: RootContent): node is Note['node'] {
  return ['paragraph', 'list', 'blockquote', 'code', 'table', 'math', 'heading'].includes(node.type)
}

/** A paragraph with a click before each of the given places of its flat text. */
export function paragraphWithClicks(paragraph: Paragraph, offsets: readonly number[]): Paragraph {
  const cuts = [0, ...offsets, flat(paragraph.children).length]
  const cut = slicer(paragraph.children)
  const children = cuts.slice(0, -1).flatMap((start, index) => {
    const stretch = cut(start, cuts[index + 1] ?? start)
    return index === 0 ? stretch : [click, space, ...stretch]
  })
  return { ...paragraph, children }
}

/** A list with a click before each item. */
export function listWithClicks(list: List): List {
  const children = list.children.map((item) => {
    const [first, ...rest] = item.children
    const lead: Paragraph = first?.type === 'paragraph'
      ? { ...first, children: [click, space, ...first.children] }
      : { type: 'paragraph', children: [click] }
    return { ...item, children: first?.type === 'paragraph' ? [lead, ...rest] : [lead, ...item.children] }
  })
  return { ...list, children }
}
