import { scaleOf } from './handoutSheet.ts'
import { planPages } from './pageBreaks.ts'
import { printedPieces } from './printedPieces.ts'
import type { PrintedPiece } from './printedPieces.ts'

/** What is rounded on the way to the paper, and what the head of a page is set lower, mm. */
const slack = 1
const pixels = 96 / 25.4

/** What may be set smaller where that saves white on pages: by how much, and what it costs, in pages. */
const smaller = {
  '.tw-handout-inset:has(img)': [{ share: 0.86, cost: 0.06 }, { share: 0.74, cost: 0.12 }, { share: 0.64, cost: 0.2 }],
  '.tw-handout-shown > .tw-handout-frame': [{ share: 0.93, cost: 0.06 }, { share: 0.86, cost: 0.12 }],
} as const

/**
 * Lays a printed page out on sheets of paper, with breaks where pages are to begin, and pictures and slides as large as
 * their pages allow. A page that is not laid out in the width of the paper is left as it is.
 * @param sheet what is printed
 * @param text the size of the text on a sheet, mm
 */
export function layPages(sheet: HTMLElement, text: { width: number, height: number }): void {
  if (Math.abs(Number.parseFloat(getComputedStyle(sheet).width) - text.width * pixels) > 1) return
  const height = (text.height - slack) * pixels
  sizePictures(printedPieces(sheet), height)
  const pieces = printedPieces(sheet)
  for (const index of planPages(pieces, height).breaks) breakBefore(pieces[index]!)
}

/** Sets each picture in the size with which all pages cost least, one after the other. */
export function sizePictures(pieces: PrintedPiece[], height: number): void {
  let [column, paid] = [pieces, 0]
  for (const index of pieces.keys()) {
    const { element, top, bottom } = pieces[index]!
    const sizes = Object.entries(smaller).find(([selector]) => element.matches(selector))?.[1] ?? []
    const usual = { share: 1, column, paid, cost: planPages(column, height).cost + paid }
    const ways = sizes.map(({ share, cost }) => {
      const shrunk = shrink(column, index, (bottom - top) * (1 - share))
      return { share, column: shrunk, paid: paid + cost, cost: planPages(shrunk, height).cost + paid + cost }
    })
    const best = ways.reduce((least, way) => (way.cost < least.cost ? way : least), usual as Way)
    if (best.share < 1) setSize(element, best.share)
    ;[column, paid] = [best.column, best.paid]
  }
}

/** A column of pieces in which pictures have got their sizes, and what these cost. */
interface Way { share: number, column: PrintedPiece[], paid: number, cost: number }

/** Pieces of which one is so much less high, and those after it so much higher up. */
function shrink(pieces: readonly PrintedPiece[], at: number, by: number): PrintedPiece[] {
  return pieces.map((piece, index) => (index < at ? piece : { ...piece, top: piece.top - (index > at ? by : 0), bottom: piece.bottom - by }))
}

function setSize({ style }: HTMLElement, share: number): void {
  const scaled = (name: string): number => Math.round(Number.parseFloat(style.getPropertyValue(name)) * share * 10) / 10
  if (style.getPropertyValue('--tw-picture') !== '') return style.setProperty('--tw-picture', `${scaled('--tw-picture')}mm`)
  const frame = scaled('--tw-frame')
  style.setProperty('--tw-frame', `${frame}mm`)
  style.setProperty('--tw-scale', String(scaleOf(frame)))
}

/** A browser breaks a paragraph where all other places are ruled out. */
function breakBefore({ element, line, opens }: PrintedPiece): void {
  if (line && line.no > 0) Object.assign(element.style, { orphans: String(line.no), widows: String(line.count - line.no) })
  else (opens.at(-1) ?? element).classList.add('tw-handout-break')
}
