import { takenAbove } from './arrangement.ts'
import { textWidth } from './textWidth.ts'

/** A table of no more than this reads from the back row in the size of a title: rows, columns, letters of a row. */
const most = { rows: 4, columns: 3, letters: 38 }
/** What a title and a lead may take above it beyond a title of one line, px. */
const mostTaken = 80

/**
 * Whether a table that has the room for larger type is small enough for the largest.
 * @param rows its cells, the head left out
 * @param taken what its title and lead take beyond a title of one line, px
 */
export function areLargestCells(rows: readonly (readonly string[])[], taken: number): boolean {
  return taken <= mostTaken && rows.length <= most.rows && rows.every(cells => cells.length <= most.columns && cells.reduce((sum, cell) => sum + textWidth(cell), 0) <= most.letters)
}

/** Marks a slide whose table is set in the largest type. */
export function sizeTable(root: HTMLElement): void {
  const rows = [...root.querySelectorAll<HTMLTableRowElement>(':scope > table > tbody > tr')].map(({ cells }) => [...cells].map(({ textContent }) => textContent ?? ''))
  root.classList.toggle('tw-largest-cells', root.matches('.tw-large-cells') && areLargestCells(rows, takenAbove(root)))
}

/** Gives the columns of a table the widths that it shares with its other parts, percent; none are given where it has no others. */
export function shareColumns(root: HTMLElement, columns: readonly number[]): void {
  const heads = root.querySelectorAll<HTMLElement>(':scope > table > thead th')
  columns.forEach((width, index) => heads[index]?.style.setProperty('inline-size', `${width}%`))
}
