import { proseLayouts } from '../../composables/proseLayouts.ts'
import type { Slide } from '../model/slide.ts'
import { orderOf } from './block-order.ts'

/**
 * Says of every slide that shows something besides prose, and after some of its notes, behind how many of those the
 * article has it. So a handout has a picture where the article has it. Headings are known by the slides they open.
 */
export function placeAmongNotes(slides: readonly Slide[]): Slide[] {
  const headings = new Set(slides.flatMap(({ heading }) => heading ?? []))
  return slides.map((slide) => {
    const notes = notesBefore(slide, headings)
    return notes > 0 ? { ...slide, shownAfter: notes } : slide
  })
}

/** How many of a slide's notes the article has before what it shows besides them; cues for the speaker alone do not count. */
function notesBefore({ kind, shows, notes }: Slide, headings: ReadonlySet<string>): number {
  const said = new Set(notes.map(({ block }) => block))
  const [shown = 0] = proseLayouts.has(kind) ? [] : shows.filter(block => !said.has(block) && !headings.has(block)).map(orderOf).sort((one, other) => one - other)
  return notes.filter(note => !note.private && orderOf(note.block) < shown).length
}
