import { planPages } from './pageBreaks.ts'
import { printedPieces } from './printedPieces.ts'
import type { PrintedPiece } from './printedPieces.ts'

/** What is rounded on the way to the paper, and what the head of a page is set lower, mm. */
const slack = 1
const pixels = 96 / 25.4

/**
 * Lays a printed page out on sheets of paper, with breaks where pages are to begin. A page that is not laid out in the width of the paper is left as it is.
 * @param sheet what is printed
 * @param text the size of the text on a sheet, mm
 */
export function layPages(sheet: HTMLElement, text: { width: number, height: number }): void {
  if (Math.abs(Number.parseFloat(getComputedStyle(sheet).width) - text.width * pixels) > 1) return
  const height = (text.height - slack) * pixels
  const pieces = printedPieces(sheet)
  for (const index of planPages(pieces, height).breaks) breakBefore(pieces[index]!)
}

/** A browser breaks a paragraph where all other places are ruled out. */
function breakBefore({ element, line, opens }: PrintedPiece): void {
  if (line && line.no > 0) Object.assign(element.style, { orphans: String(line.no), widows: String(line.count - line.no) })
  else (opens.at(-1) ?? element).classList.add('tw-handout-break')
}
