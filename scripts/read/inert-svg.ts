import { DOMParser } from 'linkedom'

/** Elements that draw and do nothing else. */
const elements: ReadonlySet<string> = new Set([
  'svg', 'g', 'defs', 'symbol', 'title', 'desc', 'metadata', 'style', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textPath',
  'linearGradient', 'radialGradient', 'stop', 'clipPath', 'mask', 'pattern', 'marker', 'image', 'use', 'switch', 'foreignObject',
  'filter', 'feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite', 'feDropShadow', 'feFlood', 'feFuncA', 'feFuncB', 'feFuncG', 'feFuncR', 'feGaussianBlur', 'feMerge', 'feMergeNode', 'feMorphology', 'feOffset', 'feTile', 'feTurbulence',
])
/** What a page within a drawing may be made of: text and what sets it. The library that draws pixels would leave it out. */
const pageElements: ReadonlySet<string> = new Set(['div', 'span', 'p', 'br', 'b', 'i', 'strong', 'em', 'code', 'pre', 'sub', 'sup', 'ul', 'ol', 'li'])
const pageAttributes: ReadonlySet<string> = new Set(['class', 'style', 'lang', 'dir', 'xmlns'])
const namespaces = { svg: 'http://www.w3.org/2000/svg', page: 'http://www.w3.org/1999/xhtml' }
/** Attributes that draw; `xml:space` and the names of namespaces are harmless. Editors' own attributes have prefixes. */
const plainAttribute = /^(?!on)[a-z][a-zA-Z0-9-]*$|^(?:xml:space|xml:lang|xmlns:\w+|(?:inkscape|sodipodi|data|serif|bx|sketch)[:-][\w-]+)$/
/** Where a drawing may point: into itself, or to pixels that it carries. */
const ownAddress = /^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp);)/i
/** What in a style could fetch, import or be spelt so that no pattern sees it. */
const reachingStyle = /url\s*\(\s*(?!["']?#)|@|\\|image\s*\(|image-set|src\s*\(|expression|javascript/i
/** Copies of copies of copies multiply; drawings that people make hold few. */
const mostUses = 500
const longest = 4 * 1024 * 1024

/**
 * Whether an SVG does nothing but draw: no script by any name, no other document, no address but its own, no document
 * type that could define entities, no copies that multiply. Everything that is not known to be harmless is not.
 */
export function isInertSvg(source: string): boolean {
  if (source.length > longest || /<!(?:DOCTYPE[^>]*\[|ENTITY)|<\?(?!xml\s)/i.test(source)) return false
  const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml') as unknown as Document
  if (!documentElement || documentElement.tagName !== 'svg') return false
  const all = [documentElement, ...documentElement.querySelectorAll('*')]
  const uses = all.filter(({ tagName }) => tagName === 'use')
  return all.every(isInert) && uses.length <= mostUses && !uses.some(use => isCopyOfCopies(use, documentElement))
}

function isInert(element: Element): boolean {
  if (pageElements.has(element.tagName)) return isInertText(element)
  return elements.has(element.tagName)
    && [...element.attributes].every(({ name, value }) => isInertAttribute(name, value))
    && (element.tagName !== 'style' || !reachingStyle.test(element.textContent ?? ''))
}

/** An element of a page within the drawing: it says so, or one around it does, and it has nothing but looks. */
function isInertText(element: Element): boolean {
  return element.closest('foreignObject') !== null && element.closest('[xmlns]')?.getAttribute('xmlns') === namespaces.page
    && [...element.attributes].every(({ name, value }) => pageAttributes.has(name) && (name === 'xmlns' || !reachingStyle.test(value)))
}

function isInertAttribute(name: string, value: string): boolean {
  if (name === 'href' || name === 'xlink:href') return ownAddress.test(value)
  if (name === 'xmlns') return value === namespaces.svg
  return plainAttribute.test(name) && !reachingStyle.test(value)
}

function isCopyOfCopies(use: Element, root: Element): boolean {
  const id = (use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '').slice(1)
  const original = [...root.querySelectorAll('[id]')].find(element => element.getAttribute('id') === id)
  return original !== undefined && (original.tagName === 'use' || original.querySelector('use') !== null)
}
