import type { VFile } from 'vfile'
import type { SourceLine } from './source-line.ts'
import { isFence, markFenced } from './source-line.ts'

/** Whether a line is the row under a table's head: bars, dashes, colons. */
function isDelimiterRow(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[-:|\s]+$/.test(line.replace(/^[\s>]+/, '').trimEnd())
}

/** The runs of signs that may set something off; one of `_` within a word does not, nor does a rule. */
function runsOfEmphasis(line: string): string[] {
  // Most lines have none.
  if (!/[*~_]/.test(line)) return []
  const isWithin = (at: number): boolean => /\w/.test(line.charAt(at))
  const runs = Array.from(line.matchAll(/[*~]+|_+/g)).filter(({ 0: run, index }) => !run.startsWith('_') || !isWithin(index - 1) || !isWithin(index + run.length))
  return runs.length === 1 && runs[0]?.[0] === line.trim() ? [] : runs.map(([run]) => run)
}

/** What a text may not have more of: far beyond any article, and few enough to be read in seconds. */
const limits: ReadonlyArray<{ what: string, most: number, count: (line: string) => number, within: 'line' | 'run' | 'text' }> = [
  { what: 'quotations and lists inside one another', most: 100, within: 'line', count: (line) => /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+|>\s*)*/.exec(line)?.[0].match(/[>*+.)-]/g)?.length ?? 0 },
  { what: 'columns before a list item', most: 400, within: 'line', count: (line) => /^( {8,})(?:[-*+]|\d{1,9}[.)])\s/.exec(line)?.[1]?.length ?? 0 },
  // The Markdown parser compares each of these with all before it in the same paragraph.
  { what: 'marks of emphasis in one paragraph', most: 4000, within: 'run', count: (line) => runsOfEmphasis(line).length },
  // Each two of a run that ends in another set off what the next two do.
  { what: 'signs of emphasis in one paragraph', most: 8000, within: 'run', count: (line) => runsOfEmphasis(line).join('').length },
  { what: 'brackets in one paragraph', most: 4000, within: 'run', count: (line) => line.match(/[[\]]/g)?.length ?? 0 },
  { what: 'pictures in one paragraph', most: 1000, within: 'run', count: (line) => line.match(/!\[/g)?.length ?? 0 },
  { what: 'declarations in one paragraph', most: 1000, within: 'run', count: (line) => line.match(/<[?!]/g)?.length ?? 0 },
  { what: 'broken lines in one paragraph', most: 1000, within: 'run', count: (line) => (line.endsWith('\\') || line.endsWith('  ') ? 1 : 0) },
  { what: 'backticks or dollars on end', most: 100, within: 'line', count: (line) => Math.max(0, ...(line.match(/`{50,}|\${50,}/g) ?? []).map((run) => run.length)) },
  { what: 'columns of a table', most: 100, within: 'line', count: (line) => (isDelimiterRow(line) ? line.split('|').length : 0) },
  // It compares each of these with all before it in the text.
  { what: 'footnotes', most: 3000, within: 'text', count: (line) => (/^\s*\[\^[^\]]+\]:/.test(line) ? 1 : 0) },
  { what: 'alerts and boxes', most: 2000, within: 'text', count: (line) => (/^\s*>\s*\[![\w-]+\]/.test(line) ? 1 : 0) },
]
/** As many lines may go on with a list or a quotation without standing in it; the parser compares each with all before it. */
const mostStraying = 1000
/** A table holds no more cells than this, those that its rows leave out included. */
const mostCells = 200_000

/** Where a paragraph begins in a list or a quotation. */
const container = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|>)/
/** A block of HTML, which ends the paragraph before it. */
const htmlBlock = /^<(?:!--|\/?(?:article|aside|blockquote|center|details|div|dl|figure|footer|form|header|hr|iframe|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|th|thead|tr|ul)\b)/i
/** Addresses that are defined one below the other are no paragraph: those that are beyond doubt. */
const definition = /^ {0,3}\[[\w-][\w .-]{0,200}\]: [\w/.:?=&%~+-]+$/
/** Some sign that one of the limits is about. */
const signs = /[*~_[\]<>`$\\|+.)-]|  $/
/** Where another paragraph begins, for all the parser cares. */
const newRun = /^\s*(?:$|[-*+]\s|\d{1,9}[.)]\s|>|\||#)/

/**
 * Makes sure that a text can be read in bounded time and memory. Throws a fatal `VFileMessage` (`too-complex`) with its
 * place for one that no person wrote.
 */
export function assertReadable(lines: readonly SourceLine[], file: VFile): void {
  const fenced = markFenced(lines)
  const unfenced = lines.filter((_, index) => !fenced[index])
  const counted = countedLines(lines, fenced)
  for (const { what, most, count, within } of limits) {
    let [total, last] = [0, 0]
    for (const { text, no, run, isListing } of counted) {
      // A listing may hold any number of anything; what it stands in is told by its fences.
      if (isListing && within !== 'line') continue
      if (within === 'line' || (within === 'run' && run !== last)) total = 0
      last = run
      // A line has no more of anything than signs.
      if (within !== 'line' || text.length > most) total += count(text)
      if (total > most) refuse(file, no, total, what, most)
    }
  }
  assertTables(unfenced, file)
  assertTogether(unfenced, file)
}

/** A line that is counted, in which paragraph, and whether it is a fence. */
interface Counted extends SourceLine { run: number, isListing: boolean }

/** A fence that stands further in, signs, is looked at for what it stands in. */
const farIn = 100

/** The lines that have something to count, and in which paragraph: the others but tell where one begins. What a listing stands in is told by its fences. */
function countedLines(lines: readonly SourceLine[], fenced: readonly boolean[]): Counted[] {
  const counted: Counted[] = []
  let [run, mayDefine] = [0, true]
  lines.forEach(({ text, no }, index) => {
    const defines = mayDefine && definition.test(text)
    if (defines || newRun.test(text)) run += 1
    mayDefine = defines || text.trim() === ''
    const isListing = fenced[index] === true
    if ((!isListing || (text.length > farIn && isFence(text))) && signs.test(text)) counted.push({ text, no, run, isListing })
  })
  return counted
}

/** A short row is as wide as its table: cells are counted by the table's columns. */
function assertTables(lines: readonly SourceLine[], file: VFile): void {
  let [columns, cells] = [0, 0]
  for (const { text, no } of lines) {
    if (isDelimiterRow(text)) [columns, cells] = [text.split('|').length, 0]
    else if (text.trim() === '') columns = 0
    cells += columns
    if (columns > 0 && cells > mostCells) refuse(file, no, cells, 'cells in one table', mostCells)
  }
}

/** A line of a paragraph in a list or a quotation may stand at the left, where it seems to be in neither. */
function assertTogether(lines: readonly SourceLine[], file: VFile): void {
  let [isWithin, straying] = [false, 0]
  for (const { text, no } of lines) {
    if (newRun.test(text) || htmlBlock.test(text)) [isWithin, straying] = [container.test(text), 0]
    else if (isWithin && !/^\s/.test(text)) straying += 1
    if (straying > mostStraying) refuse(file, no, straying, 'lines that go on with a list or a quotation from outside', mostStraying)
  }
}

function refuse(file: VFile, line: number, found: number, what: string, most: number): never {
  file.fail(`Unexpected ${found} ${what}, expected at most ${most}; is this an article?`, { ruleId: 'too-complex', source: 'talkwright', place: { line, column: 1 } })
}
