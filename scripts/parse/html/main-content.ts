import type { Element, Root } from 'hast'
import type { Omission } from '../../model/article.ts'
import { Readability } from '@mozilla/readability'
import { elementsOf, isElement, textOf } from './element.ts'
import { fromDom } from './from-dom.ts'
import { toDom } from './to-dom.ts'

/** The part of a page that is its article, and the blocks of text that are not. */
export interface MainContent { content: Root, omissions: Omission[] }

/** The blocks whose loss is told, and the name each goes by. */
export const blockTypes: Readonly<Record<string, string>> = {
  p: 'paragraph', h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading',
  li: 'listItem', pre: 'code', blockquote: 'blockquote', table: 'table', dl: 'list', figcaption: 'paragraph', img: 'image',
}

/** Finds the article in a page with Readability; where that finds nothing, the whole body is the article. */
export function mainContent(page: Root): MainContent {
  const dom = toDom(page)
  const found = new Readability<Node>(dom.document, { keepClasses: true, serializer: node => node }).parse()
  const nodes = found?.content && found.textContent?.trim() ? fromDom(found.content, dom) : bodyOf(page)
  const content: Root = { type: 'root', children: nodes, ...(page.position ? { position: page.position } : {}) }
  return { content, omissions: lostBlocks(page, content) }
}

function bodyOf(page: Root): Element['children'] {
  const body = elementsOf(page).find(element => isElement(element, 'body'))
  return body?.children ?? []
}

/** Tells which blocks of the page are not in its main content, each by its outermost element. */
function lostBlocks(page: Root, content: Root): Omission[] {
  const kept = new Set(elementsOf(content).map(placeOf))
  const lost: Omission[] = []
  const told = new Set<Element>()
  for (const element of elementsOf(page)) {
    const type = blockTypes[element.tagName]
    const text = element.tagName === 'img' ? String(element.properties.alt ?? element.properties.src ?? '') : textOf(element)
    if (type === undefined || text === '' || kept.has(placeOf(element)) || told.has(element))
      continue
    for (const inner of elementsOf(element))
      told.add(inner)
    lost.push({ line: element.position?.start.line ?? 1, type, text, reason: 'outside the main text of the page' })
  }
  return lost
}

/** Where an element begins in its source. */
export function placeOf({ position }: Element): number {
  return position?.start.offset ?? -1
}
