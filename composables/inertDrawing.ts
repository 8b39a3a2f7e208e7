/** What a drawing is made of. Of anything else, it is not shown. */
const elements: ReadonlySet<string> = new Set([
  'svg', 'g', 'defs', 'marker', 'path', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'line', 'text', 'tspan', 'title', 'desc', 'style',
  'lineargradient', 'radialgradient', 'stop', 'filter', 'fedropshadow', 'clippath', 'mask', 'symbol', 'use',
])

/** An address that is no mark of the drawing itself, or a style that brings one. */
const outside = /url\(\s*(?!["']?#)|@import|image-set|expression\(/i

/**
 * A drawing as elements that can stand in the page: nothing in it runs, links or asks for anything. Returns nothing
 * for a drawing that has something in it that we do not know.
 */
export function inertDrawing(markup: string): SVGSVGElement | undefined {
  const svg = new DOMParser().parseFromString(markup, 'text/html').querySelector('svg')
  if (!svg) return undefined
  for (const link of svg.querySelectorAll('a')) link.replaceWith(...link.childNodes)
  const all = [svg, ...svg.querySelectorAll('*')]
  return all.every(isInert) ? svg : undefined
}

function isInert(element: Element): boolean {
  const isKnown = elements.has(element.localName.toLowerCase())
  return isKnown && !(element.localName === 'style' && outside.test(element.textContent ?? '')) && [...element.attributes].every(isInertAttribute)
}

function isInertAttribute({ localName, value }: Attr): boolean {
  return !/^on/i.test(localName) && !outside.test(value) && (!/href$|^src$/i.test(localName) || value.startsWith('#'))
}
