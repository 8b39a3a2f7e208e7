import type { Nodes, Root, Table } from 'mdast'

/** What no person wrote: more of something than can be read in bounded time and memory. */
export class TooComplex extends Error {
  readonly line: number

  /** @param line the 1-based line of the text that was parsed */
  constructor(found: number, what: string, most: number, line: number) {
    super(`Unexpected ${found} ${what}, expected at most ${most}; is this an article?`)
    this.line = line
  }
}

/** The runs of signs that may set something off; one of `_` within a word does not, nor does a rule. */
function runsOfEmphasis(text: string): string[] {
  if (!/[*~_]/.test(text)) return []
  const isWithin = (at: number): boolean => /\w/.test(text.charAt(at))
  const runs = Array.from(text.matchAll(/[*~]+|_+/g)).filter(({ 0: run, index }) => !run.startsWith('_') || !isWithin(index - 1) || !isWithin(index + run.length))
  return runs.map(([run]) => run)
}

/** How many pictures stand one in the description of the other. */
function deepestPicture(text: string): number {
  let [depth, deepest] = [0, 0]
  for (const [sign] of text.matchAll(/!\[|\]/g)) {
    depth = sign === ']' ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function longest(runs: readonly string[] | null): number {
  return Math.max(0, ...(runs ?? []).map(run => run.length))
}

/** Whether a line opens a title that it does not close, for which the parser goes on to the end. */
function opensTitle(line: string): boolean {
  return /(?:^|[ \t])["'(]/.test(line) && !/[ \t](?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))[ \t\r]*$/.test(line)
}

/** What a text may have no more of, and what all of them together may take, in signs that are read again for each. */
interface Limit { what: string, most: number, mostTogether?: number, count: (text: string) => number }

/** Far beyond any article, and few enough to be read in seconds: of a paragraph, a heading or a cell. */
const ofText: readonly Limit[] = [
  // The parser compares each of these with all before it.
  { what: 'marks of emphasis in one paragraph', most: 2000, count: text => runsOfEmphasis(text).length },
  // Each two of a run that ends in another set off what the next two do.
  { what: 'signs of emphasis in one paragraph', most: 4000, count: text => runsOfEmphasis(text).join('').length },
  { what: 'brackets in one paragraph', most: 4000, count: text => text.match(/[[\]]/g)?.length ?? 0 },
  // Each may end nowhere, which is known at the end.
  { what: 'titles of links in one paragraph', most: 2000, mostTogether: 50_000_000, count: text => text.match(/\]\([^\s)]*\s+["'(]/g)?.length ?? 0 },
  { what: 'declarations in one paragraph', most: 1000, mostTogether: 50_000_000, count: text => text.match(/<[?!]/g)?.length ?? 0 },
  { what: 'pictures inside one another', most: 100, count: deepestPicture },
  { what: 'broken lines in one paragraph', most: 1000, count: text => text.match(/(?:\\| {2})(?=[\r\n])/g)?.length ?? 0 },
  { what: 'backticks or dollars on end', most: 100, count: text => longest(text.match(/`{50,}|\${50,}/g)) },
]

/** Of addresses that are defined one below the other. */
const ofDefinitions: readonly Limit[] = [
  { what: 'titles of addresses without an end', most: 1000, mostTogether: 50_000_000, count: text => text.split('\n').filter(opensTitle).length },
]

function assertWithin(limits: readonly Limit[], text: string, line: number): void {
  for (const { what, most, mostTogether = Infinity, count } of limits) {
    const found = count(text)
    const bound = Math.min(most, Math.floor(mostTogether / text.length))
    if (found > bound) throw new TooComplex(found, what, bound, line)
  }
}

/** A text that is shorter has too little of anything. */
export const shortText = 200

/** What stands before a line that is in a hundred lists and quotations, at the least. */
const farIn = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]){100}/m
/** Letters of a stretch that may have too much of something, and of its signs and lines. */
const [longStretch, manySigns] = [2000, 1000]
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
    if (end - from > longStretch && hasMany(text.slice(from, end), /[*_~[\]<`$\r\n]/g, manySigns)) return true
  }
  return farIn.test(text) || hasMany(text, /\]:/g, manyNames)
}

function hasMany(text: string, sign: RegExp, many: number): boolean {
  return (text.match(sign)?.length ?? 0) > many
}

/** Makes sure that the text of a paragraph, a heading or a cell can be read in bounded time. Throws `TooComplex`. */
export function assertReadable(text: string, line: number): void {
  assertWithin(ofText, text, line)
}

/** The same for addresses that are defined one below the other. */
export function assertDefinable(text: string, line: number): void {
  assertWithin(ofDefinitions, text, line)
}

/** A list or a quotation begins no further in. */
const mostColumns = 200

/** Makes sure that what begins in a column does not stand in hundreds of lists and quotations. Throws `TooComplex`. */
export function assertNear(column: number, line: number): void {
  if (column > mostColumns) throw new TooComplex(column, 'columns before a list or a quotation', mostColumns, line)
}

/** As many lines may go on with a list or a quotation without standing in it; the parser compares each with all of their paragraph. */
const [mostStraying, mostCompared] = [1000, 5_000_000]

/**
 * Makes sure that the lines of a paragraph stand where it does. Throws `TooComplex`.
 * @param straying how many do not
 * @param lines how many it has so far
 */
export function assertTogether(straying: number, lines: number, line: number): void {
  const most = Math.min(mostStraying, Math.floor(mostCompared / lines))
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
  if (node.type === 'table') assertTable(node)
  if (node.type !== 'root' && node.type !== 'blockquote' && node.type !== 'list' && node.type !== 'listItem' && node.type !== 'footnoteDefinition') return
  const inside = node.type === 'root' || node.type === 'listItem' ? depth : depth + 1
  for (const child of node.children) assertNested(child, inside)
}

/** A short row is as wide as its table: cells are counted by the table's columns. */
function assertTable(table: Table): void {
  const columns = table.align?.length ?? 0
  const cells = columns * table.children.length
  if (columns > mostColumnsOfTable) throw new TooComplex(columns, 'columns of a table', mostColumnsOfTable, lineOf(table))
  if (cells > mostCells) throw new TooComplex(cells, 'cells in one table', mostCells, lineOf(table))
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1
}
