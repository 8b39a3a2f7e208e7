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
  const head = elementsOf(element).find(inner => has(inner, title) || isElement(inner, 'th'))
  // A table stands for the box, with its sign in the first cell.
  const cell = elementsOf(element).findLast(inner => isElement(inner, 'td'))
  const label = (head && textOf(head)) || signOf(element)
  const content = contentOf(cell ?? element).filter(child => child !== head)
  return label === '' || content.length === 0 || content.includes(head as ElementContent) ? undefined : labelled(element, label, content)
}

/** What an element says, without a lone element around it. */
function contentOf(element: Element): ElementContent[] {
  const said = element.children.filter(child => textOf(child) !== '')
  return said.length === 1 && isElement(said[0], 'div') ? contentOf(said[0]) : said
}

/** What the picture in a box says it is: `[Tip]`. */
function signOf(element: Element): string {
  const [picture] = elementsOf(element).filter(inner => isElement(inner, 'img') || propertyOf(inner, 'title') !== '')
  return picture ? (propertyOf(picture, 'title') || propertyOf(picture, 'alt')).replace(/^\[|\]$/g, '') : ''
}

/** Blocks behind the name of their box: it opens the first paragraph, or stands alone before something else. */
function labelled(element: Element, label: string, content: readonly ElementContent[]): ElementContent[] {
  const [first, ...rest] = content
  const at = element.position && { position: element.position }
  const name: Element = { type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value: label.replace(/:$/, '') }], ...at }
  const opening = isElement(first, 'p') ? first.children : undefined
  const said = opening ?? content.filter(child => !isBlock(child))
  const blocks = opening ? rest : content.filter(isBlock)
  return [{ type: 'element', tagName: 'p', properties: {}, children: said.length > 0 ? [name, { type: 'text', value: ': ' }, ...said] : [name], ...at }, ...blocks]
}

function isBlock(node: ElementContent): boolean {
  return isElement(node, 'p', 'div', 'ul', 'ol', 'dl', 'pre', 'table', 'blockquote', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')
}
