import type { Element, ElementContent, Root } from 'hast'
import { classesOf, isElement, textOf } from './element.ts'

const isHeading = (node: ElementContent | undefined): boolean => node?.type === 'element' && /^h[1-6]$/.test(node.tagName)

/** Whether an element among others stands for a section of the article alone. */
type IsSection = (element: Element, siblings: readonly ElementContent[], index: number) => boolean

/** Classes of the generators of documentation for sections, their bodies and what holds their headings. */
const sectionClass = /^(?:sect(?:ion)?\d?|sectionbody|level\d|titlepage)$/

/** Sections that are called so, and what holds a heading alone. */
export const isNamedSection: IsSection = element =>
  isElement(element, 'section', 'div') && (holdsHeading(element) || classesOf(element).some(name => sectionClass.test(name)) || (element.tagName === 'section' && classesOf(element).length === 0))

/** Elements that begin with a heading, or stand under one, as others of their shape beside them do. */
export const isLikeSection: IsSection = (element, siblings, index) =>
  isElement(element, 'div', 'section') && siblings.some(other => other !== element && isElement(other) && shapeOf(other) === shapeOf(element)) && hasHeading(element, siblings, index)

/**
 * A page without the elements that stand for its sections alone: what generators of documentation (AsciiDoc, DocBook,
 * Sphinx, Pandoc) put around every section. What they hold stands in their place.
 */
export function withoutSections(page: Root, isSection: IsSection): Root {
  return { ...page, children: page.children.map(child => (isElement(child) ? opened(child, isSection) : child)) }
}

function opened(element: Element, isSection: IsSection): Element {
  return { ...element, children: flat(element.children.map(child => (isElement(child) ? opened(child, isSection) : child)), isSection) }
}

/** Children in place of the sections that held them; what those held may be bodies of sections in turn. */
function flat(children: readonly ElementContent[], isSection: IsSection): ElementContent[] {
  const sections = new Set(children.filter((child, index): child is Element => isElement(child) && isSection(child, children, index)))
  if (sections.size === 0) return [...children]
  return flat(children.flatMap(child => (isElement(child) && sections.has(child) ? child.children : [child])), isSection)
}

/** An element's name and classes. */
function shapeOf(element: Element): string {
  return [element.tagName, ...classesOf(element)].join('.')
}

const isSaid = (node: ElementContent): boolean => textOf(node) !== ''

/** Whether an element begins with a heading, however deep, or stands right under one. */
function hasHeading(element: Element, siblings: readonly ElementContent[], index: number): boolean {
  return beginsWithHeading(element) || isHeading(siblings.slice(0, index).findLast(isSaid))
}

function holdsHeading(element: Element): boolean {
  const [only, ...others] = element.children.filter(isSaid)
  return others.length === 0 && (isHeading(only) || (isElement(only, 'div') && holdsHeading(only)))
}

function beginsWithHeading(element: Element): boolean {
  const first = element.children.find(isSaid)
  return isHeading(first) || (isElement(first, 'div', 'section', 'header') && beginsWithHeading(first))
}
