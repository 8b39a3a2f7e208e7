import type { Element, ElementContent } from 'hast'

/** Cells that a table may have besides those that are written, and as many more for each of these: a row that is shorter is filled up. */
const [spare, spareEach] = [400, 4]
/** HTML knows no cell over more columns. */
const mostColumns = 1000

/**
 * A table of HTML whose rows, filled up to one length, are not many times the cells that somebody wrote, for what comes
 * after fills them up: 8 KB may span millions of cells. No cell goes over more columns than the longest row has; where
 * that is not enough, cells span nothing, and the longest rows go on in rows of their own. All words stay, in their
 * order. What people write is returned as it is.
 */
export function boundedTable(table: Element): Element {
  const rows = rowsOf(table)
  if (isBounded(rows, spansOf)) return table
  const longest = rows.reduce((most, row) => Math.max(most, cellsOf(row).length), 1)
  const clamped = (cell: Element): Spans => ({ ...spansOf(cell), columns: Math.min(spansOf(cell).columns, longest) })
  if (isBounded(rows, clamped)) return withRows(table, row => [withSpans(row, clamped)])
  if (isBounded(rows, spanless)) return withRows(table, row => [withSpans(row, spanless)])
  const cells = rows.reduce((sum, row) => sum + cellsOf(row).length, 0)
  const most = Math.min(mostColumns, Math.ceil(2 * cells / rows.length))
  return withRows(table, row => inRows(withSpans(row, spanless), most))
}

/** How many columns and rows a cell goes over. */
interface Spans { columns: number, rows: number }

function spansOf({ properties: { colSpan, rowSpan } }: Element): Spans {
  return { columns: countOf(colSpan), rows: countOf(rowSpan) }
}

/** As what expands them reads them. */
function countOf(span: unknown): number {
  return Math.max(1, Number.parseInt(String(span), 10) || 1)
}

function spanless(): Spans {
  return { columns: 1, rows: 1 }
}

/** Whether the rows are not too long, nor many times their cells, once they are filled up. */
function isBounded(rows: readonly Element[], spans: (cell: Element) => Spans): boolean {
  // What cells of earlier rows bring into a row begins and ends with one.
  const changes = Array<number>(rows.length + 1).fill(0)
  let [cells, brought, longest] = [0, 0, 0]
  for (const [at, row] of rows.entries()) {
    let own = 0
    for (const cell of cellsOf(row)) {
      const { columns, rows: over } = spans(cell)
      const end = Math.min(at + over, rows.length)
      cells += 1
      own += columns
      changes[at + 1] = (changes[at + 1] ?? 0) + columns
      changes[end] = (changes[end] ?? 0) - columns
    }
    brought += changes[at] ?? 0
    longest = Math.max(longest, brought + own)
  }
  return longest <= mostColumns && longest * rows.length <= spare + (1 + spareEach) * cells
}

/** The rows of a table without those of tables within it. */
function rowsOf({ children }: Element): Element[] {
  return children.flatMap(child => (child.type !== 'element' ? [] : child.tagName === 'tr' ? [child] : isGroup(child) ? rowsOf(child) : []))
}

function isGroup({ tagName }: Element): boolean {
  return tagName === 'thead' || tagName === 'tbody' || tagName === 'tfoot'
}

function cellsOf({ children }: Element): Element[] {
  return children.filter(isCell)
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th')
}

function withRows(table: Element, change: (row: Element) => Element[]): Element {
  return { ...table, children: table.children.flatMap((child): ElementContent[] => (child.type !== 'element' ? [child] : child.tagName === 'tr' ? change(child) : [isGroup(child) ? withRows(child, change) : child])) }
}

function withSpans(row: Element, spans: (cell: Element) => Spans): Element {
  const spanning = (cell: Element): Element => {
    const { columns, rows } = spans(cell)
    return { ...cell, properties: { ...cell.properties, colSpan: columns, rowSpan: rows } }
  }
  return { ...row, children: row.children.map(child => (isCell(child) ? spanning(child) : child)) }
}

/** A row as several, none of more than so many cells. */
function inRows(row: Element, most: number): Element[] {
  const rows: ElementContent[][] = [[]]
  let cells = 0
  for (const child of row.children) {
    if (isCell(child) && cells > 0 && cells % most === 0) rows.push([])
    if (isCell(child)) cells += 1
    rows.at(-1)?.push(child)
  }
  return rows.map(children => ({ ...row, children }))
}
