import type { Slide } from '../model/slide.ts'
import type { Run } from './chunk.ts'
import { splitNotes } from './split-notes.ts'

/**
 * A slide as several of its kind, one for each run of its items, with the notes shared out by their clicks.
 * @param clicksOf how many clicks a run has on its slide
 */
export function inParts<S extends Slide>(slide: S, runs: readonly Run[], make: (run: Run) => Partial<S>, clicksOf = ({ from, to }: Run) => to - from): S[] {
  if (runs.length < 2) return [slide]
  const notes = splitNotes(slide.notes, runs.map(clicksOf))
  return runs.map((run, index) => ({
    ...slide, ...make(run), notes: notes[index] ?? [], part: { index: index + 1, of: runs.length },
  }))
}
