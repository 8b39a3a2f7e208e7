import type { PagePlan } from './pageBreaks.ts'
import { planPages } from './pageBreaks.ts'
import { printedPieces } from './printedPieces.ts'
import type { PrintedPiece } from './printedPieces.ts'

/** What is rounded on the way to the paper, mm. */
const slack = 0.5
const pixels = 96 / 25.4

/** A picture may be set so much smaller where that saves white on pages, and costs as much as so much of a page. */
const smaller = [{ share: 0.86, cost: 0.06 }, { share: 0.74, cost: 0.12 }, { share: 0.64, cost: 0.2 }] as const

/** Pieces of a printed page, and on which of them pages begin. */
interface Layout { pieces: PrintedPiece[], plan: PagePlan }

/**
 * Lays a printed page out on sheets of paper, with breaks where pages are to begin, and pictures as large as their
 * pages allow. A page that is not laid out in the width of the paper is left as it is.
 * @param sheet what is printed
 * @param text the size of the text on a sheet, mm
 */
export function layPages(sheet: HTMLElement, text: { width: number, height: number }): void {
  if (Math.abs(Number.parseFloat(getComputedStyle(sheet).width) - text.width * pixels) > 1) return
  const lay = (): Layout => {
    const pieces = printedPieces(sheet)
    return { pieces, plan: planPages(pieces, (text.height - slack) * pixels) }
  }
  let best = lay()
  for (const picture of sheet.querySelectorAll<HTMLElement>('.tw-handout-inset:has(img)')) best = sizePicture(picture, best, lay)
  for (const index of best.plan.breaks) breakBefore(best.pieces[index]!)
}

/** Sets a picture in the size with which all pages cost least. */
function sizePicture(picture: HTMLElement, usual: Layout, lay: () => Layout): Layout {
  const width = Number.parseFloat(picture.style.getPropertyValue('--tw-picture'))
  const sizes = [{ share: 1, cost: usual.plan.cost }, ...smaller.map(({ share, cost }) => {
    setWidth(picture, width * share)
    return { share, cost: lay().plan.cost + cost }
  })].sort((a, b) => a.cost - b.cost)
  setWidth(picture, width * sizes[0]!.share)
  return lay()
}

function setWidth(picture: HTMLElement, width: number): void {
  picture.style.setProperty('--tw-picture', `${Math.round(width * 10) / 10}mm`)
}

/** A browser breaks a paragraph where all other places are ruled out. */
function breakBefore({ element, line, opens }: PrintedPiece): void {
  if (line && line.no > 0) Object.assign(element.style, { orphans: String(line.no), widows: String(line.count - line.no) })
  else (opens.at(-1) ?? element).classList.add('tw-handout-break')
}
