import { measure, planPages } from './pageBreaks.ts'
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
  const { breaks } = planPages(pieces, height)
  // Who prints it may ask whether it came out so.
  sheet.dataset.pages = String(breaks.length + 1)
  for (const [page, start] of [0, ...breaks].entries()) narrowGaps(pieces.slice(start, breaks[page]), height)
  for (const index of breaks) breakBefore(pieces[index]!)
}

/** Narrows the gaps between the parts on a page, and sets its pictures smaller, as far as it needs. */
function narrowGaps(pieces: readonly PrintedPiece[], height: number): void {
  const { narrowed, smaller } = pieces.length > 0 ? measure(pieces, height) : { narrowed: 0, smaller: 0 }
  for (const { element, shrink = 0 } of smaller > 0 ? pieces.filter(({ shrink = 0 }) => shrink > 0) : []) {
    const { width = 0, height = 0 } = element.querySelector('img')?.getBoundingClientRect() ?? {}
    element.style.setProperty('--tw-picture', `${width * (1 - shrink * smaller / height)}px`)
  }
  for (const { give = 0, opens } of narrowed > 0 ? pieces.slice(1).filter(({ give = 0 }) => give > 0) : []) {
    // Margins that meet are as wide as the widest: one below nothing takes from that.
    const gap = document.createElement('i')
    gap.className = 'tw-handout-gap'
    gap.style.marginBlockStart = `${-give * narrowed}px`
    opens.at(-1)?.before(gap)
  }
}

/** A browser breaks a paragraph where all other places are ruled out. */
function breakBefore({ element, line, opens }: PrintedPiece): void {
  if (line && line.no > 0) Object.assign(element.style, { orphans: String(line.no), widows: String(line.count - line.no) })
  else (opens.at(-1) ?? element).classList.add('tw-handout-break')
}
