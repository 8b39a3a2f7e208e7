import type { Slide } from '../model/slide.ts'

/** Whether a slide would show nothing but its title. */
function isSilent(slide: Slide): boolean {
  return slide.kind === 'statement' && slide.statement.length === 0
}

/**
 * Prose that has nothing short enough to show is spoken over the slide before it, or the one after it where it opens
 * the section. Only a section that has nothing else keeps such a slide.
 */
export function mergeSilent(slides: readonly Slide[]): Slide[] {
  const merged: Slide[] = []
  for (const slide of slides) {
    const last = merged.at(-1)
    if (last && isSilent(slide)) merged[merged.length - 1] = { ...last, notes: [...last.notes, ...slide.notes], shows: [...last.shows, ...slide.shows] }
    else if (last && isSilent(last)) merged[merged.length - 1] = { ...slide, notes: [...last.notes, ...slide.notes], shows: [...last.shows, ...slide.shows] }
    else merged.push(slide)
  }
  return merged
}
