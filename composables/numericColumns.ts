import { longestWord, textWidth } from './textWidth.ts'
import { writtenText } from './writtenText.ts'

/** A number with its sign, unit or currency: `1 024`, `-3.5 %`, `$12`, `10x`, `4 ms`; or a dash for 'none'. */
const numeric = /^(?:[<>~≈±+−-]?\s?[$€£¥]?\s?\d[\d\s.,'’_:/]*(?:[%‰×x]|[a-zµ°]{1,4}(?:\/[a-z]{1,3})?)?[+]?|[-–—])$/iu

/** A longer word in a cell may break anywhere, average letters. */
export const mostUnbroken = 30

/** Names of a table's rows this short are kept whole in a table of so few columns, average letters. */
const shortName = { width: 14, columns: 4 }

/** Whether the first column of a table names its rows in a word or two, which stay on one line. */
export function hasShortNames(names: readonly string[], columns: number): boolean {
  return columns > 1 && columns <= shortName.columns && names.every(name => textWidth(name) <= shortName.width)
}

/** Whether a column reads as numbers: every cell does, and one at least has a digit. */
export function isNumericColumn(cells: readonly string[]): boolean {
  const texts = cells.map(cell => cell.trim()).filter(text => text !== '')
  return texts.some(text => /\d/.test(text)) && texts.every(text => numeric.test(text))
}

/**
 * Marks the cells of numeric columns, unless the author aligned the column, and gives the table its row count. The
 * first column names its rows and stays where names stand.
 */
export function markNumericColumns(root: HTMLElement): void {
  for (const table of root.querySelectorAll<HTMLTableElement>(':scope > table')) {
    const rows = [...table.rows]
    const body = rows.filter(row => row.parentElement?.tagName === 'TBODY')
    const width = Math.max(0, ...rows.map(row => row.cells.length))
    const inColumn = (column: number): string[] => body.map(row => [...row.cells].map(writtenText)[column] ?? '')
    table.style.setProperty('--tw-count', String(body.length))
    for (const cell of rows.flatMap(row => [...row.cells]))
      cell.classList.toggle('tw-breaks', longestWord(writtenText(cell)) > mostUnbroken)
    if (hasShortNames(inColumn(0), width)) {
      for (const row of body)
        row.cells[0]?.classList.add('tw-whole')
    }
    for (let column = 1; column < width; column++) {
      if (!isNumericColumn(inColumn(column)))
        continue
      for (const row of rows)
        row.cells[column]?.classList.add('tw-numeric')
    }
  }
}
