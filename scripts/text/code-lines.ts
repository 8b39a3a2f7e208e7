import type { LineRange } from '../model/slide.ts'

/** Runs of lines between blank ones. */
export function filledRuns(lines: readonly string[]): LineRange[] {
  const runs: LineRange[] = []
  lines.forEach((line, index) => {
    const last = runs.at(-1)
    if (line.trim() === '') return
    if (last?.to === index) last.to = index + 1
    else runs.push({ from: index + 1, to: index + 1 })
  })
  return runs
}

/** Columns that a line is indented by. */
export function indentOf(line = ''): number {
  return line.search(/\S|$/)
}

/** Whether a line belongs to what was opened before it: nothing begins there. */
export function continues(line = ''): boolean {
  return /^\s*(?:[\])}]|end\b|<\/|else\b|\|)/.test(line)
}
