import type { MeasureLimits, Overrun, SlideMeasurement } from './measurement.ts'

// These functions run in the page: they may use one another and nothing else of this module or its imports.

interface Piece { rect: DOMRect, element: Element, what: string }
interface Space { name: Overrun['space'], rect: Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'> }

function measureSlide(no: number, limits: MeasureLimits): SlideMeasurement {
  const { page, scale } = pageOf(no)
  return {
    overruns: findOverruns(page, limits.tolerance * scale).map(overrun => ({ ...overrun, by: Math.round(overrun.by / scale) })),
    plain: page.querySelector('.slidev-layout')?.className.trim() === 'slidev-layout default',
    brokenImages: [...page.querySelectorAll('img')].filter(image => image.complete && image.naturalWidth === 0).map(addressOf),
  }
}

/** A slide on the page, and how large it is shown. */
function pageOf(no: number): { page: HTMLElement, scale: number } {
  const page = document.querySelector(`#slideshow [data-slidev-no="${no}"]`)
  if (!(page instanceof HTMLElement)) throw new Error(`slide ${no} is not on the page`)
  return { page, scale: page.getBoundingClientRect().width / page.offsetWidth }
}

/** Address of an image as its author wrote it, where it is one of this site. */
function addressOf(image: HTMLImageElement): string {
  const address = image.currentSrc || image.src
  return address.startsWith(location.origin) ? address.slice(location.origin.length) : address
}

/** The worst overrun at each edge: what leaves the slide weighs more than what leaves a box on it. */
function findOverruns(page: HTMLElement, tolerance: number): Overrun[] {
  const canvas: Space = { name: 'slide', rect: page.getBoundingClientRect() }
  const furniture = roomAboveFurniture(page)
  const weight = { slide: 2e6, box: 1e6, furniture: 0 }
  const spacesOf = ({ element }: Piece): Space[] => [canvas, ...clippingBoxes(element, page)]
  return [
    ...textPieces(page).flatMap(piece => [...spacesOf(piece), ...furniture].flatMap(space => overrunsOf(piece, space, tolerance))),
    // A picture or a ground may reach down to the edge, furniture or not.
    ...boxPieces(page).flatMap(piece => spacesOf(piece).flatMap(space => overrunsOf(piece, space, tolerance))),
  ]
    .sort((a, b) => weight[b.space] + b.by - weight[a.space] - a.by)
    .filter((overrun, index, all) => all.findIndex(other => other.edge === overrun.edge) === index)
}

function overrunsOf({ rect, what }: Piece, space: Space, tolerance: number): Overrun[] {
  const edges: [Overrun['edge'], number][] = [
    ['above', space.rect.top - rect.top],
    ['below', rect.bottom - space.rect.bottom],
    ['left', space.rect.left - rect.left],
    ['right', rect.right - space.rect.right],
  ]
  return edges.filter(([, by]) => by > tolerance).map(([edge, by]) => ({ space: space.name, edge, by, what }))
}

/** Every run of visible text, line by line, trimmed to about where its ink is. */
function textPieces(root: Element): Piece[] {
  return textNodes(root).flatMap((node) => {
    const element = node.parentElement as Element
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    return rangesOf(node, getComputedStyle(element).whiteSpace).flatMap(range => [...range.getClientRects()]).filter(rect => rect.width > 0 && rect.height > 0).map(rect => ({
      // A font's box is taller than its letters, and than a tight line: only the letters count.
      rect: new DOMRect(rect.x, rect.y + 0.15 * size, rect.width, Math.max(1, rect.height - 0.23 * size)),
      element,
      what: describe(element),
    }))
  })
}

/** A whole text, or where spaces are kept each of its words: spaces at the end of a line hang over its box and nobody sees them. */
function rangesOf(node: Text, whiteSpace: string): Range[] {
  const words = whiteSpace.startsWith('pre') ? [...node.data.matchAll(/\S+/g)].map(word => [word.index, word.index + word[0].length] as const) : [[0, node.data.length] as const]
  return words.map(([start, end]) => {
    const range = document.createRange()
    range.setStart(node, start)
    range.setEnd(node, end)
    return range
  })
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.data.trim() && node.parentElement && isSeen(node.parentElement))
      nodes.push(node)
  }
  return nodes
}

/** Pictures, and boxes with a ground or a frame of their own; decoration may go where it likes. */
function boxPieces(page: Element): Piece[] {
  return [...page.querySelectorAll('*')]
    .filter(element => !element.closest('[aria-hidden="true"]') && !element.parentElement?.closest('svg') && isSeen(element))
    .filter(element => element.matches('img, svg, canvas, video, iframe') || isPainted(element))
    .map(element => ({ rect: element.getBoundingClientRect(), element, what: describe(element) }))
}

function isPainted(element: Element): boolean {
  const style = getComputedStyle(element)
  const hasGround = !/^(?:transparent|rgba\(.*, 0\))$/.test(style.backgroundColor)
  return hasGround || style.backgroundImage !== 'none' || Number.parseFloat(style.borderTopWidth) + Number.parseFloat(style.borderLeftWidth) > 0
}

function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    return false
  // Text for screen readers alone is cut down to a pixel.
  for (let at: Element | null = element; at && at.id !== 'slideshow'; at = at.parentElement) {
    const style = getComputedStyle(at)
    const { width, height } = at.getBoundingClientRect()
    const cutAway = /^inset\(50%|^inset\(100%/.test(style.clipPath) || /^rect\((?:0|1)px/.test(style.clip)
    if (cutAway || (style.overflowY !== 'visible' && Math.min(width, height) <= 1 && style.display !== 'inline'))
      return false
  }
  return true
}

/** The boxes around an element that cut off what does not fit, up to the slide's own. */
function clippingBoxes(element: Element, page: Element): Space[] {
  const spaces: Space[] = []
  for (let at = element.parentElement; at && at !== page; at = at.parentElement) {
    const style = getComputedStyle(at)
    if (style.display === 'inline' || (style.overflowX === 'visible' && style.overflowY === 'visible'))
      continue
    const rect = at.getBoundingClientRect()
    spaces.push({ name: 'box', rect })
  }
  return spaces
}

/** Where something is shown beside the slide itself, such as its number, the slide ends above it. */
function roomAboveFurniture(page: HTMLElement): Space[] {
  const slideshow = document.querySelector('#slideshow') as Element
  const canvas = page.getBoundingClientRect()
  const own = textPieces(slideshow.parentElement as Element).filter(({ element }) => !slideshow.contains(element))
  const tops = own.map(({ rect }) => rect.top).filter(top => top > canvas.top + canvas.height / 2)
  return tops.length > 0 ? [{ name: 'furniture', rect: { top: -1e6, left: -1e6, right: 1e6, bottom: Math.min(...tops) } }] : []
}

/** Size of an element's text in px of the canvas; a drawing may be shown smaller or larger than it was drawn. */
function sizeOf(element: Element, scale: number): number {
  const size = Number.parseFloat(getComputedStyle(element).fontSize)
  const drawn = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
  return drawn ? size * Math.hypot(drawn.a, drawn.b) / scale : size
}

/** Names an element by its words, or its picture. */
function describe(element: Element): string {
  const whole = element.closest('p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, .line, pre, blockquote, figcaption, caption') ?? element
  const image = element instanceof HTMLImageElement ? element.alt || element.src.split('/').pop() : undefined
  const words = (image ?? whole.textContent ?? '').replace(/\s+/g, ' ').trim() || element.tagName.toLowerCase()
  return words.length > 40 ? `${words.slice(0, 39)}…` : words
}

const parts = [
  measureSlide, pageOf, addressOf, findOverruns, overrunsOf, textPieces, rangesOf, textNodes, boxPieces, isPainted, isSeen, clippingBoxes,
  roomAboveFurniture, sizeOf, describe,
]

/** The functions above as text, for the page. */
export const measuringParts = parts.join('\n')
