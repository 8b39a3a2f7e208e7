import type { Nodes, Root } from 'mdast'
import { deepestPicture, workOfAddresses, workOfBrackets, workOfDeclarations, workOfEmphasis, workOfTitles } from './paragraph-work.ts'

/** What no person wrote: more of something than can be read in bounded time and memory. */
export class TooComplex extends Error {
  readonly line: number

  /** @param line the 1-based line of the text that was parsed */
  constructor(found: number, what: string, most: number, line: number) {
    super(`Unexpected ${found} ${what}, expected at most ${most}; is this an article?`)
    this.line = line
  }
}

function longest(runs: readonly string[] | null): number {
  return Math.max(0, ...(runs ?? []).map(run => run.length))
}

/** What a text may have no more of. */
interface Limit { what: string, most: number, count: (text: string, most: number) => number }

/** Signs of a paragraph that the parser may go over again: two seconds of a slow machine for each of these. */
const mostWork = 30_000_000

/** Far beyond any article, and few enough to be read in seconds: of a paragraph, a heading or a cell. */
const ofText: readonly Limit[] = [
  { what: 'pictures inside one another', most: 100, count: deepestPicture },
  { what: 'comparisons of marks of emphasis in one paragraph', most: mostWork, count: workOfEmphasis },
  { what: 'comparisons of brackets in one paragraph', most: mostWork, count: workOfBrackets },
  { what: 'signs of declarations in one paragraph, read again for each', most: mostWork, count: workOfDeclarations },
  { what: 'signs of titles in one paragraph, read again for each', most: mostWork, count: workOfTitles },
  { what: 'signs of addresses in one paragraph, read again for each', most: mostWork, count: workOfAddresses },
  { what: 'broken lines in one paragraph', most: 4000, count: text => text.match(/(?:\\| {2})(?=[\r\n])/g)?.length ?? 0 },
  { what: 'backticks or dollars on end', most: 100, count: text => longest(text.match(/`{50,}|\${50,}/g)) },
]

/** A text that is shorter has too little of anything. */
export const shortText = 200

/** What stands before a line that is in a hundred lists and quotations, at the least. */
const farIn = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]){100}/m
/** Letters of a stretch that may have too much of something, and what they make with its signs and lines where it has too little. */
const longStretch = 2000
export const little = 2_000_000
/** The parser compares each name with all before it. */
const manyNames = 2000

/**
 * Whether a text may be more than can be read, by the look of it: hardly any is, and to count what each paragraph has
 * takes the parser a tenth longer. A paragraph has no blank line in it.
 */
export function mayBeTooMuch(text: string): boolean {
  for (let from = 0, to = 0; to !== -1; from = to + 2) {
    to = text.indexOf('\n\n', from)
    const end = to === -1 ? text.length : to
    if (end - from > longStretch && mayHaveTooMuch(text.slice(from, end))) return true
  }
  return farIn.test(text) || hasMany(text, /\]:/g, manyNames)
}

function mayHaveTooMuch(stretch: string): boolean {
  return hasMany(stretch, /[*_~[\]<`$\r\n]/g, little / stretch.length) || hasLongWord(stretch)
}

/** Whether a word is so long that an address may begin in it again and again. */
function hasLongWord(stretch: string): boolean {
  for (let from = 0, to = 0; to !== -1; from = to + 1) {
    to = stretch.indexOf(' ', from)
    if ((to === -1 ? stretch.length : to) - from > longStretch) return true
  }
  return false
}

function hasMany(text: string, sign: RegExp, many: number): boolean {
  return (text.match(sign)?.length ?? 0) > many
}

/** Makes sure that the text of a paragraph, a heading or a cell can be read in bounded time. Throws `TooComplex`. */
export function assertReadable(text: string, line: number): void {
  for (const { what, most, count } of ofText) {
    const found = count(text, most)
    if (found > most) throw new TooComplex(Math.round(found), what, most, line)
  }
}

/** A list or a quotation begins no further in. */
const mostColumns = 200

/** Makes sure that what begins in a column does not stand in hundreds of lists and quotations. Throws `TooComplex`. */
export function assertNear(column: number, line: number): void {
  if (column > mostColumns) throw new TooComplex(column, 'columns before a list or a quotation', mostColumns, line)
}

/** As many lines may go on with a list or a quotation without standing in it; the parser compares each with all of their paragraph. */
const [mostStraying, mostOfLines] = [3000, 10_000_000]

/**
 * Makes sure that the lines of a paragraph stand where it does. Throws `TooComplex`.
 * @param straying how many do not
 * @param lines how many it has so far
 */
export function assertTogether(straying: number, lines: number, line: number): void {
  const most = Math.min(mostStraying, Math.floor(mostOfLines / lines))
  if (straying > most) throw new TooComplex(straying, 'lines that go on with a list or a quotation from outside', most, line)
}

const [mostNested, mostColumnsOfTable] = [100, 100]
/** A table holds no more cells than this, those that its rows leave out included. */
const mostCells = 250_000

/** Makes sure that a tree is not too much for what comes after the parser. Throws `TooComplex`. */
export function assertShallow(tree: Root): void {
  assertNested(tree, 0)
}

function assertNested(node: Nodes, depth: number): void {
  if (depth > mostNested) throw new TooComplex(depth, 'quotations and lists inside one another', mostNested, lineOf(node))
  if (node.type === 'table') assertTable(node.align?.length ?? 0, node.children.length, lineOf(node))
  if (node.type !== 'root' && node.type !== 'blockquote' && node.type !== 'list' && node.type !== 'listItem' && node.type !== 'footnoteDefinition') return
  const inside = node.type === 'root' || node.type === 'listItem' ? depth : depth + 1
  for (const child of node.children) assertNested(child, inside)
}

/** Makes sure that a table has no more cells than can be shown. A short row is as wide as its table: cells are counted by the table's columns. Throws `TooComplex`. */
export function assertTable(columns: number, rows: number, line: number): void {
  if (columns > mostColumnsOfTable) throw new TooComplex(columns, 'columns of a table', mostColumnsOfTable, line)
  if (columns * rows > mostCells) throw new TooComplex(columns * rows, 'cells in one table', mostCells, line)
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1
}
