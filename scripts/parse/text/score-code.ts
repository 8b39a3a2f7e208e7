import type { Line } from './lines.ts'
import { codeBias, codeSignals, indentWeight } from './code-signals.ts'

/** A line cannot be surer than this, so that its neighbours can still outvote it. */
const surest = 4

/** Of a longer line only its two ends are looked at, which tell as much and keep the time linear. */
const lookedAt = { start: 300, end: 100 } as const

/** How indented a line is, from 0 to 1. */
export function indentStrength(line: Line): number {
  return Math.min(1, line.indent / 4)
}

/** How much a line looks like code: above 0 rather code, below rather prose (log odds, within ±4). */
export function scoreCode(line: Line): number {
  const text = endsOf(line.text)
  const start = codeBias + indentWeight * indentStrength(line)
  const score = codeSignals.reduce((sum, { of, weight }) => sum + weight * of(text), start)
  return Math.max(-surest, Math.min(surest, score))
}

function endsOf(text: string): string {
  const { start, end } = lookedAt
  return text.length <= start + end ? text : `${text.slice(0, start)} ${text.slice(-end)}`
}
