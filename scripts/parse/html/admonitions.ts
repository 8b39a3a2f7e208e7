import type { Element, ElementContent, Root } from 'hast'
import { changeElements, classesOf, elementsOf, isElement, propertyOf, textOf } from './element.ts'

/** Boxes of the generators of documentation and blogs: AsciiDoc and Sphinx, GitHub, VitePress and Docusaurus, DocBook. */
const box = /^(?:admonition(?:block)?|markdown-alert|custom-block|theme-admonition|tip|note|warning|caution|important|danger)$/
const title = /^(?:title|(?:admonition|markdown-alert|custom-block)-(?:title|heading)|admonitionHeading\w*)$/

/** Turns boxes ('Note', 'Warning') of a page (which it changes) into alerts as Markdown has them. */
export function alertsOfBoxes(page: Root): void {
  changeElements(page, element => (isElement(element, 'div', 'aside', 'section') && has(element, box) ? alertOf(element) ?? [element] : [element]))
}

function has(element: Element, names: RegExp): boolean {
  return classesOf(element).some(name => names.test(name))
}

function alertOf(element: Element): ElementContent[] | undefined {
  const said = contentOf(element)
  const [frame] = said
  if (said.length === 1 && isElement(frame, 'table')) return framed(element, frame)
  const head = said.find(child => isElement(child) && has(child, title))
  const content = said.filter(child => child !== head)
  return head === undefined || content.length === 0 ? undefined : alert(element, textOf(head), content)
}

/** A table stands for the box: its last cell has the text, the cells before it the name or a picture that says it. */
function framed(element: Element, frame: Element): ElementContent[] | undefined {
  const cells = cellsOf(frame)
  const body = cells.at(-1)
  const head = cells.slice(0, -1)
  const label = head.map(textOf).find(text => text !== '') ?? head.map(signOf).find(text => text !== '')
  if (!body || label === undefined || cells.length > 3 || head.filter(cell => textOf(cell) !== '').length > 1) return undefined
  return alert(element, label, contentOf(body))
}

/** The cells of a table without those of tables within it. */
function cellsOf(table: Element): Element[] {
  return table.children.flatMap((child): Element[] => (!isElement(child) ? [] : isElement(child, 'td', 'th') ? [child] : cellsOf(child)))
}

/** What an element says, without a lone element around it. */
function contentOf(element: Element): ElementContent[] {
  const said = element.children.filter(child => textOf(child) !== '' || isElement(child, 'img') || elementsOf(child).some(inner => isElement(inner, 'img')))
  return said.length === 1 && isElement(said[0], 'div') ? contentOf(said[0]) : said
}

/** What the picture in a cell says it is: `[Tip]`. */
function signOf(cell: Element): string {
  const picture = elementsOf(cell).find(inner => isElement(inner, 'img') || propertyOf(inner, 'title') !== '')
  return picture ? (propertyOf(picture, 'title') || propertyOf(picture, 'alt')).replace(/^\[|\]$/g, '') : ''
}

/** A box as an alert is written in Markdown, which is opened with those of Markdown (`normalise/callouts.ts`). */
function alert(element: Element, label: string, content: readonly ElementContent[]): ElementContent[] {
  const at = element.position && { position: element.position }
  const opening: Element = { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: `[!note] ${label.replace(/:$/, '')}` }], ...at }
  return [{ type: 'element', tagName: 'blockquote', properties: {}, children: [opening, ...content], ...at }]
}
