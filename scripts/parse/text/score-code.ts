import type { Line } from './lines.ts'
import { codeBias, codeSignals, indentWeight } from './code-signals.ts'

/** A line cannot be surer than this, so that its neighbours can still outvote it. */
const surest = 4

/** How indented a line is, from 0 to 1. */
export function indentStrength(line: Line): number {
  return Math.min(1, line.indent / 4)
}

/** How much a line looks like code: above 0 rather code, below rather prose (log odds, within ±4). */
export function scoreCode(line: Line): number {
  const start = codeBias + indentWeight * indentStrength(line)
  const score = codeSignals.reduce((sum, { of, weight }) => sum + weight * of(line.text), start)
  return Math.max(-surest, Math.min(surest, score))
}
