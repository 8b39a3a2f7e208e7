import type { PhrasingContent, Table, TableRow } from 'mdast'
import { type as scale } from '../model/canvas.ts'
import type { Case, CasesSlide, TableSlide } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { countWords, plain } from '../text/words.ts'
import { chunk, weighed } from './chunk.ts'
import type { Run } from './chunk.ts'
import { bodyHeight, bodyWidth, boxes, textHeight } from './geometry.ts'
import { textWidth, weight } from './measure.ts'
import { clickAfterFirst, inParts, noClicks } from './parts.ts'

/** The type of a table's cells and of its head. */
const cell = 'small'
const head = 'label'
/** A column asks for no more than this share of the table. */
const mostShare = 0.6

/** The widest of each column's cells, as `measure` sees them. CSS px. */
function widest(table: Table, measure: (cell: readonly PhrasingContent[]) => number): number[] {
  return Array.from({ length: columnCount(table) }, (_, column) => Math.max(...table.children.map((row, index) => {
    return measure(row.children[column]?.children ?? []) * scale[index === 0 ? head : cell].size * weight.name + boxes.table.between
  })))
}

/** Widths a browser gives the columns: by their content, squeezed in proportion. CSS px. */
function columnWidths(table: Table): number[] {
  const capped = widest(table, (content) => textWidth(flat(content))).map((width) => Math.min(width, bodyWidth * mostShare))
  const total = sum(capped)
  return capped.map((width) => (width / total) * bodyWidth)
}

/** Width of the longest word, em; code breaks anywhere. */
function longestWord(content: readonly PhrasingContent[]): number {
  const words = flat(content.filter((node) => node.type !== 'inlineCode')).split(/\s+/)
  return Math.max(...words.map((word) => textWidth(word)))
}

function rowHeight(row: TableRow, widths: readonly number[], style: typeof cell | typeof head): number {
  const cells = row.children.map(({ children }, column) => textHeight([{ type: 'strong', children }], style, (widths[column] ?? bodyWidth) - boxes.table.between, boxes.table.line))
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
  const least = widest(table, longestWord)
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function withColumns(table: Table, columns: readonly number[]): Table {
  const pick = <T>(cells: readonly T[]): T[] => columns.flatMap((column) => cells[column] ?? [])
  return { ...table, ...(table.align && { align: columns.map((column) => table.align?.[column] ?? null) }), children: table.children.map((row) => ({ ...row, children: pick(row.children) })) }
}

function columnCount(table: Table): number {
  return Math.max(...table.children.map((row) => row.children.length))
}

/** A table cut between its rows. */
function fitRows(slide: TableSlide): TableSlide[] {
  const [top, ...rows] = slide.table.children
  return inParts(slide, tableRuns(slide), ({ from, to }) => ({
    table: { ...slide.table, children: [...(top ? [top] : []), ...rows.slice(from, to)] },
  }), noClicks)
}

function tableRuns(slide: TableSlide): Run[] {
  const widths = columnWidths(slide.table)
  const [top, ...rows] = slide.table.children
  const topHeight = top ? rowHeight(top, widths, head) + boxes.table.headRule : 0
  const room = bodyHeight(slide) - topHeight
  return chunk(weighed(rows.map((row) => rowHeight(row, widths, cell)), rows.map((row) => countWords(plain(row))), room), room, 0)
}

/** From this many rows on, `CaseStudyTable` sets its results in running lines. */
const denseFrom = 5

/** A dense table holds a few words more than a page of bullets: its cells are read one by one. */
const mostDenseWords = 76

function wordsIn({ who, what, results }: Case): number {
  return [who, what, ...results].reduce((total, one) => total + countWords(plain(one)), 0)
}

type Setting = (typeof boxes.cases)['open' | 'dense']

/** Rows of case studies: all on one slide where running lines allow it, else four at most, with the head repeated. */
export function fitCases(slide: CasesSlide): CasesSlide[] {
  const room = bodyHeight(slide) - boxes.cases.top
  const dense = rowHeights(slide.cases, boxes.cases.dense, runningLines)
  if (slide.cases.length >= denseFrom && slide.cases.reduce((total, one) => total + wordsIn(one), 0) <= mostDenseWords && dense.reduce((sum, height) => sum + height, 0) <= room) return [slide]
  const runs = chunk(weighed(rowHeights(slide.cases, boxes.cases.open, ownLines), slide.cases.map(wordsIn), room), room, 0, denseFrom - 1)
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
