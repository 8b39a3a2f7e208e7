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
  const runs: Slide[][] = []
  for (const slide of slides) {
    const run = runs.at(-1)
    if (run && (isSilent(slide) || run.every(isSilent))) run.push(slide)
    else runs.push([slide])
  }
  return runs.map(asOne)
}

function asOne(run: readonly Slide[]): Slide {
  const [first] = run as [Slide]
  if (run.length === 1) return first
  const shown = run.find(slide => !isSilent(slide)) ?? first
  return { ...shown, notes: run.flatMap(({ notes }) => notes), shows: run.flatMap(({ shows }) => shows) }
}
