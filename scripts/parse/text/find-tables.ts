import type { Line } from './lines.ts'
import type { Region } from './region.ts'

/** Finds tables: two or more touching lines with the same number of tabs, which is what copying a table leaves. */
export function findTables(lines: readonly Line[]): Region[] {
  const runs: Line[][] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    const columns = cellsOf(line).length
    if (columns < 2)
      continue
    if (before && line.no - before.no === 1 && cellsOf(before).length === columns)
      runs.at(-1)?.push(line)
    else
      runs.push([line])
  }
  return runs.filter(run => run.length > 1).map(run => ({
    kind: 'table',
    start: run[0]?.no ?? 0,
    end: run.at(-1)?.no ?? 0,
    rows: run.map(cellsOf),
  }))
}

function cellsOf(line: Line): string[] {
  return line.text === '' ? [] : line.raw.replace(/^ +/, '').split('\t').map(cell => cell.trim())
}
