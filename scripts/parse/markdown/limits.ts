import type { VFile } from 'vfile'
import { columnsIn, isDelimiterRow, lineKinds, rule } from './line-kinds.ts'
import type { LineKind } from './line-kinds.ts'
import type { SourceLine } from './source-line.ts'
import { isFence, markFenced } from './source-line.ts'

/** The runs of signs that may set something off; one of `_` within a word does not, nor does a rule. */
function runsOfEmphasis(line: string): string[] {
  // Most lines have none.
  if (!/[*~_]/.test(line)) return []
  const isWithin = (at: number): boolean => /\w/.test(line.charAt(at))
  const runs = Array.from(line.matchAll(/[*~]+|_+/g)).filter(({ 0: run, index }) => !run.startsWith('_') || !isWithin(index - 1) || !isWithin(index + run.length))
  return runs.length === 1 && runs[0]?.[0] === line.trim() ? [] : runs.map(([run]) => run)
}

/** How many pictures stand one in the description of the other. */
function deepestPicture(line: string): number {
  let [depth, deepest] = [0, 0]
  for (const [sign] of line.matchAll(/!\[|\]/g)) {
    depth = sign === ']' ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** What a text may not have more of: far beyond any article, and few enough to be read in seconds. A listing may hold any number of anything, but its fences say what it stands in. */
const limits: ReadonlyArray<{ what: string, most: number, count: (line: string) => number, within: 'line' | 'run' | 'text', ofFences?: true }> = [
  { what: 'quotations and lists inside one another', most: 100, within: 'line', ofFences: true, count: (line) => rule.test(line) ? 0 : /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+|>\s*)*/.exec(line)?.[0].match(/[>*+.)-]/g)?.length ?? 0 },
  { what: 'columns before a list item', most: 400, within: 'line', count: (line) => /^( {8,})(?:[-*+]|\d{1,9}[.)])\s/.exec(line)?.[1]?.length ?? 0 },
  // The Markdown parser compares each of these with all before it in the same paragraph.
  { what: 'marks of emphasis in one paragraph', most: 4000, within: 'run', count: (line) => runsOfEmphasis(line).length },
  // Each two of a run that ends in another set off what the next two do.
  { what: 'signs of emphasis in one paragraph', most: 8000, within: 'run', count: (line) => runsOfEmphasis(line).join('').length },
  { what: 'brackets in one paragraph', most: 4000, within: 'run', count: (line) => line.match(/[[\]]/g)?.length ?? 0 },
  { what: 'pictures inside one another', most: 100, within: 'line', count: deepestPicture },
  { what: 'declarations in one paragraph', most: 1000, within: 'run', count: (line) => line.match(/<[?!]/g)?.length ?? 0 },
  { what: 'broken lines in one paragraph', most: 1000, within: 'run', count: (line) => (line.endsWith('\\') || line.endsWith('  ') ? 1 : 0) },
  { what: 'backticks or dollars on end', most: 100, within: 'line', count: (line) => Math.max(0, ...(line.match(/`{50,}|\${50,}/g) ?? []).map((run) => run.length)) },
  { what: 'columns of a table', most: 100, within: 'line', count: (line) => (isDelimiterRow(line) ? columnsIn(line) : 0) },
  // It compares each of these with all before it in the text.
  { what: 'footnotes', most: 3000, within: 'text', count: (line) => (/^\s*\[\^[^\]]+\]:/.test(line) ? 1 : 0) },
  { what: 'alerts and boxes', most: 2000, within: 'text', count: (line) => (/^\s*>\s*\[![\w-]+\]/.test(line) ? 1 : 0) },
]
/** As many lines may go on with a list or a quotation without standing in it; the parser compares each with all before it. */
const mostStraying = 1000
/** A table holds no more cells than this, those that its rows leave out included. */
const mostCells = 250_000

/** Where a paragraph begins in a list or a quotation. */
const container = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|>)/

/**
 * Makes sure that a text can be read in bounded time and memory. Throws a fatal `VFileMessage` (`too-complex`) with its
 * place for one that no person wrote.
 */
export function assertReadable(lines: readonly SourceLine[], file: VFile): void {
  const kinds = lineKinds(lines, markFenced(lines))
  for (const { what, most, count, within, ofFences } of limits) {
    let total = 0
    lines.forEach(({ text, no }, index) => {
      if (within === 'line' || (within === 'run' && kinds[index] === 'start')) total = 0
      // A line has no more of anything than signs.
      if ((kinds[index] !== 'code' || (ofFences && isFence(text))) && (within !== 'line' || text.length > most)) total += count(text)
      if (total > most) refuse(file, no, total, what, most)
    })
  }
  assertTables(lines.filter((_, index) => kinds[index] !== 'code'), file)
  assertTogether(lines, kinds, file)
}

/** A short row is as wide as its table: cells are counted by the table's columns. */
function assertTables(lines: readonly SourceLine[], file: VFile): void {
  let [columns, cells] = [0, 0]
  for (const { text, no } of lines) {
    if (text.trim() === '') [columns, cells] = [0, 0]
    // A row of dashes further down is one of the table's rows.
    else if (isDelimiterRow(text)) columns = Math.max(columns, columnsIn(text))
    cells += columns
    if (columns > 0 && cells > mostCells) refuse(file, no, cells, 'cells in one table', mostCells)
  }
}

/** A line of a paragraph in a list or a quotation may stand at the left, where it seems to be in neither. */
function assertTogether(lines: readonly SourceLine[], kinds: readonly LineKind[], file: VFile): void {
  let [isWithin, straying] = [false, 0]
  lines.forEach(({ text, no }, index) => {
    if (kinds[index] !== 'rest' || text.startsWith('<!--')) [isWithin, straying] = [container.test(text), 0]
    else if (isWithin && /^[^\s>]/.test(text)) straying += 1
    if (straying > mostStraying) refuse(file, no, straying, 'lines that go on with a list or a quotation from outside', mostStraying)
  })
}

function refuse(file: VFile, line: number, found: number, what: string, most: number): never {
  file.fail(`Unexpected ${found} ${what}, expected at most ${most}; is this an article?`, { ruleId: 'too-complex', source: 'talkwright', place: { line, column: 1 } })
}
