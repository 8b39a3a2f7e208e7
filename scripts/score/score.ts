import type { ScoreRow, ShownDeck } from '../model/score.ts'
import { amounts } from './amounts.ts'
import { gates } from './gates.ts'
import { likeness } from './likeness.ts'
import type { Metric } from './metric.ts'
import { prediction } from './prediction.ts'
import { times } from './time.ts'

/** Every figure of a score: gates first, then by number. */
const metrics: readonly Metric[] = [
  ...gates,
  ...[...prediction, ...amounts, ...likeness, ...times].sort((a, b) => Number(b.gate ?? false) - Number(a.gate ?? false) || a.no - b.no),
]

/** Differences below this are rounding. */
const tolerance = 1e-9

/** Whether a figure is within its target. */
export function meets(value: number, least = -Infinity, most = Infinity): boolean {
  return value >= least - tolerance && value <= most + tolerance
}

/** Scores a deck: each figure of the rules beside its target. Pure. */
export function scoreDeck(deck: ShownDeck): ScoreRow[] {
  return metrics.map(({ no, name, least, most, gate = false, of, finds }) => {
    const value = of(deck)
    const met = value === undefined || meets(value, least, most)
    return {
      no, name, gate, met, findings: met ? [] : finds?.(deck) ?? [],
      ...(value !== undefined && { value }), ...(least !== undefined && { least }), ...(most !== undefined && { most }),
    }
  })
}
