import type { Table, TableRow } from 'mdast'
import type { Note, TableSlide } from '../model/slide.ts'
import { takenBy } from '../../composables/arrangement.ts'
import { areLargestCells } from '../../composables/tableSize.ts'
import { flat } from '../text/phrasing.ts'
import { shortened } from '../text/shortened.ts'
import { countWords, plain } from '../text/words.ts'
import { chunk, weighed } from './chunk.ts'
import type { Run } from './chunk.ts'
import { bodyHeight, bodyWidth, boxes, shownTitle, textHeight } from './geometry.ts'
import { inParts, noClicks } from './parts.ts'
import { firstOf } from './shorten-item.ts'
import { sum } from './sum.ts'
import { cellStyle, columnCount, columnNeeds, columnWidths, insideOf, sharesOf, spaceIn, staysWhole } from './table-widths.ts'
import type { TableSize } from './table-widths.ts'

/** Larger type leaves some air. */
const largeShare = 0.85
/** Larger type makes a table higher by its size and hardly more where cells that break anew would starve: in columns of under so many px. */
const mostGrowth = 1.45
const starving = 220
/** Two columns are as wide as what is in them. */
const fewestAligned = 3

/** A table, cut between columns where it is too wide, then between rows; its first column and its head are repeated. */
export function fitTable(whole: TableSlide): TableSlide[] {
  const slide = withoutEndless(withShortHead(whole))
  const groups = columnGroups(slide.table)
  if (groups.length < 2) return fitRows(slide)
  const parts = groups.map((columns, index) => ({ ...slide, table: withColumns(index === 0 ? slide.table : withShortNames(slide.table), columns) }))
  return parts.flatMap((part, index) => fitRows(index === 0 ? part : { ...part, notes: [] }))
}

/** A head that every part of the table repeats shows the beginning of each endless cell; the notes have all of them. */
function withShortHead(slide: TableSlide): TableSlide {
  const [head, ...rows] = slide.table.children
  const block = slide.shows.at(-1)
  const long = head?.children.filter(cell => shortened(cell.children) !== cell.children) ?? []
  if (long.length === 0 || !head || block === undefined) return slide
  const short = { ...head, children: head.children.map(cell => ({ ...cell, children: shortened(cell.children) })) }
  const notes = long.map(({ children }): Note => ({ node: { type: 'paragraph', children }, block }))
  return { ...slide, table: { ...slide.table, children: [short, ...rows] }, notes: [...slide.notes, ...notes] }
}

/** The names of rows as all groups of columns but the first repeat them. */
function withShortNames(table: Table): Table {
  return { ...table, children: table.children.map(row => ({ ...row, children: row.children.map((cell, column) => (column === 0 ? { ...cell, children: shortened(cell.children) } : cell)) })) }
}

/** Rows that no slide could hold show the first sentence of each long cell; the notes have all of them. */
function withoutEndless(slide: TableSlide): TableSlide {
  const [top = 0, ...heights] = rowHeights(slide.table, 'usual')
  const room = bodyHeight(slide) - top
  const [head, ...rows] = slide.table.children
  const endless = rows.filter((_, index) => (heights[index] ?? 0) > room)
  const block = slide.shows.at(-1)
  if (endless.length === 0 || !head || block === undefined) return slide
  const shown = rows.map((row) => (endless.includes(row) ? { ...row, children: row.children.map((cell) => ({ ...cell, children: firstOf(cell.children) })) } : row))
  const notes = endless.flatMap((row) => row.children.map((cell): Note => ({ node: { type: 'paragraph', children: cell.children }, block })))
  return { ...slide, table: { ...slide.table, children: [head, ...shown] }, notes: [...slide.notes, ...notes] }
}

/** Columns that fit side by side even when every cell breaks after each word; the first column stands in every group. */
function columnGroups(table: Table): number[][] {
  const least = columnNeeds(table, 'usual').map((need) => need.least)
  const groups: number[][] = [[]]
  let used = least[0] ?? 0
  least.forEach((width, column) => {
    if (column === 0) return
    const group = groups.at(-1)
    if (group && (group.length === 0 || used + width <= bodyWidth)) group.push(column)
    else {
      groups.push([column])
      used = least[0] ?? 0
    }
    used += width
  })
  return groups.map((columns) => [0, ...columns])
}

function withColumns(table: Table, columns: readonly number[]): Table {
  const pick = <T>(cells: readonly T[]): T[] => columns.flatMap((column) => cells[column] ?? [])
  // A row that ends before all of its columns would show its name alone, again and again.
  const rows = table.children.filter(({ children }, row) => row === 0 || columns[1] === undefined || columns[1] === 1 || children.length > columns[1])
  return { ...table, ...(table.align && { align: columns.map((column) => table.align?.[column] ?? null) }), children: rows.map((row) => ({ ...row, children: pick(row.children) })) }
}

/** Heights of a table's rows, the head first, CSS px. */
function rowHeights(table: Table, size: TableSize, widths = columnWidths(table, size)): number[] {
  const whole = widths.map((_, column) => staysWhole(table, column))
  const heightOf = ({ children }: TableRow, row: number): number => Math.max(0, ...children.map((cell, column) => {
    const width = row > 0 && whole[column] ? Infinity : widths[column] ?? bodyWidth
    return textHeight(cell.children, cellStyle(row, column, size), width)
  }))
  const { padding, rule, headRule } = boxes.table
  // A rule stands under the head, and between two rows.
  const rules = [headRule, 0]
  return table.children.map((row, index) => heightOf(row, index) + padding + (rules[index] ?? rule))
}

/** Height of a whole table, CSS px. */
export function tableHeight(slide: Omit<TableSlide, 'kind'>): number {
  return sum(rowHeights(slide.table, sizeOf(slide), slide.columns && insideOf(slide.columns)))
}

function sizeOf(slide: Omit<TableSlide, 'kind'>): TableSize {
  return slide.large ? largeSize(slide) : 'usual'
}

/** Larger type, in the size that the slide's layout will choose. */
function largeSize({ table, lead, ...heading }: Omit<TableSlide, 'kind'>): TableSize {
  const rows = table.children.slice(1).map(({ children }) => children.map(cell => flat(cell.children)))
  return areLargestCells(rows, takenBy(flat(shownTitle(heading)), flat(lead))) ? 'largest' : 'large'
}

/** A table cut between its rows. */
function fitRows(slide: TableSlide): TableSlide[] {
  const [top, ...rows] = slide.table.children
  const parts = inParts(slide, tableRuns(slide), ({ from, to }) => ({
    table: { ...slide.table, children: [...(top ? [top] : []), ...rows.slice(from, to)] },
  }), noClicks)
  return withSameColumns(slide, parts.every(holdsLarge) ? parts.map(part => ({ ...part, large: true })) : parts)
}

/** The parts of a table with the columns of the whole, where they have room in them; the eye finds its place again. */
function withSameColumns({ table }: TableSlide, parts: TableSlide[]): TableSlide[] {
  const [size, ...others] = new Set(parts.map(sizeOf))
  if (size === undefined || others.length > 0 || parts.length < 2 || columnCount(table) < fewestAligned) return parts
  const columns = sharesOf(columnWidths(table, size))
  const aligned = parts.map(part => ({ ...part, columns }))
  const widths = insideOf(columns)
  const fits = (part: TableSlide): boolean => tableHeight(part) <= bodyHeight(part) && columnNeeds(part.table, size).every(({ least }, column) => least <= (widths[column] ?? 0) + spaceIn(column, columns.length))
  return aligned.every(fits) ? aligned : parts
}

/** Whether a table has the room for larger type on its slide. */
function holdsLarge(slide: TableSlide): boolean {
  const { table } = slide
  const height = sum(rowHeights(table, 'large'))
  return (height <= sum(rowHeights(table, 'usual')) * mostGrowth || breaksAtEase(table)) && sum(columnNeeds(table, 'large').map(({ least }) => least)) <= bodyWidth && height <= bodyHeight(slide) * largeShare
}

/** Whether every cell that takes several lines in larger type stands in a column wide enough for a few words. */
function breaksAtEase(table: Table): boolean {
  const widths = columnWidths(table, 'large')
  return table.children.slice(1).every((row, index) => row.children.every((cell, column) => {
    const style = cellStyle(index + 1, column, 'large')
    return (widths[column] ?? 0) >= starving || staysWhole(table, column) || textHeight(cell.children, style, widths[column] ?? 0) <= textHeight(cell.children, style, Infinity)
  }))
}

function tableRuns(slide: TableSlide): Run[] {
  const [top = 0, ...heights] = rowHeights(slide.table, 'usual')
  const room = bodyHeight(slide) - top
  return chunk(weighed(heights, slide.table.children.slice(1).map((row) => countWords(plain(row))), room), room, 0)
}
