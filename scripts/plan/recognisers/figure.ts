import type { Image, Paragraph, PhrasingContent } from 'mdast'
import type { Block } from '../../model/article.ts'
import type { Component } from '../../model/nodes.ts'
import type { ContentSlide, FigureSlide, Slide } from '../../model/slide.ts'
import { isTooLong, namedAddress } from '../../text/address.ts'
import { flat, mergeText, trim } from '../../text/phrasing.ts'
import { holds, walk } from '../../text/walk.ts'
import { base } from '../base.ts'
import type { PlanContext, Recogniser } from '../context.ts'
import type { Section } from '../../model/outline.ts'
import { paragraph } from './items.ts'

function imagesIn(children: readonly PhrasingContent[]): Image[] {
  return children.flatMap((node) => node.type === 'image' ? [node] : 'children' in node ? imagesIn(node.children) : [])
}

/** A paragraph of the article. */
export type ParagraphBlock = Block & { node: Paragraph }

/** Whether a block is a paragraph of words alone. */
export function isProse(block: Block | undefined): block is ParagraphBlock {
  return block?.node.type === 'paragraph' && !hasImage(block.node)
}

/** Whether a paragraph has a picture in it. */
export function hasImage(node: Paragraph): boolean {
  return holds(node, 'image')
}

function withoutImages(children: readonly PhrasingContent[]): PhrasingContent[] {
  const parting = partingImages(children)
  return mergeText(children.flatMap((node): PhrasingContent[] => {
    if (node.type === 'image') return parting.has(node) ? [{ type: 'text', value: ' ' }] : []
    if (!('children' in node)) return [node]
    const inner = withoutImages(node.children)
    return inner.length === 0 ? [] : [{ ...node, children: inner } as PhrasingContent]
  }))
}

const sign = /\w/

/** The pictures between two words, which stay two without them. */
function partingImages(children: readonly PhrasingContent[]): ReadonlySet<PhrasingContent> {
  const parting = new Set<PhrasingContent>()
  let waiting: PhrasingContent[] = []
  let isBehindWord = false
  for (const node of children) {
    if (node.type === 'image' && isBehindWord) waiting.push(node)
    const text = flat([node])
    if (text === '') continue
    if (sign.test(text.charAt(0))) for (const image of waiting) parting.add(image)
    waiting = []
    isBehindWord = sign.test(text.charAt(text.length - 1))
  }
  return parting
}

/** A paragraph with pictures: each on a slide of its own, the paragraph's words spoken with the first. */
export const recogniseFigure: Recogniser = (blocks, at, section, context) => {
  const block = blocks[at]
  if (block?.node.type !== 'paragraph') return undefined
  const images = imagesIn(block.node.children)
  if (images.length === 0) return undefined
  const rest: Paragraph = paragraph(trim(withoutImages(block.node.children)))
  const slides = images.map((image, index) => figure(image, index === 0 ? rest : paragraph([]), block, section, context))
  return { slides, used: 1 }
}

/** Pictures that stand in a list, a table or a quotation, each on a slide of its own after it. */
export function picturesWithin(blocks: readonly Block[], section: Section, context: PlanContext): Slide[] {
  return blocks.flatMap((block) => {
    const images: Image[] = []
    if (block.node.type !== 'paragraph') walk(block.node, (node) => { if (node.type === 'image') images.push(node) })
    return images.flatMap((image) => {
      const slide = figure(image, paragraph([]), block, section, context)
      return slide.kind === 'figure' ? [{ ...slide, shows: [] }] : []
    })
  })
}

function figure(image: Image, rest: Paragraph, block: Block, section: Section, context: PlanContext): Slide {
  const text = flat(rest.children)
  const notes = text === '' ? [] : [{ node: rest, block: block.id }]
  const common = base(section, block, notes, [block])
  const asset = context.images.get(image.url)
  if (!asset) return placeholder(image, common, block, context)
  const caption: PhrasingContent[] = image.title ? [{ type: 'text', value: image.title }] : []
  return { ...common, kind: 'figure', image: { type: 'image', alt: image.alt ?? '', url: asset.url }, caption } satisfies FigureSlide
}

/** A picture that cannot be shown is named, with a link to where it is. */
function placeholder(image: Image, common: ReturnType<typeof base>, block: Block, { warn }: PlanContext): ContentSlide {
  const remote = /^(?:https?:)?\/\//i.test(image.url) && !isTooLong(image.url)
  // A picture written into the article is named by what it is.
  const address = namedAddress(image.url.startsWith('data:') ? image.url.slice(0, image.url.search(/[;,]|$/)) : image.url)
  warn(block, remote ? 'remote-image' : 'missing-image', remote
    ? `Unexpected remote image '${address}' that was not fetched, expected one within reach of at most 10 MB; the slide links to it instead`
    : `Unexpected image '${address}' that is missing or cannot be read, expected a picture of at most 10 MB beside the article; the slide names it instead`)
  const label: PhrasingContent = { type: 'text', value: image.alt || image.title || address }
  const shown: PhrasingContent = remote ? { type: 'link', url: address.replace(/^\/\//, 'https://'), children: [label] } : label
  const caption = image.alt && image.title ? [paragraph([{ type: 'text', value: image.title }])] : []
  const frame: Component = { type: 'component', name: 'MissingPicture', attributes: {}, children: [paragraph([shown]), ...caption] }
  return { ...common, kind: 'content', content: [frame], missing: true }
}
