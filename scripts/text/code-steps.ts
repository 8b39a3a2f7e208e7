import { mostCodeLines } from '../model/canvas.ts'
import type { LineRange } from '../model/slide.ts'
import { isAscii } from './bare-word.ts'
import { continues, filledRuns, indentOf } from './code-lines.ts'

/** Listings longer than this are stepped through, so that the room knows where to look. */
const steppedFrom = 9
/** A listing of which fewer steps are named is stepped through by its groups alone. */
const fewestSaid = 2
/** Steps of a listing of which nobody says which line is meant. */
const mostUnsaid = 3

/** One step of a listing: the lines that are lit, and the sentence that is said of them, counted from 0. */
export interface CodeStep { lines: LineRange, sentence?: number }

/**
 * How a long listing is stepped through: each sentence lights the group of lines with which it shares most names.
 * Where fewer than two sentences name anything in a listing that one slide holds, its groups are lit one after another.
 * @param sentences the explanation
 */
export function codeSteps(code: string, sentences: readonly string[]): CodeStep[] {
  const lines = code.split('\n')
  if (lines.length < steppedFrom) return []
  const groups = groupsOf(lines)
  const said = sentences.length < fewestSaid ? [] : saidOf(groups.map(({ from, to }) => namesIn(lines.slice(from - 1, to).join('\n'))), sentences)
  if (said.length >= fewestSaid) return said.map(({ group, sentence }) => ({ lines: groups[group] ?? { from: 1, to: lines.length }, sentence }))
  // A longer listing is cut, and each part stepped through by itself.
  if (lines.length > mostCodeLines) return []
  const merged = [...groups]
  while (merged.length > mostUnsaid) mergeShortest(merged)
  return merged.length > 1 ? merged.map(range => ({ lines: range })) : []
}

/** For each sentence the group it speaks of, where it speaks of one that no sentence before it did. A name that stands in every group tells none from another. */
function saidOf(groups: readonly ReadonlySet<string>[], sentences: readonly string[]): Array<{ group: number, sentence: number }> {
  const standsIn = new Map<string, number[]>()
  for (const [group, names] of groups.entries()) {
    for (const name of names) {
      const known = standsIn.get(name)
      if (known) known.push(group)
      else standsIn.set(name, [group])
    }
  }
  const lit = new Set<number>()
  return sentences.flatMap((text, sentence) => {
    const shared = new Map<number, number>()
    for (const name of namesIn(text)) {
      const places = standsIn.get(name) ?? []
      if (places.length === groups.length) continue
      for (const group of places) if (!lit.has(group)) shared.set(group, (shared.get(group) ?? 0) + 1)
    }
    const [best] = [...shared].sort(([one, times], [other, otherTimes]) => otherTimes - times || one - other)
    if (!best) return []
    lit.add(best[0])
    return [{ group: best[0], sentence }]
  })
}

/** A name, and where it is joined of parts; the classes of Unicode take many times as long. */
const spelling = {
  ascii: { name: /[A-Za-z_][A-Za-z0-9_]{2,}/g, joint: /_|(?<=[a-z])(?=[A-Z])/ },
  unicode: { name: /[\p{L}_][\p{L}\p{N}_]{2,}/gu, joint: /_|(?<=\p{Ll})(?=\p{Lu})/u },
}

/** Names of at least three letters, as code and prose spell them. */
function namesIn(text: string): Set<string> {
  const { name, joint } = isAscii(text) ? spelling.ascii : spelling.unicode
  return new Set((text.match(name) ?? []).flatMap(found => [found, ...found.split(joint).filter(part => part.length > 3)].map(part => part.toLowerCase())).filter(part => !common.has(part)))
}

/** Words of prose that are words of programming languages too. */
const common: ReadonlySet<string> = new Set(['the', 'and', 'for', 'with', 'this', 'that', 'from', 'into', 'not', 'but', 'are', 'was', 'can', 'let', 'use', 'new', 'all', 'any', 'its', 'has', 'when', 'then', 'each', 'one', 'two', 'while', 'return', 'import', 'case', 'true', 'false', 'where', 'which', 'will', 'only', 'also'])

/** Runs of lines between blank ones; a listing without any is cut where its statements begin. */
function groupsOf(lines: readonly string[]): LineRange[] {
  const runs = filledRuns(lines)
  const [only] = runs
  if (runs.length !== 1 || !only) return runs
  const [outermost, inner] = [...new Set(lines.slice(only.from - 1, only.to).map(indentOf))].sort((a, b) => a - b)
  const statements = cutBefore(lines, only, (line) => indentOf(line) === outermost)
  // One statement that holds all the others is cut where the blocks in it begin.
  return statements.length > 1 ? statements : cutBefore(lines, only, (line, next) => indentOf(line) === inner && indentOf(next) > indentOf(line))
}

/** A group of fewer lines stays with the next. */
const fewestLines = 3

/** Cuts a run before the lines of which `begins` says so, the line after each being its second argument. */
function cutBefore(lines: readonly string[], { from, to }: LineRange, begins: (line: string, next: string) => boolean): LineRange[] {
  const groups: LineRange[] = []
  for (let at = from; at <= to; at += 1) {
    const [line = '', next = ''] = lines.slice(at - 1, at + 1)
    const last = groups.at(-1)
    if (!last || (at - last.from >= fewestLines && !continues(line) && begins(line, next))) groups.push({ from: at, to: at })
    else last.to = at
  }
  return groups
}

function mergeShortest(groups: LineRange[]): void {
  const lengths = groups.slice(1).map((group, index) => group.to - (groups[index]?.from ?? 0))
  const at = lengths.indexOf(Math.min(...lengths))
  const [first, second] = [groups[at], groups[at + 1]]
  if (first && second) groups.splice(at, 2, { from: first.from, to: second.to })
}
