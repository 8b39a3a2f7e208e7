import type { Piece } from './pageBreaks.ts'
import { pageCost } from './pageBreaks.ts'

/** A piece of a printed page, as it is drawn: an element, or a line of one. */
export interface PrintedPiece extends Piece {
  element: HTMLElement
  /** Which line of the element it is, and of how many; nothing where it is all of it. */
  line?: { no: number, count: number }
  /** Lines of text in it. */
  lines: number
  /** Elements that begin with it, the innermost first, and those that end with it. */
  opens: HTMLElement[]
  closes: HTMLElement[]
}

/** What a page costs that begins in some place. */
const beginning = {
  section: 0,
  part: 0.05,
  block: 0.15,
  /** In the middle of a list, of a paragraph, of a paragraph that is the first under a heading and has hardly begun. */
  item: 0.4,
  line: 0.4,
  headed: 0.8,
  /** Behind a section that has hardly begun. */
  begun: 0.5,
  /** With a listing that nothing leads over to, or in the middle of one. */
  bare: 0.5,
  code: 0.5,
  contents: 0.6,
} as const

/** A slide is not parted from so many lines of what is said over it, nor a heading from so many, and so many lines go to the next page at least. */
const kept = { withSlide: 4, withSection: 4, withHeading: 3, together: 2 } as const

/** What a page costs besides that begins with so little of the end of a section, px: seven lines; with a block, or in the middle of one. */
const tail = { height: 140, block: 0.1, line: 0.3 } as const

/** So much of the gap between two parts a page can do without, and of the height of a picture. */
const narrowing = { gap: 0.5, picture: 0.22 } as const

/** The pieces of a page that is laid out in the width of the paper; style sheets say what is kept together. */
export function printedPieces(root: HTMLElement): PrintedPiece[] {
  const pieces = [...root.children].flatMap(part => piecesOf(part as HTMLElement))
  for (const [index, piece] of pieces.entries()) {
    piece.before = costBefore(piece, pieces[index - 1])
    if (piece.opens.at(-1)?.parentElement === root) piece.give = narrowing.gap * Math.max(0, piece.top - (pieces[index - 1]?.bottom ?? piece.top))
    if (piece.element.matches('.tw-handout-inset:not(:has(table))')) piece.shrink = narrowing.picture * (piece.element.querySelector('img')?.offsetHeight ?? 0)
  }
  sparesTails(pieces)
  for (const slide of root.querySelectorAll('.tw-handout-slide:not(.tw-handout-told)')) keepTogether(pieces.filter(({ element }) => slide.contains(element)))
  for (const margin of root.querySelectorAll('.tw-handout-margin')) keepBeside(pieces.filter(({ element }) => margin.parentElement?.contains(element)), margin.getBoundingClientRect().bottom)
  return pieces
}

/** Has the last lines of a section stay with those before them. */
function sparesTails(pieces: readonly PrintedPiece[]): void {
  let end: number | undefined
  for (const [index, piece] of [...pieces.entries()].reverse()) {
    if (piece.opens.at(-1)?.matches('.tw-handout-section, .tw-handout-links')) end = pieces[index - 1]?.bottom
    else if (piece.before !== 'must' && end !== undefined && end - piece.top < tail.height) piece.before += piece.line && piece.line.no > 0 ? tail.line : tail.block
  }
}

/** What begins so little above the end of a slide in the margin is not missed beside it, px: two lines. */
const lowest = 38

/**
 * Keeps what stands beside a slide in the margin on its page, down to nearly its end.
 * @param pieces beside the slide
 * @param bottom of what stands in the margin
 */
export function keepBeside(pieces: readonly Pick<PrintedPiece, 'top' | 'bottom' | 'lines' | 'before'>[], bottom: number): void {
  // The slide is on the page too where the text goes on elsewhere.
  for (const piece of pieces) if (piece.top < bottom) piece.bottom = Math.max(piece.bottom, bottom)
  for (const piece of pieces.slice(1)) {
    if (piece.top < bottom - lowest) piece.before = pageCost.torn
  }
  keepEnd(pieces.slice(1))
}

/** Keeps the last lines of some pieces together. */
function keepEnd(pieces: readonly Pick<PrintedPiece, 'lines' | 'before'>[]): void {
  let left = 0
  for (const piece of pieces.toReversed()) {
    left += piece.lines
    if (left < kept.together) piece.before = pageCost.torn
  }
}

function piecesOf(element: HTMLElement): PrintedPiece[] {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.position === 'absolute') return []
  const blocks = [...element.children].filter(child => !getComputedStyle(child).display.startsWith('inline')) as HTMLElement[]
  const isWhole = style.breakInside !== 'auto' || style.contain === 'strict'
  const pieces = isWhole ? [wholeOf(element, style)] : blocks.length > 0 ? blocks.flatMap(piecesOf) : linesOf(element, style)
  return enclose(element, pieces)
}

/** An element's borders and padding go with its first piece and its last. */
function enclose(element: HTMLElement, pieces: PrintedPiece[]): PrintedPiece[] {
  const [{ top, bottom }, first, last] = [element.getBoundingClientRect(), pieces[0], pieces.at(-1)]
  if (!first || !last) return []
  first.top = Math.min(first.top, top)
  last.bottom = Math.max(last.bottom, bottom)
  first.opens.push(element)
  last.closes.push(element)
  return pieces
}

function wholeOf(element: HTMLElement, style: CSSStyleDeclaration): PrintedPiece {
  const { top, bottom } = element.getBoundingClientRect()
  const head = element.matches('tbody > tr') ? element.closest('table')?.tHead?.offsetHeight : undefined
  return { element, top, bottom, before: 0, lines: lineCount(bottom - top, style), opens: [], closes: [], ...(head !== undefined && { head }) }
}

function linesOf(element: HTMLElement, style: CSSStyleDeclaration): PrintedPiece[] {
  const whole = wholeOf(element, style)
  const height = (whole.bottom - whole.top) / whole.lines
  return Array.from({ length: whole.lines }, (_, index) => ({
    ...whole, top: whole.top + index * height, bottom: whole.top + (index + 1) * height, lines: 1, line: { no: index, count: whole.lines }, opens: [], closes: [],
  }))
}

function lineCount(height: number, { lineHeight, fontSize }: CSSStyleDeclaration): number {
  return Math.max(1, Math.round(height / (Number.parseFloat(lineHeight) || 1.2 * Number.parseFloat(fontSize))))
}

function costBefore({ element, line, opens }: PrintedPiece, previous: PrintedPiece | undefined): Piece['before'] {
  const beginnings = opens.map(opened => getComputedStyle(opened).breakBefore)
  if (beginnings.includes('page')) return 'must'
  if (beginnings.includes('avoid') || previous?.closes.some(closed => getComputedStyle(closed).breakAfter === 'avoid')) return pageCost.torn
  if (line && line.no > 0) return costWithin(element, line)
  if (element.matches('.tw-handout-line:not(:first-child)')) return beginning.code
  if (element.matches('tr:not(:first-child)')) return beginning.line
  if (element.matches('.tw-handout-contents li')) return beginning.contents
  const part = opens.at(-1) ?? element
  if (part.classList.contains('tw-handout-section')) return beginning.section
  if (previous && hasJustBegun(previous.element)) return beginning.begun
  if (part.matches('li:not(:first-child)')) return beginning.item
  if (element.matches('.tw-handout-listing')) return beginning.bare
  return part.parentElement?.closest('.tw-handout-slide, .tw-handout-links, .tw-handout-contents') ? beginning.block : beginning.part
}

function costWithin(paragraph: HTMLElement, { no, count }: NonNullable<PrintedPiece['line']>): number {
  if (no < kept.together || count - no < kept.together) return pageCost.torn
  return no < kept.withHeading && isHeaded(paragraph) ? beginning.headed : beginning.line
}

/** Whether a paragraph is the first under a heading. */
function isHeaded(paragraph: HTMLElement): boolean {
  const before = paragraph.previousElementSibling ?? paragraph.closest('.tw-handout-note')?.previousElementSibling
  return before?.matches('.tw-handout-subhead, h2, h3') === true
}

/** Whether a piece is a section's heading with so little under it that a reader who has turned the page asks for its beginning. */
function hasJustBegun(piece: HTMLElement): boolean {
  const note = piece.matches('.tw-handout-section:not(:has(.tw-handout-frame))') ? piece.querySelector<HTMLElement>('.tw-handout-note') : null
  return note !== null && lineCount(note.offsetHeight, getComputedStyle(note)) < kept.withSection
}

/**
 * Keeps a slide with the first lines of what is said over it, and the last of those lines together.
 * @param pieces of a slide and of all that is said over it
 */
export function keepTogether(pieces: readonly Pick<PrintedPiece, 'element' | 'lines' | 'before'>[]): void {
  const slide = pieces.findIndex(({ element }) => element.classList.contains('tw-handout-frame'))
  let lines = pieces[slide - 1]?.lines ?? 0
  for (const piece of pieces.slice(slide + 1)) {
    if (lines < kept.withSlide) piece.before = pageCost.torn
    lines += piece.lines
  }
  keepEnd(pieces.slice(slide + 1))
}
