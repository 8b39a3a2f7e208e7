import type { ScoreRow } from '../model/score.ts'

/** A score as lines: each figure with its target and whether it meets it; what could not be measured is left out. */
export function scoreLines(score: readonly ScoreRow[]): string[] {
  const rows = score.flatMap(({ no, name, value, met, gate, least, most }) => (value === undefined ? [] : [{ no, name, value, met, gate, target: targetOf(least, most) }]))
  const widest = Math.max(...rows.map(({ name }) => name.length))
  return rows.map(({ no, name, value, met, gate, target }) =>
    `${met ? 'ok  ' : gate ? 'GATE' : 'miss'} ${String(no).padStart(2)} ${name.padEnd(widest)} ${figure(value).padStart(6)}   ${target}`)
}

/** A target in words: '0.5 to 0.85', 'at most 6'. */
export function targetOf(least?: number, most?: number): string {
  if (least !== undefined && most !== undefined) return `${least} to ${most}`
  return least === undefined ? most === 0 ? 'none' : `at most ${most}` : `at least ${least}`
}

/** A figure with as many digits as matter. */
export function figure(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}
