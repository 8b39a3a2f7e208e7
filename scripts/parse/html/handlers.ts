import type { Element } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'
import type { BlockContent, Blockquote, Image, ListItem, Nodes, Paragraph, PhrasingContent, RootContent, Strong } from 'mdast'
import { defaultHandlers } from 'hast-util-to-mdast'
import { toString } from 'mdast-util-to-string'
import { boundedTable } from '../../text/bounded-table.ts'
import { findElement, isElement, propertyOf, rawTextOf, textOf } from './element.ts'

/** How elements that Markdown has no construct for become mdast; all others go by hast-util-to-mdast. */
export const handlers: Readonly<Record<string, Handle>> = {
  dl: definitionList,
  figure,
  math: formula,
  summary: (state, element) => patched(state, element, { type: 'paragraph', children: [patched(state, element, { type: 'strong', children: phrasing(state, element) })] }),
  caption: (state, element) => patched(state, element, { type: 'paragraph', children: phrasing(state, element) }),
  table: tableWithCaption,
}

function patched<T extends Nodes>(state: State, element: Element, node: T): T {
  state.patch(element, node)
  return node
}

function flow(state: State, element: Element): RootContent[] {
  return state.toFlow(state.all(element)) as RootContent[]
}

function phrasing(state: State, element: Element): PhrasingContent[] {
  return state.all(element).flatMap(node => node.type === 'paragraph' ? node.children : [node as PhrasingContent])
}

/** A list with one item a term: the term in bold, a dash, its gloss. */
function definitionList(state: State, element: Element): Nodes {
  const parts = partsOf(element)
  const items: ListItem[] = []
  for (const part of parts) {
    const last = items.at(-1)
    if (isElement(part, 'dt') || !last)
      items.push(termItem(state, part))
    else
      addGloss(state, last, part)
  }
  return patched(state, element, { type: 'list', ordered: false, start: null, spread: false, children: items })
}

/** The terms of a list and their glosses, which may stand in divisions; those of a list within one are its own. */
function partsOf({ children }: Element): Element[] {
  return children.flatMap(child => (isElement(child, 'dt', 'dd') ? [child] : isElement(child) && !isElement(child, 'dl') ? partsOf(child) : []))
}

function termItem(state: State, term: Element): ListItem {
  const strong: Strong = patched(state, term, { type: 'strong', children: phrasing(state, term) })
  const paragraph: Paragraph = patched(state, term, { type: 'paragraph', children: [strong] })
  return patched(state, term, { type: 'listItem', spread: false, checked: null, children: [paragraph] })
}

function addGloss(state: State, item: ListItem, gloss: Element): void {
  const [head, ...rest] = flow(state, gloss)
  const [own] = item.children
  if (item.children.length === 1 && own?.type === 'paragraph' && own.children.length === 1 && head?.type === 'paragraph') {
    own.children.push(patched(state, gloss, { type: 'text', value: ' - ' }), ...head.children)
    item.children.push(...rest as BlockContent[])
  }
  else {
    item.children.push(...[head, ...rest].flatMap(node => node ? [node as BlockContent] : []))
  }
  if (item.position && gloss.position)
    item.position = { start: item.position.start, end: gloss.position.end }
}

/** The figure's content, then its caption as an emphasised paragraph; a quotation keeps its author inside. */
function figure(state: State, element: Element): Nodes[] {
  const caption = findElement(element, inner => isElement(inner, 'figcaption'))
  const content = flow(state, { ...element, children: element.children.filter(child => child !== caption) })
  if (!caption || textOf(caption) === '')
    return content
  const quote = content.find((node): node is Blockquote => node.type === 'blockquote')
  const paragraph: Paragraph = patched(state, caption, { type: 'paragraph', children: phrasing(state, caption) })
  if (quote) {
    quote.children.push(paragraph)
    return content
  }
  describeImages(content, toString(paragraph))
  return [...content, patched(state, caption, { type: 'paragraph', children: [patched(state, caption, { type: 'emphasis', children: paragraph.children })] })]
}

/** An image without a description of its own is described by its caption. */
function describeImages(nodes: readonly RootContent[], caption: string): void {
  const images = nodes.flatMap(node => node.type === 'paragraph' ? node.children : []).filter((node): node is Image => node.type === 'image')
  for (const image of images)
    image.alt ||= caption
}

function tableWithCaption(state: State, element: Element): ReturnType<Handle> {
  const caption = element.children.find(child => isElement(child, 'caption'))
  const table = defaultHandlers.table(state, boundedTable({ ...element, children: element.children.filter(child => child !== caption) }))
  return caption && isElement(caption) ? [state.one(caption, element), table].flat().filter(node => node !== undefined) : table
}

/** A formula as the TeX it was written in; without that, its plain text. */
function formula(state: State, element: Element): Nodes {
  const tex = findElement(element, inner => isElement(inner, 'annotation') && /tex/i.test(propertyOf(inner, 'encoding')))
  const value = tex ? rawTextOf(tex).trim() : textOf(element)
  if (!tex)
    return patched(state, element, { type: 'text', value })
  return propertyOf(element, 'display') === 'block' ? patched(state, element, { type: 'math', value }) : patched(state, element, { type: 'inlineMath', value })
}
