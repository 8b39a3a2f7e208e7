import type { Measured } from '../../model/shown-slide.ts'

// These functions run in the page, beside those of `measure-slide.ts`: they may use one another and nothing else.
declare function textNodes(root: Element): Text[]
declare function sizeOf(element: Element, scale: number): number
declare function describe(element: Element): string

/** Texts under 4.5:1, or 3:1 where they are large (24 px, or 18.66 px in bold), as WCAG 2 has it. */
function faintTexts(page: HTMLElement, scale: number): Measured[] {
  const worst = new Map<string, number>()
  const judge = (element: Element, style: CSSStyleDeclaration, size: number): void => {
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5
    const ratio = contrastOf(element, style)
    if (ratio < needed - 0.005) worst.set(describe(element), Math.min(ratio, worst.get(describe(element)) ?? Infinity))
  }
  // A formula stands there twice: as it is drawn, and for screen readers, where nobody sees it.
  const texts = textNodes(page).map(node => node.parentElement as Element).filter(element => !element.closest('.katex-mathml'))
  for (const element of texts) judge(element, getComputedStyle(element), sizeOf(element, scale))
  for (const [element, style] of writtenByStyles(page)) judge(element, style, Number.parseFloat(style.fontSize) * sizeOf(element, scale) / Number.parseFloat(getComputedStyle(element).fontSize))
  return [...worst].map(([what, value]) => ({ what, value: Math.round(100 * value) / 100 }))
}

/** Numerals, labels, signs such as plus and minus and numbers of lines that a style sheet writes before or behind an element. */
function writtenByStyles(page: HTMLElement): [Element, CSSStyleDeclaration][] {
  return [...page.querySelectorAll('*')].filter(element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true })).flatMap(element => ['::before', '::after'].flatMap((part): [Element, CSSStyleDeclaration][] => {
    const style = getComputedStyle(element, part)
    return style.display !== 'none' && style.visibility === 'visible' && /counter\(|^"[^"]*[\p{L}\p{N}\p{Sm}]/u.test(style.content) ? [[element, style]] : []
  }))
}

function contrastOf(element: Element, style: CSSStyleDeclaration): number {
  const ground = groundOf(element)
  const opacity = [...ancestors(element)].reduce((product, one) => product * Number(getComputedStyle(one).opacity), 1)
  const [r, g, b, alpha] = rgba(element instanceof SVGElement ? style.fill : style.color)
  const share = alpha * opacity
  const mixed = [r, g, b].map((value, index) => value * share + (ground[index] ?? 255) * (1 - share))
  const [light, dark] = [luminance(mixed), luminance(ground)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function ancestors(element: Element): Element[] {
  return element.parentElement ? [element, ...ancestors(element.parentElement)] : [element]
}

/** The colour behind an element: every ground from the page up to it, laid over one another, and of a drawing the shapes. */
function groundOf(element: Element): number[] {
  let ground = [255, 255, 255]
  for (const one of ancestors(element).reverse()) {
    const [r, g, b, alpha] = rgba(getComputedStyle(one).backgroundColor)
    ground = [r, g, b].map((value, index) => value * alpha + (ground[index] ?? 255) * (1 - alpha))
  }
  return withShapes(element, ground)
}

/** What a drawing has painted under the middle of a text of it, laid over the ground of the page. */
function withShapes(element: Element, ground: number[]): number[] {
  const drawing = element instanceof SVGElement ? element.ownerSVGElement : null
  if (!drawing) return ground
  const { x, y, width, height } = element.getBoundingClientRect()
  const middle = new DOMPoint(x + width / 2, y + height / 2)
  return [...drawing.querySelectorAll<SVGGeometryElement>('rect, path, polygon, circle, ellipse')]
    .filter(shape => !shape.closest('defs, marker, clipPath, mask') && (shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .filter(shape => getComputedStyle(shape).fill !== 'none' && shape.isPointInFill(middle.matrixTransform(shape.getScreenCTM()?.inverse())))
    .map(shape => ({ fill: rgba(getComputedStyle(shape).fill), opacity: Number(getComputedStyle(shape).fillOpacity) * Number(getComputedStyle(shape).opacity) }))
    .reduce((under, { fill: [r, g, b, alpha], opacity }) => [r, g, b].map((value, index) => value * alpha * opacity + (under[index] ?? 255) * (1 - alpha * opacity)), ground)
}

function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const colours = new Map<string, [number, number, number, number]>()

/** Any CSS colour as red, green, blue (0 to 255) and alpha (0 to 1): a canvas works it out. */
function rgba(colour: string): [number, number, number, number] {
  const known = colours.get(colour)
  if (known) return known
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = 1
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  const result: [number, number, number, number] = [r, g, b, alpha / 255]
  colours.set(colour, result)
  return result
}

/** The functions above as text, for the page. */
export const contrastParts = `${[faintTexts, writtenByStyles, contrastOf, ancestors, groundOf, withShapes, luminance, rgba].join('\n')}\nconst colours = new Map()`
