import type { Element, ElementContent, Root } from 'hast'
import { changeElements, classesOf, elementsOf, isElement, propertyOf, textOf } from './element.ts'

/** Boxes of the generators of documentation and blogs: AsciiDoc and Sphinx, GitHub, VitePress and Docusaurus, DocBook. */
const box = /^(?:admonition(?:block)?|markdown-alert|custom-block|theme-admonition|tip|note|warning|caution|important|danger)$/
const title = /^(?:title|(?:admonition|markdown-alert|custom-block)-(?:title|heading)|admonitionHeading\w*)$/

/** Turns boxes ('Note', 'Warning') of a page (which it changes) into the prose they hold, behind the name of the box. */
export function openAdmonitions(page: Root): void {
  changeElements(page, element => (isElement(element, 'div', 'aside', 'section') && has(element, box) ? prose(element) ?? [element] : [element]))
}

function has(element: Element, names: RegExp): boolean {
  return classesOf(element).some(name => names.test(name))
}

function prose(element: Element): ElementContent[] | undefined {
  const said = contentOf(element)
  const [frame] = said
  if (said.length === 1 && isElement(frame, 'table')) return framed(element, frame)
  const head = said.find(child => isElement(child) && has(child, title))
  const content = said.filter(child => child !== head)
  return head === undefined || content.length === 0 ? undefined : labelled(element, textOf(head), content)
}

/** A table stands for the box: its last cell has the text, the cells before it the name or a picture that says it. */
function framed(element: Element, frame: Element): ElementContent[] | undefined {
  const cells = cellsOf(frame)
  const body = cells.at(-1)
  const head = cells.slice(0, -1)
  const label = head.map(textOf).find(text => text !== '') ?? head.map(signOf).find(text => text !== '')
  if (!body || label === undefined || cells.length > 3 || head.filter(cell => textOf(cell) !== '').length > 1) return undefined
  return labelled(element, label, contentOf(body))
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

/** Blocks behind the name of their box: it opens the first paragraph, or stands alone before something else. */
function labelled(element: Element, label: string, content: readonly ElementContent[]): ElementContent[] {
  const [first, ...rest] = content
  const at = element.position && { position: element.position }
  const name: Element = { type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value: label.replace(/:$/, '') }], ...at }
  const opening = isElement(first, 'p') ? first.children : undefined
  const said = opening ?? content.slice(0, countWhile(content, child => !isBlock(child)))
  const blocks = opening ? rest : content.slice(said.length)
  return [{ type: 'element', tagName: 'p', properties: {}, children: said.length > 0 ? [name, { type: 'text', value: ': ' }, ...said] : [name], ...at }, ...blocks]
}

function countWhile(nodes: readonly ElementContent[], test: (node: ElementContent) => boolean): number {
  const end = nodes.findIndex(node => !test(node))
  return end < 0 ? nodes.length : end
}

function isBlock(node: ElementContent): boolean {
  return isElement(node, 'p', 'div', 'ul', 'ol', 'dl', 'pre', 'table', 'blockquote', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')
}
