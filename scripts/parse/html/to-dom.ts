import type { Element, Nodes, Root } from 'hast'
import { parseHTML } from 'linkedom'
import { isElement } from './element.ts'

/** The attribute by which an element is known again after others have moved and renamed it. */
export const stampAttribute = 'data-talkwright-node'

/** A page as a DOM, and the way back: the hast node each DOM text and each stamp came from. */
export interface StampedDom { document: Document, texts: WeakMap<Node, Nodes>, elements: Element[] }

/** Properties whose attribute has another name than the property in lower case. */
const attributeNames: Readonly<Record<string, string>> = { className: 'class', htmlFor: 'for', httpEquiv: 'http-equiv', acceptCharset: 'accept-charset' }

/** Builds a DOM of a hast page, each element stamped so that its source position survives a DOM library. */
export function toDom(page: Root): StampedDom {
  const { document } = parseHTML('<!doctype html><html></html>')
  const dom: StampedDom = { document, texts: new WeakMap(), elements: [] }
  const html = page.children.find(node => isElement(node, 'html'))
  if (html && isElement(html)) {
    writeAttributes(dom, document.documentElement, html)
    appendAll(dom, document.documentElement, html.children)
  }
  return dom
}

function appendAll(dom: StampedDom, parent: globalThis.Element, children: readonly Nodes[]): void {
  for (const child of children) {
    if (child.type === 'text') {
      const text = dom.document.createTextNode(child.value)
      dom.texts.set(text, child)
      parent.appendChild(text)
    }
    else if (isElement(child)) {
      const element = dom.document.createElement(child.tagName)
      writeAttributes(dom, element, child)
      appendAll(dom, element, child.children)
      parent.appendChild(element)
    }
  }
}

function writeAttributes(dom: StampedDom, target: globalThis.Element, source: Element): void {
  // A heading called `related-work` is one of the article, and no name makes it less so.
  const isHeading = /^h[1-6]$/.test(source.tagName)
  for (const [name, value] of Object.entries(source.properties)) {
    if (isHeading && (name === 'id' || name === 'className'))
      continue
    if (value !== null && value !== undefined && value !== false)
      target.setAttribute(attributeName(name), Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value))
  }
  target.setAttribute(stampAttribute, String(dom.elements.push(source) - 1))
}

function attributeName(property: string): string {
  const dashed = /^(?:data|aria)(?=[A-Z])/.test(property) ? property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`) : undefined
  return attributeNames[property] ?? dashed ?? property.toLowerCase()
}
