/** What a part of the bench found, as a table that a person reads. */
export interface Section {
  title: string
  /** How it was measured, in a sentence or two. */
  how: string
  head: readonly string[]
  rows: ReadonlyArray<readonly string[]>
  /** What was left out, and why. */
  leftOut?: readonly string[]
}

/** Says how a figure stands to its target. */
export function beside(figure: number, most: number): string {
  return `${figure.toFixed(2)} (at most ${most}) ${figure <= most ? 'met' : 'MISSED'}`
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

/** Milliseconds, readable at a glance. */
export function readable(milliseconds: number): string {
  return milliseconds < 10_000 ? `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}

/** A section as Markdown. */
export function asMarkdown({ title, how, head, rows, leftOut = [] }: Section): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [`## ${title}`, '', how, '', line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line), ...leftOut.flatMap(reason => ['', `Left out: ${reason}.`])].join('\n')
}
