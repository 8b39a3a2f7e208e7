import type { Element, Root } from 'hast'
import type { Omission } from '../../model/article.ts'
import { Readability } from '@mozilla/readability'
import { elementsOf, isElement, textOf } from './element.ts'
import { fromDom } from './from-dom.ts'
import { isLikeSection, isNamedSection, withoutSections } from './sections.ts'
import { toDom } from './to-dom.ts'

/** The part of a page that is its article, and the blocks of text that are not. */
export interface MainContent { content: Root, omissions: Omission[] }

/** The blocks whose loss is told, and the name each goes by. */
export const blockTypes: Readonly<Record<string, string>> = {
  p: 'paragraph', h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading',
  li: 'listItem', pre: 'code', blockquote: 'blockquote', table: 'table', dl: 'list', figcaption: 'paragraph', img: 'image',
}

/** What a reading of a page keeps, and leaves out, a part of it between two blocks that are kept. */
interface Reading extends MainContent { length: number, gaps: number }

/** A second reading of a page has to find so much more than the first to be the better one, where neither has fewer gaps. */
const muchMore = 1.2

/**
 * Finds the article in a page with Readability; where that finds nothing, the whole body is the article. It weighs
 * elements that hold paragraphs, and may take one section of several for the article, or a section's heading for none of
 * it: sections that are called so are opened before, and others that look like some where it leaves out much.
 */
export function mainContent(page: Root): MainContent {
  const shape = withoutSections(page, isNamedSection)
  const first = readingOf(page, shape)
  if (first.gaps === 0 && first.omissions.reduce((sum, { text }) => sum + text.length, 0) < first.length * (muchMore - 1)) return first
  const second = readingOf(page, withoutSections(shape, isLikeSection))
  const isBetter = second.length > first.length * muchMore || (second.gaps < first.gaps && second.length >= first.length)
  return isBetter ? second : first
}

/** Reads a page, or the same page in another shape. */
function readingOf(page: Root, shape: Root): Reading {
  const content = readable(shape)
  const omissions = lostBlocks(page, content)
  const lines = elementsOf(content).flatMap(({ position }) => position?.start.line ?? [])
  const [from, to] = lines.reduce(([least, most], line) => [Math.min(least, line), Math.max(most, line)], [Infinity, -Infinity])
  return { content, omissions, length: textOf(content).length, gaps: omissions.filter(({ line }) => line > from && line < to).length }
}

function readable(page: Root): Root {
  const dom = toDom(page)
  const found = new Readability<Node>(dom.document, { keepClasses: true, serializer: node => node }).parse()
  const nodes = found?.content && found.textContent?.trim() ? fromDom(found.content, dom) : bodyOf(page)
  return { type: 'root', children: nodes, ...(page.position ? { position: page.position } : {}) }
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
    if (type === undefined || text === '' || isKept(element, kept) || told.has(element))
      continue
    for (const inner of elementsOf(element))
      told.add(inner)
    lost.push({ line: element.position?.start.line ?? 1, type, text, reason: 'outside the main text of the page' })
  }
  return lost
}

/** Of a table that is taken for the article itself its rows alone are left. */
function isKept(element: Element, kept: ReadonlySet<number>): boolean {
  if (kept.has(placeOf(element))) return true
  const row = element.tagName === 'table' ? elementsOf(element).find(({ tagName }) => tagName === 'tr') : undefined
  return row !== undefined && kept.has(placeOf(row))
}

/** Where an element begins in its source. */
export function placeOf({ position }: Element): number {
  return position?.start.offset ?? -1
}
