import type { Block } from '../model/article.ts'
import type { Note, Slide } from '../model/slide.ts'
import { withoutStrong } from '../text/phrasing.ts'
import { shortened, shortenedText } from '../text/shortened.ts'

/**
 * Slides whose titles, and the names of whose sections, a room can read: those without end are cut, for all slides that
 * are made of one repeat them. The whole heading is said over the first slide under it.
 */
export function cutTitles(slides: readonly Slide[], blocks: readonly Block[]): Slide[] {
  const headings = new Map(blocks.flatMap(block => (isLong(block) ? [[block.id, noteOf(block)] as const] : [])))
  return slides.map((slide) => {
    // A divider that may not be needed goes with what is said over it.
    const said = (slide.kind === 'section' && slide.optional ? [] : slide.shows).flatMap((id) => {
      const note = headings.get(id) ?? []
      headings.delete(id)
      return note
    })
    return said.length === 0 ? cut(slide) : { ...cut(slide), notes: [...said, ...slide.notes] }
  })
}

function isLong({ node }: Block): boolean {
  return node.type === 'heading' && shortened(node.children) !== node.children
}

function noteOf({ id, node }: Block): Note[] {
  return node.type === 'heading' ? [{ node: { type: 'paragraph', children: [{ type: 'strong', children: withoutStrong(node.children) }] }, block: id }] : []
}

function cut(slide: Slide): Slide {
  const short: Slide = { ...slide, title: shortened(slide.title), ...(slide.section !== undefined && { section: shortenedText(slide.section) }) }
  return short.kind === 'agenda' ? { ...short, items: short.items.map(item => ({ ...item, children: shortened(item.children), section: shortenedText(item.section) })) } : short
}
