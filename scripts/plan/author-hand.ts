import type { PhrasingContent } from 'mdast'
import type { Block } from '../model/article.ts'
import type { Direction } from '../model/direction.ts'
import type { Note, Slide } from '../model/slide.ts'
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
  const asking = new Map<Slide | undefined, Block[]>()
  for (const block of directed) {
    const slide = first.get(block.id)
    const before = asking.get(slide)
    if (before) before.push(block)
    else asking.set(slide, [block])
  }
  return slides.map(slide => directedBy(slide, asking.get(slide) ?? []))
}

function directedBy(slide: Slide, blocks: readonly Block[]): Slide {
  if (blocks.length === 0) return slide
  const cues = blocks.flatMap(block => asks(block, 'cue').map(({ text }): Note => ({
    block: block.id, private: true, node: { type: 'paragraph', children: [{ type: 'privateMark' }, { type: 'text', value: ` ${text}` }] },
  })))
  const titled = blocks.reduce((current, block) => {
    const [title] = asks(block, 'title')
    return title ? withTitle(current, title.text, block) : current
  }, slide)
  return { ...titled, wanted: true, notes: [...cues, ...titled.notes] }
}

function withTitle(slide: Slide, text: string, { node }: Block): Slide {
  const own: PhrasingContent[] = node.type === 'paragraph' ? node.children : slide.title
  const title: PhrasingContent[] = text === '' ? own : [{ type: 'text', value: text }]
  // The heading that made room for the title is said in its place.
  const heading: Note[] = slide.heading === undefined ? [] : [{ block: slide.heading, node: { type: 'paragraph', children: [{ type: 'strong', children: withoutStrong(slide.title) }] } }]
  return { ...slide, title, notes: [...heading, ...slide.notes] }
}
