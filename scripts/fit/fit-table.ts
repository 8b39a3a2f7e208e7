import type { PhrasingContent, Table, TableRow } from 'mdast'
import { type as scale } from '../model/canvas.ts'
import type { Case, CasesSlide, TableSlide } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { chunk } from './chunk.ts'
import type { Run } from './chunk.ts'
import { bodyHeight, bodyWidth, boxes, textHeight } from './geometry.ts'
import { textWidth, weight } from './measure.ts'
import { clickAfterFirst, inParts, noClicks } from './parts.ts'

type Size = TableSlide['size']
/** A column asks for no more than this share of the table. */
const mostShare = 0.6

/** Widths a browser gives the columns: by their content, squeezed in proportion. CSS px. */
function columnWidths(table: Table, size: Size): number[] {
  const wanted = Array.from({ length: columnCount(table) }, (_, column) => Math.max(...table.children.map((row) => wish(row.children[column]?.children ?? [], size))))
  const capped = wanted.map((width) => Math.min(width, bodyWidth * mostShare))
  const total = capped.reduce((sum, width) => sum + width, 0)
  return capped.map((width) => (width / total) * bodyWidth)
}

function wish(cell: readonly PhrasingContent[], size: Size): number {
  return textWidth(flat(cell)) * scale[size].size * weight.name + boxes.table.between
}

function rowHeight(row: TableRow, widths: readonly number[], size: Size): number {
  const cells = row.children.map((cell, column) => textHeight([{ type: 'strong', children: cell.children }], size, (widths[column] ?? bodyWidth) - boxes.table.between, boxes.table.line))
  return Math.max(...cells) + boxes.table.padding + boxes.table.rule
}

/** A table, cut between columns where it is too wide, then between rows; its first column and its head are repeated. */
export function fitTable(slide: TableSlide): TableSlide[] {
  const groups = columnGroups(slide.table)
  if (groups.length < 2) return fitRows(slide)
  const parts = groups.map((columns) => ({ ...slide, table: withColumns(slide.table, columns) }))
  return parts.flatMap((part, index) => fitRows(index === 0 ? part : { ...part, notes: [] }))
}

/** Columns that fit side by side even when every cell breaks after each word; the first column stands in every group. */
function columnGroups(table: Table): number[][] {
  const least = Array.from({ length: columnCount(table) }, (_, column) => Math.max(...table.children.map((row) => leastWidth(row.children[column]?.children ?? []))))
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

/** Width of a cell's longest word, CSS px; code breaks anywhere. */
function leastWidth(cell: readonly PhrasingContent[]): number {
  const words = flat(cell.filter((node) => node.type !== 'inlineCode')).split(/\s+/)
  return Math.max(...words.map((word) => textWidth(word))) * scale.label.size * weight.name + boxes.table.between
}

function withColumns(table: Table, columns: readonly number[]): Table {
  const pick = <T>(cells: readonly T[]): T[] => columns.flatMap((column) => cells[column] ?? [])
  return { ...table, ...(table.align && { align: columns.map((column) => table.align?.[column] ?? null) }), children: table.children.map((row) => ({ ...row, children: pick(row.children) })) }
}

function columnCount(table: Table): number {
  return Math.max(...table.children.map((row) => row.children.length))
}

/** A table cut between its rows; in small type only where that keeps it whole. */
function fitRows(slide: TableSlide): TableSlide[] {
  const whole = (['small', 'label'] as const).find((size) => tableRuns(slide, size).length === 1)
  const size = whole ?? 'label'
  const [head, ...rows] = slide.table.children
  return inParts({ ...slide, size }, tableRuns(slide, size), ({ from, to }) => ({
    table: { ...slide.table, children: [...(head ? [head] : []), ...rows.slice(from, to)] },
  }), noClicks)
}

function tableRuns(slide: TableSlide, size: Size): Run[] {
  const widths = columnWidths(slide.table, size)
  const [head, ...rows] = slide.table.children
  const headHeight = head ? rowHeight(head, widths, 'label') + boxes.table.headRule : 0
  return chunk(rows.map((row) => rowHeight(row, widths, size)), bodyHeight(slide) - headHeight, 0)
}

/** From this many rows on, `CaseStudyTable` sets its results in running lines. */
const denseFrom = 5

type Setting = (typeof boxes.cases)['open' | 'dense']

/** Rows of case studies: all on one slide where running lines allow it, else four at most, with the head repeated. */
export function fitCases(slide: CasesSlide): CasesSlide[] {
  const room = bodyHeight(slide) - boxes.cases.top
  const dense = rowHeights(slide.cases, boxes.cases.dense, runningLines)
  if (slide.cases.length >= denseFrom && dense.reduce((sum, height) => sum + height, 0) <= room) return [slide]
  const runs = chunk(rowHeights(slide.cases, boxes.cases.open, ownLines), room, 0, denseFrom - 1)
  return inParts(slide, runs, ({ from, to }) => ({ cases: slide.cases.slice(from, to) }), clickAfterFirst)
}

function rowHeights(cases: readonly Case[], setting: Setting, resultsHeight: (one: Case, width: number) => number): number[] {
  const results = bodyWidth - setting.column - Math.max(0, ...cases.map(({ figure }) => figureWidth(figure, setting)))
  return cases.map((one) => Math.max(whoHeight(one, setting), resultsHeight(one, results)) + setting.padding + boxes.cases.rule)
}

function figureWidth(figure: string | undefined, setting: Setting): number {
  return figure === undefined ? 0 : textWidth(figure) * setting.figure * weight.name + boxes.cases.figureGap
}

function whoHeight({ who, what }: Case, { column }: Setting): number {
  const width = column - boxes.cases.columnGap
  return textHeight([{ type: 'strong', children: who }], 'body', width, 1.2) + boxes.cases.whatGap + textHeight(what, 'label', width, 1.3)
}

function ownLines({ results }: Case, width: number): number {
  const bullet = results.length > 1 ? boxes.cases.bullet : 0
  return results.reduce((sum, result) => sum + textHeight(result, 'small', width - bullet, 1.3), 0)
}

function runningLines({ results }: Case, width: number): number {
  const running = results.flatMap((result, index): PhrasingContent[] => (index === 0 ? result : [{ type: 'text', value: ' \u00b7 ' }, ...result]))
  return textHeight(running, 'small', width, 1.3)
}
