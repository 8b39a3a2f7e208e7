import type { LineRange } from '../model/slide.ts'

/** Listings longer than this are stepped through, so that the room knows where to look. */
const steppedFrom = 9
/** Steps of a listing of which nobody says which line is meant. */
const mostUnsaid = 3

/** One step of a listing: the lines that are lit, and the sentence that is said of them, counted from 0. */
export interface CodeStep { lines: LineRange, sentence?: number }

/**
 * How a long listing is stepped through: each sentence lights the group of lines with which it shares most names.
 * Where fewer than two sentences name anything in the listing, its groups are lit one after another.
 * @param sentences the explanation
 */
export function codeSteps(code: string, sentences: readonly string[]): CodeStep[] {
  const lines = code.split('\n')
  if (lines.length < steppedFrom) return []
  const groups = groupsOf(lines)
  const said = saidOf(groups.map(({ from, to }) => namesIn(lines.slice(from - 1, to).join('\n'))), sentences)
  if (said.length >= 2) return said.map(({ group, sentence }) => ({ lines: groups[group] ?? { from: 1, to: lines.length }, sentence }))
  const merged = [...groups]
  while (merged.length > mostUnsaid) mergeShortest(merged)
  return merged.length > 1 ? merged.map(range => ({ lines: range })) : []
}

/** For each sentence the group it speaks of, where it speaks of one that no sentence before it did. */
function saidOf(groups: readonly ReadonlySet<string>[], sentences: readonly string[]): Array<{ group: number, sentence: number }> {
  const lit = new Set<number>()
  return sentences.flatMap((text, sentence) => {
    const names = namesIn(text)
    const shared = groups.map((group, index) => (lit.has(index) ? 0 : [...names].filter(name => group.has(name) && isTelling(name, groups)).length))
    const most = Math.max(...shared)
    if (most <= 0) return []
    const group = shared.indexOf(most)
    lit.add(group)
    return [{ group, sentence }]
  })
}

/** A name that stands in every group tells none from another. */
function isTelling(name: string, groups: readonly ReadonlySet<string>[]): boolean {
  return groups.filter(group => group.has(name)).length < groups.length
}

/** Names of at least three letters, as code and prose spell them. */
function namesIn(text: string): Set<string> {
  return new Set((text.match(/[\p{L}_][\p{L}\p{N}_]{2,}/gu) ?? []).flatMap(name => [name.toLowerCase(), ...name.split(/_|(?<=\p{Ll})(?=\p{Lu})/u).filter(part => part.length > 3).map(part => part.toLowerCase())]).filter(name => !common.has(name)))
}

/** Words of prose that are words of programming languages too. */
const common: ReadonlySet<string> = new Set(['the', 'and', 'for', 'with', 'this', 'that', 'from', 'into', 'not', 'but', 'are', 'was', 'can', 'let', 'use', 'new', 'all', 'any', 'its', 'has', 'when', 'then', 'each', 'one', 'two', 'while', 'return', 'import', 'case', 'true', 'false', 'where', 'which', 'will', 'only', 'also'])

/** Runs of lines between blank ones, 1-based; a listing without any is cut where a statement of its outermost level begins. */
function groupsOf(lines: readonly string[]): LineRange[] {
  const runs = runsOf(lines)
  const [only] = runs
  if (runs.length !== 1 || !only) return runs
  const outer = statementsOf(lines, only, 0)
  // One statement that holds all the others is cut where those begin.
  return outer.length > 1 ? outer : statementsOf(lines, only, 1)
}

/** Cuts a run before lines that stand as far out as any, or before blocks a level further in; none that closes something; short statements stay with the next. */
function statementsOf(lines: readonly string[], { from, to }: LineRange, level: 0 | 1): LineRange[] {
  const depth = (line: string): number => line.search(/\S/)
  const depths = [...new Set(lines.slice(from - 1, to).map(depth))].sort((a, b) => a - b)
  const cutAt = depths[level] ?? depths[0]
  const groups: LineRange[] = [{ from, to: from }]
  for (let at = from + 1; at <= to; at += 1) {
    const line = lines[at - 1] ?? ''
    const last = groups.at(-1)
    const begins = depth(line) === cutAt && (level === 0 || depth(lines[at] ?? '') > depth(line)) && !/^\s*(?:[\])}]|end\b|<\/|else\b|\|)/.test(line) && last !== undefined && last.to - last.from >= 2
    if (begins) groups.push({ from: at, to: at })
    else if (last) last.to = at
  }
  return groups
}

function runsOf(lines: readonly string[]): LineRange[] {
  const groups: LineRange[] = []
  lines.forEach((line, index) => {
    const last = groups.at(-1)
    if (line.trim() === '') return
    if (last && last.to === index) last.to = index + 1
    else groups.push({ from: index + 1, to: index + 1 })
  })
  return groups
}

function mergeShortest(groups: LineRange[]): void {
  const lengths = groups.slice(1).map((group, index) => group.to - (groups[index]?.from ?? 0))
  const at = lengths.indexOf(Math.min(...lengths))
  const [first, second] = [groups[at], groups[at + 1]]
  if (first && second) groups.splice(at, 2, { from: first.from, to: second.to })
}
