import { sharedTitle } from './handout.ts'

/** A listing on a slide, as it is drawn. */
export interface ListingPart {
  /** Number of its slide. */
  no: number
  /** The part of the article that the slide comes from. */
  source: string
  /** Number of its first line. */
  start: number
  /** Its lines as HTML, in the colours of the deck. */
  lines: string[]
  /** The language it is in, as people write it; empty where it has none. */
  language: string
}

/** A listing that slides had to share. */
export interface WholeListing extends Pick<ListingPart, 'start' | 'lines' | 'language'> { slides: number[] }

/** So many blank lines may have been dropped where a listing was cut. */
const mostBlank = 4

/** Puts the parts of listings together again; a listing that has not all its parts is left out. */
export function wholeListings(parts: readonly ListingPart[]): WholeListing[] {
  const open = new Map<string, WholeListing>()
  const whole: WholeListing[] = []
  for (const { no, source, start, lines, language } of parts) {
    const key = source.replace(/#.*$/, '')
    const before = open.get(key)
    const blank = before ? start - before.start - before.lines.length : -1
    if (before && blank >= 0 && blank <= mostBlank) {
      before.lines.push(...Array.from({ length: blank }, () => ''), ...lines)
      before.slides.push(no)
    }
    else {
      const begun: WholeListing = { slides: [no], start, lines: [...lines], language }
      open.set(key, begun)
      whole.push(begun)
    }
  }
  return whole.filter(({ slides }) => slides.length > 1)
}

/**
 * The numbered listing on a slide, which is a part of a longer one; nothing where it has none.
 * @param frame where the slide is drawn
 */
export function listingPartIn(frame: HTMLElement, no: number, source: string): ListingPart | undefined {
  const wrapper = frame.querySelector<HTMLElement>('.slidev-code-line-numbers')
  const lines = [...wrapper?.querySelectorAll('.shiki code > .line') ?? []].map(line => line.innerHTML)
  if (!wrapper || lines.length === 0) return undefined
  return { no, source, start: Number(wrapper.style.getPropertyValue('--start')) || 1, lines, language: wrapper.closest<HTMLElement>('[data-language]')?.dataset.language ?? '' }
}

/** What a listing is called: after the first of its slides, and its language. */
export function captionOf({ language }: WholeListing, title: string): string {
  return [sharedTitle(title), language].filter(Boolean).join(' · ')
}

/** Numbers of slides in few words: `3-5`, `3, 7`. */
export function spanOf(numbers: readonly number[]): string {
  const [first = 0, last = first] = [numbers[0], numbers.at(-1)]
  return last - first === numbers.length - 1 && numbers.length > 1 ? `${first}–${last}` : numbers.join(', ')
}
