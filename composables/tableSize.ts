import { takenAbove } from './arrangement.ts'
import { textWidth } from './textWidth.ts'
import { writtenText } from './writtenText.ts'

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

/** Letters that a table's columns hold together in a line, by its size. */
const lettersAcross = { usual: 84, large: 64, largest: 50 } as const

/** About how many lines the rows of a table take together, for a table that is given air for each. */
export function linesOfRows(rows: readonly (readonly string[])[], size: keyof typeof lettersAcross): number {
  return rows.reduce((lines, cells) => lines + Math.max(1, ...cells.map(cell => Math.ceil(textWidth(cell) * cells.length / lettersAcross[size]))), 0)
}

/** Marks a slide whose table is set in the largest type, and tells the style sheet how much there is in its rows. */
export function sizeTable(root: HTMLElement): void {
  const rows = [...root.querySelectorAll<HTMLTableRowElement>(':scope > table > tbody > tr')].map(({ cells }) => [...cells].map(writtenText))
  const size = !root.matches('.tw-large-cells') ? 'usual' : areLargestCells(rows, takenAbove(root)) ? 'largest' : 'large'
  root.classList.toggle('tw-largest-cells', size === 'largest')
  root.style.setProperty('--tw-lines', String(linesOfRows(rows, size)))
}

/** Gives the columns of a table the widths that it shares with its other parts, percent; none are given where it has no others. */
export function shareColumns(root: HTMLElement, columns: readonly number[]): void {
  const heads = root.querySelectorAll<HTMLElement>(':scope > table > thead th')
  columns.forEach((width, index) => heads[index]?.style.setProperty('inline-size', `${width}%`))
}
