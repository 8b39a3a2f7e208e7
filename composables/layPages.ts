import { planPages } from './pageBreaks.ts'
import { printedPieces } from './printedPieces.ts'
import type { PrintedPiece } from './printedPieces.ts'

/** How small slides may be drawn for the sake of better pages, and what that costs, in pages, were they to vanish. */
const [sizes, smallness] = [[1, 0.95, 0.9, 0.85], 3] as const

/** What is rounded on the way to the paper, mm. */
const slack = 0.5

/**
 * Lays a printed page out on sheets of paper: with slides a little smaller where that makes better pages, and with
 * breaks where pages are to begin. A page that is not laid out in the width of the paper is left as it is.
 * @param sheet what is printed
 * @param text the size of the text on a sheet, mm
 */
export function layPages(sheet: HTMLElement, text: { width: number, height: number }): void {
  const pixels = 96 / 25.4
  if (Math.abs(Number.parseFloat(getComputedStyle(sheet).width) - text.width * pixels) > 1) return
  const ways = sizes.map((size) => {
    sheet.style.setProperty('--tw-tight', String(size))
    const pieces = printedPieces(sheet)
    const { breaks, cost } = planPages(pieces, (text.height - slack) * pixels)
    return { size, starts: breaks.map(index => pieces[index]!), cost: cost + (1 - size) * smallness }
  })
  const best = ways.reduce((best, way) => (way.cost < best.cost ? way : best))
  sheet.style.setProperty('--tw-tight', String(best.size))
  for (const start of best.starts) breakBefore(start)
}

/** A browser breaks a paragraph where all other places are ruled out. */
function breakBefore({ element, line, opens }: PrintedPiece): void {
  if (line && line.no > 0) Object.assign(element.style, { orphans: String(line.no), widows: String(line.count - line.no) })
  else (opens.at(-1) ?? element).classList.add('tw-handout-break')
}
