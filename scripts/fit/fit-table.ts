import type { PhrasingContent, Table, TableRow } from 'mdast'
import type { CasesSlide, TableSlide } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { chunk } from './chunk.ts'
import { bodyHeight, bodyWidth, spacing, textHeight } from './geometry.ts'
import { leadHeight } from './fit-points.ts'
import { textWidth } from './measure.ts'
import { clickAfterFirst, inParts, noClicks } from './parts.ts'

type Size = TableSlide['size']
const sizePx = { small: 20, label: 16 } as const
/** A cell is never narrower than its longest word, nor does it ask for more than this share of the table. */
const mostShare = 0.6

/** Widths a browser gives the columns: by their content, squeezed in proportion. CSS px. */
export function columnWidths(table: Table, size: Size): number[] {
  const count = Math.max(...table.children.map((row) => row.children.length))
  const wanted = Array.from({ length: count }, (_, column) => Math.max(...table.children.map((row) => wish(row.children[column]?.children ?? [], size))))
  const capped = wanted.map((width) => Math.min(width, bodyWidth * mostShare))
  const total = capped.reduce((sum, width) => sum + width, 0)
  return capped.map((width) => (width / total) * bodyWidth)
}

function wish(cell: readonly PhrasingContent[], size: Size): number {
  return textWidth(flat(cell)) * sizePx[size] * 1.05 + spacing.tableCellX
}

function rowHeight(row: TableRow, widths: readonly number[], size: Size): number {
  const cells = row.children.map((cell, column) => textHeight(cell.children, size, (widths[column] ?? bodyWidth) - spacing.tableCellX - 4))
  return Math.max(...cells) + 2 * spacing.tableCellY + 1
}

/** A table, cut between rows with its head repeated; in small type only where that keeps it whole. */
export function fitTable(slide: TableSlide): TableSlide[] {
  const whole = (['small', 'label'] as const).find((size) => runsOf(slide, size).length === 1)
  const size = whole ?? 'label'
  const [head, ...rows] = slide.table.children
  return inParts({ ...slide, size }, runsOf(slide, size), ({ from, to }) => ({
    table: { ...slide.table, children: [...(head ? [head] : []), ...rows.slice(from, to)] },
  }), noClicks)
}

function runsOf(slide: TableSlide, size: Size) {
  const widths = columnWidths(slide.table, size)
  const [head, ...rows] = slide.table.children.map((row) => rowHeight(row, widths, size))
  return chunk(rows, bodyHeight(slide.title) - leadHeight(slide.lead) - (head ?? 0), 0)
}

/** Rows of case studies, with the head repeated where they need a second slide. */
export function fitCases(slide: CasesSlide): CasesSlide[] {
  const [who, what, figure] = [bodyWidth * 0.24, bodyWidth * 0.24, slide.cases.some((one) => one.figure !== undefined) ? 120 : 0]
  const results = bodyWidth - who - figure - spacing.besideGap
  const heights = slide.cases.map((one) => 2 * spacing.caseRowY + Math.max(
    textHeight(one.who, 'body', who) + textHeight(one.what, 'label', what),
    one.results.reduce((sum, result) => sum + textHeight(result, 'small', results), 0),
  ))
  const runs = chunk(heights, bodyHeight(slide.title) - spacing.caseHead, 0)
  return inParts(slide, runs, ({ from, to }) => ({ cases: slide.cases.slice(from, to) }), clickAfterFirst)
}
