import type { Nodes } from 'mdast'
import type { Slide } from '../model/slide.ts'

/** The slides and notes that claim to hold a block. */
export interface Claims {
  /** Numbers of the slides that show it. */
  shown: number[]
  /** Numbers of the slides in whose notes it is said. */
  spoken: number[]
  /** What the notes say of it. */
  notes: Nodes[]
}

const none: Claims = { shown: [], spoken: [], notes: [] }

/** For every block that a slide or a note claims, by the block's id, who claims it. One pass over the slides. */
export function claimsOf(slides: readonly Slide[]): (block: string) => Claims {
  const claims = new Map<string, Claims>()
  const of = (block: string): Claims => {
    const known = claims.get(block) ?? { shown: [], spoken: [], notes: [] }
    claims.set(block, known)
    return known
  }
  for (const [index, slide] of slides.entries()) {
    for (const block of new Set(slide.shows)) of(block).shown.push(index + 1)
    for (const block of new Set(slide.notes.map(note => note.block))) of(block).spoken.push(index + 1)
    for (const note of slide.notes) of(note.block).notes.push(note.node)
  }
  return block => claims.get(block) ?? none
}
