import type { Slide } from '../model/slide.ts'
import type { Run } from './chunk.ts'
import { splitNotes } from './split-notes.ts'
import type { Opening } from './split-notes.ts'

/** How the clicks of a slide go with its items. */
export interface Clicking {
  /** How many clicks a run of items has on its slide. */
  clicks: (run: Run) => number
  opening: Opening
}

/** Every item waits for its click. */
export const clickEach: Clicking = { clicks: ({ from, to }) => to - from, opening: 'click' }
/** The first item is there from the start. */
export const clickAfterFirst: Clicking = { clicks: ({ from, to }) => to - from - 1, opening: 'shown' }
/** Nothing waits. */
export const noClicks: Clicking = { clicks: () => 0, opening: 'shown' }

/** A slide as several of its kind, one for each run of its items, with the notes shared out by their clicks. */
export function inParts<S extends Slide>(slide: S, runs: readonly Run[], make: (run: Run) => Partial<S>, clicking = clickEach): S[] {
  if (runs.length < 2) return [slide]
  const notes = splitNotes(slide.notes, runs.map(clicking.clicks), clicking.opening)
  return runs.map((run, index) => ({
    ...slide, ...make(run), notes: notes[index] ?? [], part: { index: index + 1, of: runs.length }, alike: true,
  }))
}

/** Parts of a slide of several blocks, each of which shows its own and those that are no part's own. */
export function showingOwn<S extends Slide>(parts: readonly S[], ownOf: (part: S) => readonly string[]): S[] {
  const owned = new Set(parts.flatMap(ownOf))
  const ofAll = parts[0]?.shows.filter(block => !owned.has(block)) ?? []
  return parts.map(part => ({ ...part, shows: [...ofAll, ...ownOf(part)] }))
}
