import { figure, targetOf } from '../../scripts/cli/score-table.ts'
import type { ScoreRow } from '../../scripts/model/score.ts'
import { meets } from '../../scripts/score/score.ts'
import { median } from '../../scripts/score/statistics.ts'

/** An article with its score, and how long its talk is, minutes. */
export interface Scored { name: string, score: ScoreRow[], minutes: number }

/** A shorter talk cannot have both a slide a minute and the five slides that no talk goes below, with its summary. */
const longTalk = 6

/** For each figure its median over the articles, how many articles miss its target, and which one does worst. */
export function medianLines(scores: readonly Scored[]): string[] {
  const names = [...new Map(scores.flatMap(({ score }) => score.map(row => [row.name, row] as const)))].map(([, row]) => row)
  const widest = Math.max(...names.map(({ name }) => name.length))
  return names.map(({ no, name, least, most }) => {
    const rows = scores.flatMap(({ name: article, score, minutes }) => score.flatMap(row => (row.name === name && row.value !== undefined ? [{ article, minutes, value: row.value, met: row.met }] : [])))
    const middle = median(rows.map(({ value }) => value))
    if (middle === undefined) return `     ${String(no).padStart(2)} ${name}: nothing to measure`
    const missing = rows.filter(({ met }) => !met)
    const distance = (value: number): number => Math.max((least ?? -Infinity) - value, value - (most ?? Infinity))
    const [worst] = missing.toSorted((a, b) => distance(b.value) - distance(a.value))
    const long = rows.filter(({ minutes }) => minutes >= longTalk)
    const longMiddle = median(long.map(({ value }) => value))
    const ofLong = !meets(middle, least, most) && longMiddle !== undefined ? `; over the ${long.length} talks of ${longTalk} minutes and more ${figure(longMiddle)}${meets(longMiddle, least, most) ? ' ok' : ''}` : ''
    return [
      meets(middle, least, most) ? 'ok  ' : 'MISS', String(no).padStart(2), name.padEnd(widest), figure(middle).padStart(6), targetOf(least, most).padEnd(12),
      `${String(missing.length).padStart(2)} of ${rows.length} articles miss it${worst ? `, worst ${figure(worst.value)} in ${worst.article}` : ''}${ofLong}`,
    ].join('  ')
  })
}
