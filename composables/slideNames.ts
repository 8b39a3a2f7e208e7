import type { HandoutSlide } from './handout.ts'
import type { Labels } from './labels.ts'

/**
 * What slides are called beside them on paper: `Slide 7`, `Slides 3–5`. One that waits behind the end is called after
 * where it waits, for its number would jump among those around it.
 * @param slides one, or those that share a listing
 */
export function slideNames(slides: ReadonlyArray<Pick<HandoutSlide, 'no' | 'held' | 'backup'>>, labels: Pick<Labels, 'backup' | 'slide' | 'slides'>): string {
  const shown = slides.filter(({ held, backup }) => !held && !backup).map(({ no }) => no)
  if (shown.length === 0) return labels.backup
  return `${shown.length > 1 ? labels.slides : labels.slide} ${spanOf(shown)}`
}

/** Numbers in few words: `3–5`, `3, 7`. */
function spanOf(numbers: readonly number[]): string {
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)]
  return last - first === numbers.length - 1 && numbers.length > 1 ? `${first}–${last}` : numbers.join(', ')
}
