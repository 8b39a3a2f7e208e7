import type { Line } from './lines.ts'
import type { Span } from './region.ts'
import { isBlank } from './lines.ts'
import { scoreCode } from './score-code.ts'
import { splitCode } from './split-code.ts'

/**
 * What it costs to change between prose and code, in the unit of the line scores (log odds).
 * Grid search on the code blocks of 30 English articles and 140 package readmes.
 */
export const switchCosts = {
  /** A blank line lies between: where pages put their blocks. */
  acrossBlank: 0,
  /** The two lines touch. */
  touching: 7,
  /** The prose line before the code ends in a colon, as 76 % of introductions to code do. */
  introduced: -1,
} as const

type State = 'prose' | 'code'
interface Step { line: Line, best: Record<State, { score: number, from: State }> }

/** A single line must be this sure to be a code block of its own (of 0 to 3, 2 found most blocks right); one that follows a colon need not. */
const loneLineScore = 2

/** A line above a block that names its file: a caption, not code. */
const fileName = /^[\w@.-]+(?:\/[\w@.-]+)*\.\w{1,5}:?$/

/**
 * Finds the code blocks of a raw text: line scores, smoothed by the cheapest way through the two states (Viterbi).
 * A text whose code has lost its indentation has lost its inner blank lines too, so there each blank line ends a block.
 */
export function findCode(lines: readonly Line[]): Span[] {
  const written = lines.filter(line => !isBlank(line))
  const states = labelStates(written)
  const isFlat = !written.some((line, i) => states[i] === 'code' && line.indent > 0)
  const runs = gatherRuns(written, states, (before, after) => after.no - before.no === 1 || !isFlat)
  return runs.map(withoutCaption).flatMap(splitCode).flatMap(run => spanOf(run, written))
}

/** Gathers neighbouring code lines that belong together. */
function gatherRuns(lines: readonly Line[], states: readonly State[], belong: (before: Line, after: Line) => boolean): Line[][] {
  const runs: Line[][] = []
  for (const [i, line] of lines.entries()) {
    if (states[i] !== 'code')
      continue
    const before = lines[i - 1]
    if (before && states[i - 1] === 'code' && belong(before, line))
      runs.at(-1)?.push(line)
    else
      runs.push([line])
  }
  return runs
}

function withoutCaption(run: readonly Line[]): readonly Line[] {
  const [first, second] = run
  const isCaption = first && second && fileName.test(first.text) && second.no - first.no > 1
  return isCaption ? run.slice(1) : run
}

function spanOf(run: readonly Line[], written: readonly Line[]): Span[] {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last)
    return []
  const before = written[written.indexOf(first) - 1]
  const isSure = run.length > 1 || isIntroduction(before) || scoreCode(first) >= loneLineScore
  return isSure ? [{ start: first.no, end: last.no }] : []
}

/** Whether a line announces what follows it. */
function isIntroduction(line: Line | undefined): boolean {
  return /[:：]$/.test(line?.text ?? '')
}

function labelStates(lines: readonly Line[]): State[] {
  const steps: Step[] = []
  for (const line of lines)
    steps.push({ line, best: { prose: bestStep(steps.at(-1), line, 'prose'), code: bestStep(steps.at(-1), line, 'code') } })
  return traceBack(steps)
}

function bestStep(previous: Step | undefined, line: Line, state: State): Step['best'][State] {
  const gain = state === 'code' ? scoreCode(line) / 2 : -scoreCode(line) / 2
  if (previous === undefined)
    return { score: gain, from: state }
  const other = state === 'code' ? 'prose' : 'code'
  const stay = previous.best[state].score
  const change = previous.best[other].score - changeCost(previous.line, line, state)
  return stay >= change ? { score: stay + gain, from: state } : { score: change + gain, from: other }
}

function changeCost(before: Line, after: Line, to: State): number {
  if (after.no - before.no === 1)
    return switchCosts.touching
  return to === 'code' && isIntroduction(before) ? switchCosts.introduced : switchCosts.acrossBlank
}

function traceBack(steps: readonly Step[]): State[] {
  const last = steps.at(-1)?.best
  let state: State = last !== undefined && last.code.score > last.prose.score ? 'code' : 'prose'
  return steps.toReversed().map(({ best }) => {
    const here = state
    state = best[state].from
    return here
  }).toReversed()
}
