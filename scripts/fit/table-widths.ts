import type { PhrasingContent, Table, TableRow } from 'mdast'
import { hasShortNames, isNumericColumn, mostUnbroken } from '../../composables/numericColumns.ts'
import { longestWord } from '../../composables/textWidth.ts'
import { flat } from '../text/phrasing.ts'
import { bodyWidth, boxes, styles } from './geometry.ts'
import type { TextStyle } from './geometry.ts'
import { oneLine, widestWord } from './measure.ts'
import { sum } from './sum.ts'

/** What a column asks for, CSS px, the space between columns included. */
interface ColumnWidths { least: number, most: number }

export function columnCount(table: Table): number {
  return Math.max(0, ...table.children.map((row) => row.children.length))
}

/** The sizes that tables are set in. */
export type TableSize = 'usual' | 'large' | 'largest'

const cellStyles: Record<TableSize, { head: TextStyle, name: TextStyle, cell: TextStyle }> = {
  usual: { head: styles.head, name: styles.rowName, cell: styles.cell },
  large: { head: styles.head, name: styles.rowNameLarge, cell: styles.cellLarge },
  largest: { head: styles.headLargest, name: styles.rowNameLargest, cell: styles.cellLargest },
}

/** How a cell is set: the head small, the first column strong. */
export function cellStyle(row: number, column: number, size: TableSize): TextStyle {
  const { head, name, cell } = cellStyles[size]
  if (row === 0) return head
  return column === 0 ? name : cell
}

/** Whether the cells of a column stay on one line: the layout sets numbers and short names so. */
export function staysWhole(table: Table, column: number): boolean {
  if (table.align?.[column] === 'right') return true
  const texts = table.children.slice(1).map((row) => flat(cellOf(row, column)))
  return column === 0 ? hasShortNames(texts, columnCount(table)) : isNumericColumn(texts)
}

function cellOf(row: TableRow, column: number): readonly PhrasingContent[] {
  return row.children[column]?.children ?? []
}

/** Numerals in columns are all as wide as a nought. */
function tabularWidth(cell: readonly PhrasingContent[], style: TextStyle): number {
  return oneLine([{ type: 'text', value: flat(cell).replace(/\d/g, '0') }], style)
}

/** Space that the cells of a column have on both sides together. */
export function spaceIn(column: number, count: number): number {
  return boxes.table.between * (Number(column > 0) + Number(column < count - 1))
}

/** A table is asked what its columns need for its groups, its widths and its heights. */
const needsBefore = new WeakMap<Table, Map<TableSize, ColumnWidths[]>>()

/** What every column needs at least, and what it takes where there is room. */
export function columnNeeds(table: Table, size: TableSize): readonly ColumnWidths[] {
  const known = needsBefore.get(table) ?? new Map<TableSize, ColumnWidths[]>()
  needsBefore.set(table, known)
  const needs = known.get(size) ?? findNeeds(table, size)
  known.set(size, needs)
  return needs
}

function findNeeds(table: Table, size: TableSize): ColumnWidths[] {
  const count = columnCount(table)
  return Array.from({ length: count }, (_, column) => {
    const whole = staysWhole(table, column)
    const needs = table.children.map((row, index): ColumnWidths => {
      const [cell, style] = [cellOf(row, column), cellStyle(index, column, size)]
      const most = whole && index > 0 && column > 0 ? tabularWidth(cell, style) : oneLine(cell, style)
      return { most, least: whole && index > 0 ? most : Math.min(widestWord(cell, style), longestWord(flat(cell)) > mostUnbroken ? style.size : Infinity) }
    })
    const space = spaceIn(column, count)
    return { least: Math.max(...needs.map(({ least }) => least)) + space, most: Math.max(...needs.map(({ most }) => most)) + space }
  })
}

/**
 * The widths that a browser gives the columns of a table as wide as the text area, the space between them left out:
 * each its most and a share of the rest, or its least and a share of what is left (CSS 2.1, 17.5.2.2, as Chromium does).
 */
export function columnWidths(table: Table, size: TableSize): number[] {
  const needs = columnNeeds(table, size)
  const [least, most] = [sum(needs.map((need) => need.least)), sum(needs.map((need) => need.most))]
  return needs.map((need, column) => {
    const width = most <= bodyWidth
      ? need.most + (bodyWidth - most) * (need.most / Math.max(1, most))
      : need.least + Math.max(0, bodyWidth - least) * ((need.most - need.least) / Math.max(1, most - least))
    return width - spaceIn(column, needs.length)
  })
}

/** Widths of columns with the space between them, percent of the text area, in tenths; the last has what the others leave. */
export function sharesOf(widths: readonly number[]): number[] {
  const tenths = widths.slice(0, -1).map((width, column) => Math.ceil((width + spaceIn(column, widths.length)) / bodyWidth * 1000))
  return [...tenths, 1000 - sum(tenths)].map(share => share / 10)
}

/** What columns of such shares leave for text, CSS px. */
export function insideOf(shares: readonly number[]): number[] {
  return shares.map((share, column) => share / 100 * bodyWidth - spaceIn(column, shares.length))
}
