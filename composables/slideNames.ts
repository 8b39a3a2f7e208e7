import type { HandoutPart, HandoutSlide } from './handout.ts'
import { sectionOf, slidesIn } from './handout.ts'
import type { Labels } from './labels.ts'

/**
 * What slides are called beside them on paper: `Slide 7`, `Slides 3–5`. One that waits behind the end is called after
 * where it waits, for its number would jump among those around it.
 * @param slides one, or those that share a listing
 */
export function slideNames(slides: ReadonlyArray<Pick<HandoutSlide, 'no' | 'held' | 'backup'>>, labels: Pick<Labels, 'backup' | 'slide' | 'slides'>): string {
  const shown = slides.filter(hasNumber).map(({ no }) => no).sort((a, b) => a - b)
  if (shown.length === 0) return labels.backup
  return `${shown.length > 1 ? labels.slides : labels.slide} ${spanOf(shown)}`
}

/**
 * Slides that are left out, by the number of the slide whose name counts them too: the one right before them in
 * their section, or else the one right after. A cover is named at the head; nobody asks for one that ends the talk.
 */
export function leftOutBeside(parts: readonly HandoutPart[]): ReadonlyMap<number, HandoutSlide[]> {
  const named = parts.filter(({ kind }) => kind !== 'mark' && kind !== 'words').flatMap(slidesIn).filter(hasNumber).sort((one, other) => one.no - other.no)
  const beside = new Map<number, HandoutSlide[]>()
  for (const { slide } of parts.filter(part => part.kind === 'mark')) {
    if (!hasNumber(slide) || slide.elsewhere || slide.layout === 'cover' || slide.layout === 'closing') continue
    const [before, after] = [named.filter(({ no }) => no < slide.no).at(-1), named.find(({ no }) => no > slide.no)]
    const host = [before, after].find(other => other && sectionOf(other) === sectionOf(slide))
    if (host) beside.set(host.no, [...beside.get(host.no) ?? [], slide])
  }
  return beside
}

/** What a cover is called that the head stands for and over which nothing is said; nothing for others, which are named where they are read. */
export function coverNameIn(parts: readonly HandoutPart[], labels: Pick<Labels, 'backup' | 'slide' | 'slides'>): string | undefined {
  const [cover] = parts.flatMap(part => (part.kind === 'mark' && part.slide.layout === 'cover' ? [part.slide] : []))
  return cover && !parts.some(part => part.kind === 'words' && part.slide?.no === cover.no) ? slideNames([cover], labels) : undefined
}

/** Whether a slide is called by its number. */
export function hasNumber({ held, backup }: Pick<HandoutSlide, 'held' | 'backup'>): boolean {
  return !held && !backup
}

/** Numbers in few words: `3–5`, `3, 7`. */
function spanOf(numbers: readonly number[]): string {
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)]
  return last - first === numbers.length - 1 && numbers.length > 1 ? `${first}–${last}` : numbers.join(', ')
}
