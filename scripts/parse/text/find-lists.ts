import type { Line } from './lines.ts'
import type { ListEntry, Region } from './region.ts'
import { isBlank } from './lines.ts'

type ListRegion = Extract<Region, { kind: 'list' }>

interface Mark { sign: 'round' | 'dash' | 'number', level: number, number: number, text: string }
interface MarkedLine { line: Line, mark: Mark, more: Line[] }

const marks: ReadonlyArray<{ sign: Mark['sign'], pattern: RegExp }> = [
  { sign: 'round', pattern: /^[•◦▪‣●○■⁃]\s*(\S.*)$/ },
  { sign: 'dash', pattern: /^[-*–—·+]\s+(\S.*)$/ },
  { sign: 'number', pattern: /^(\d{1,3})[.)]\s+(\S.*)$/ },
]

/** Bullets that pages draw for deeper levels, so that a level shows even where its indentation is lost. */
const deeperBullets: Readonly<Record<string, number>> = { '◦': 1, '○': 1, '⁃': 1, '▪': 2, '■': 2 }

/** A lone dash or number is a list only with company: one such line may as well be a heading or a saying. */
const fewestItems: Readonly<Record<Mark['sign'], number>> = { round: 1, dash: 2, number: 2 }

/** Finds bulleted and numbered lists, blank lines between their items or not, with their nesting. */
export function findLists(lines: readonly Line[]): ListRegion[] {
  const groups: MarkedLine[][] = []
  let before: Line | undefined
  let last: MarkedLine | undefined
  for (const line of lines) {
    if (isBlank(line)) {
      before = before && line.no === before.no + 1 ? line : undefined
      continue
    }
    last = takeLine(groups, before?.no === line.no - 1 ? last : undefined, line)
    before = line
  }
  return groups.filter(group => group.length >= fewestItems[group[0]?.mark.sign ?? 'number']).map(toRegion)
}

/** Adds a line to the groups and returns the item it now belongs to, if any; `last` is the item right above it. */
function takeLine(groups: MarkedLine[][], last: MarkedLine | undefined, line: Line): MarkedLine | undefined {
  const mark = readMark(line)
  if (!mark) {
    const continues = last !== undefined && line.indent > last.line.indent
    if (continues)
      last.more.push(line)
    return continues ? last : undefined
  }
  const item = { line, mark, more: [] }
  const group = groups.at(-1)
  if (last && group && belongs(group, item))
    group.push(item)
  else
    groups.push([item])
  return item
}

/** Whether a line starts as a list item does, and with which kind of mark. */
export function markOf(line: Line): 'round' | 'dash' | 'number' | undefined {
  return readMark(line)?.sign
}

function readMark(line: Line): Mark | undefined {
  for (const { sign, pattern } of marks) {
    const match = pattern.exec(line.text)
    if (match)
      return { sign, level: deeperBullets[line.text.charAt(0)] ?? 0, number: Number(match[1]) || 1, text: match.at(-1) ?? '' }
  }
  return undefined
}

function belongs(group: readonly MarkedLine[], item: MarkedLine): boolean {
  const sibling = group.findLast(other => other.line.indent <= item.line.indent) ?? group[0]
  return sibling !== undefined && (sibling.line.indent < item.line.indent || sibling.mark.sign === item.mark.sign)
}

function toRegion(group: readonly MarkedLine[]): ListRegion {
  const [first] = group
  const last = group.at(-1)
  return {
    kind: 'list',
    start: first?.line.no ?? 0,
    end: last?.more.at(-1)?.no ?? last?.line.no ?? 0,
    ordered: first?.mark.sign === 'number',
    first: first?.mark.number ?? 1,
    marked: true,
    entries: nest(group),
  }
}

function nest(group: readonly MarkedLine[]): ListEntry[] {
  const root: ListEntry[] = []
  const open: Array<{ depth: number, entry: ListEntry }> = []
  for (const { line, mark, more } of group) {
    const depth = line.indent + 2 * mark.level
    while (depth <= (open.at(-1)?.depth ?? -1))
      open.pop()
    const entry = { text: [mark.text, ...more.map(extra => extra.text)].join(' '), start: line.no, end: more.at(-1)?.no ?? line.no, children: [] }
    ;(open.at(-1)?.entry.children ?? root).push(entry)
    open.push({ depth, entry })
  }
  return root
}
