import { contentRoom, reserve } from '../model/canvas.ts'
import type { ShownDeck } from '../model/score.ts'
import type { Metric } from './metric.ts'

/** The lowest line that slides are set in, CSS px: 20 px cells of tables. */
const line = 26
/** What the fitter keeps free, CSS px. */
const kept = contentRoom * (1 - reserve)

/** The height of what a slide shows, as the fitter foresaw it and as the browser has it, CSS px. */
export interface Height { slide: number, foreseen: number, seen: number }

/** The heights of a deck's slides. Left out are slides with boxes in place of letters, which have another width. */
export function heightsOf({ slides, foreseen: all }: ShownDeck): Height[] {
  return slides.filter(({ unseen }) => unseen.length === 0).flatMap(({ no, source, height: seen }) => {
    const foreseen = all?.get(source)
    return foreseen === undefined || seen === undefined ? [] : [{ slide: no, foreseen: Math.round(foreseen), seen }]
  })
}

/** Whether a slide came out within a line of what was foreseen. */
export function isForeseen({ foreseen, seen }: Height): boolean {
  return Math.abs(seen - foreseen) <= line
}

/** Whether a slide came out higher than the fitter allows for. */
export function isHigher({ foreseen, seen }: Height): boolean {
  return seen - foreseen > kept
}

/** How well the fitter foresees what a browser makes of its slides. */
export const prediction: readonly Metric[] = [
  {
    no: 1, name: 'slides as high as foreseen, within a line', least: 0.99,
    of: (deck) => {
      const all = heightsOf(deck)
      return all.length === 0 ? undefined : all.filter(isForeseen).length / all.length
    },
    finds: deck => heightsOf(deck).filter(height => !isForeseen(height))
      .map(({ slide, foreseen, seen }) => ({ slide, rule: 'unforeseen-height', message: `its content is ${seen} px high, ${foreseen} were foreseen` })),
  },
  {
    no: 1, name: 'slides higher than foreseen by more than the reserve', most: 0,
    of: (deck) => {
      const all = heightsOf(deck)
      return all.length === 0 ? undefined : all.filter(isHigher).length
    },
  },
]
