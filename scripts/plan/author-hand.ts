import type { PhrasingContent } from 'mdast'
import type { Block } from '../model/article.ts'
import type { Direction } from '../model/direction.ts'
import type { Note, Slide } from '../model/slide.ts'
import { grouped } from '../text/grouped.ts'
import { withoutStrong } from '../text/phrasing.ts'

type Named<Name extends Direction['name']> = Extract<Direction, { name: Name }>

/** The directions of one name that a block has. */
export function asks<Name extends Direction['name']>(block: Block | undefined, name: Name): Named<Name>[] {
  return (block?.directions ?? []).filter((direction): direction is Named<Name> => direction.name === name)
}

/** Whether an author's comment has a block begin a slide: it asks for a break, for a title or for a kind of its own. */
export function beginsSlide(block: Block | undefined): boolean {
  return (['break', 'title', 'kind'] as const).some(name => asks(block, name).length > 0)
}

/**
 * Does to the planned slides what the author's comments ask of single blocks: a title, a cue for the speaker alone.
 * A slide with an author's hand on it goes on stage before others.
 */
export function followDirections(slides: readonly Slide[], blocks: readonly Block[]): Slide[] {
  const directed = blocks.filter(({ directions }) => directions.length > 0)
  if (directed.length === 0) return [...slides]
  const first = new Map<string, Slide>()
  for (const slide of slides) for (const id of [...slide.shows, ...slide.notes.map(({ block }) => block)]) if (!first.has(id)) first.set(id, slide)
  const asking = grouped(directed, block => first.get(block.id))
  return slides.map(slide => directedBy(slide, asking.get(slide) ?? []))
}

function directedBy(slide: Slide, blocks: readonly Block[]): Slide {
  if (blocks.length === 0) return slide
  const cues = blocks.flatMap(block => asks(block, 'cue').map(({ text }): Note => ({
    block: block.id, private: true, node: { type: 'paragraph', children: [{ type: 'privateMark' }, { type: 'text', value: ` ${text}` }] },
  })))
  const titles = blocks.flatMap(block => asks(block, 'title').slice(0, 1).map(({ text }) => titleBy(text, block) ?? slide.title))
  // What made room for a title is said in its place: the heading, and titles before the last.
  const replaced = slide.heading === undefined ? [] : [slide.title, ...titles].slice(0, -1).reverse()
  const headings = replaced.map((title): Note => ({ block: slide.heading ?? '', node: { type: 'paragraph', children: [{ type: 'strong', children: withoutStrong(title) }] } }))
  return { ...slide, title: titles.at(-1) ?? slide.title, wanted: true, notes: [...cues, ...headings, ...slide.notes] }
}

/** What a block's title is: the words that its author asks for, or, where there are none, its own. */
function titleBy(text: string, { node }: Block): PhrasingContent[] | undefined {
  if (text !== '') return [{ type: 'text', value: text }]
  return node.type === 'paragraph' ? node.children : undefined
}
