import type { Line } from './lines.ts'
import type { Region, Span } from './region.ts'
import { headingLimits, notHeadings, numberShape, pairShape, stepShape } from './heading-signs.ts'
import { isBlank } from './lines.ts'

/** A line taken for a heading, and whether the next piece of text after it is another heading. */
export interface HeadingLine { line: Line, isParent: boolean }

/** Three short lines in a row are rather a list that lost its bullets than three headings. */
const longestRun = 2

/**
 * Finds the headings of a raw text among its open lines: short, title-like, a blank line (or code, or a list) before,
 * something below, no indentation. Runs of three are refused unless they are numbered or of one `Name - What` shape.
 */
export function findHeadings(open: readonly Line[], claimed: readonly Region[]): HeadingLine[] {
  const written = open.filter(line => !isBlank(line))
  const starts = new Set(claimed.filter(region => region.kind !== 'left out').map(region => region.start))
  const ends = new Set(claimed.map(region => region.end))
  const blank = new Set(open.filter(isBlank).map(line => line.no))
  const margin = written.reduce((least, { indent }) => Math.min(least, indent), Infinity)
  const last = lastContentLine(written, claimed)
  const candidates = new Set(written.filter((line, i) =>
    line.indent <= margin && isTitleLike(line.text) && standsAlone(line, written[i + 1]) && isParted(line, blank, ends) && line.no < last))
  const runs = runsOf(written, candidates, starts)
  return runs.flatMap(run => isList(run) ? [] : run.map((line, i) => ({ line, isParent: i < run.length - 1 })))
}

/** Whether a text has the form of a heading. */
export function isTitleLike(text: string): boolean {
  const words = text.split(/\s+/)
  if (text.length > headingLimits.chars || words.length > headingLimits.words || notHeadings.some(shape => shape.test(text)))
    return false
  return /^[^\p{L}]*(?:\p{Lu}|\p{Lt}|\p{Lo})/u.test(text) || numberShape.test(text) || /^[a-z][\w.-]*(?:\(\))?$|^[a-z]+[A-Z_.]/.test(text)
}

/** A line with more text right below it is a heading only if that text is a paragraph much longer than it. */
function standsAlone(line: Line, next: Line | undefined): boolean {
  return next === undefined || next.no - line.no > 1 || next.text.length > 2 * Math.max(40, line.text.length)
}

function isParted(line: Line, blank: ReadonlySet<number>, ends: ReadonlySet<number>): boolean {
  return line.no === 1 || blank.has(line.no - 1) || ends.has(line.no - 1)
}

function lastContentLine(written: readonly Line[], claimed: readonly Region[]): number {
  const contents = claimed.filter(region => region.kind !== 'left out').map(region => region.end)
  return Math.max(0, written.at(-1)?.no ?? 0, ...contents)
}

/** Groups candidates that follow one another with no other content between them. */
function runsOf(written: readonly Line[], candidates: ReadonlySet<Line>, starts: ReadonlySet<number>): Line[][] {
  const runs: Line[][] = []
  for (const [i, line] of written.entries()) {
    if (!candidates.has(line))
      continue
    const before = written[i - 1]
    if (before && candidates.has(before) && !hasStart(starts, { start: before.no, end: line.no }))
      runs.at(-1)?.push(line)
    else
      runs.push([line])
  }
  return runs
}

function hasStart(starts: ReadonlySet<number>, { start, end }: Span): boolean {
  return Array.from({ length: end - start }, (_, i) => start + i).some(no => starts.has(no))
}

function isList(run: readonly Line[]): boolean {
  const shaped = run.filter(({ text }) => numberShape.test(text) || stepShape.test(text) || pairShape.test(text))
  return run.length > longestRun && shaped.length < run.length - 1
}
