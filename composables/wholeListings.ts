import { sharedTitle } from './handout.ts'

/** A listing on a slide, as it is drawn. */
export interface ListingPart {
  /** Number of its slide. */
  no: number
  /** The part of the article that the slide comes from. */
  source: string
  /** Number of its first line; nothing where its lines have none, for it is all on one slide. */
  start: number | undefined
  /** Its lines as HTML, in the colours of the deck. */
  lines: string[]
  /** The language it is in, as people write it; empty where it has none. */
  language: string
}

/** A listing as the article has it, of one slide or of several that had to share it. */
export interface WholeListing extends Pick<ListingPart, 'start' | 'lines' | 'language'> {
  slides: number[]
  /** With which of its lines, 0-based, each of them begins. */
  begins: number[]
}

/** So many blank lines may have been dropped where a listing was cut. */
const mostBlank = 4

/** Puts the parts of listings together again, as far as they follow one another. */
export function wholeListings(parts: readonly ListingPart[]): WholeListing[] {
  const open = new Map<string, WholeListing>()
  const whole: WholeListing[] = []
  for (const { no, source, start, lines, language } of parts) {
    const key = source.replace(/#.*$/, '')
    const before = open.get(key)
    const blank = before?.start !== undefined && start !== undefined ? start - before.start - before.lines.length : -1
    if (before && blank >= 0 && blank <= mostBlank) {
      before.lines.push(...Array.from({ length: blank }, () => ''))
      before.begins.push(before.lines.length)
      before.lines.push(...lines)
      before.slides.push(no)
    }
    else {
      const begun: WholeListing = { slides: [no], begins: [0], start, lines: [...lines], language }
      open.set(key, begun)
      whole.push(begun)
    }
  }
  return whole
}

/**
 * The listing on a slide, be it a part of a longer one; nothing where it has none, or more than one.
 * @param frame where the slide is drawn
 */
export function listingPartIn(frame: HTMLElement, no: number, source: string): ListingPart | undefined {
  const [code, ...others] = frame.querySelectorAll<HTMLElement>('.shiki code')
  const lines = [...code?.querySelectorAll(':scope > .line') ?? []].map(line => (line.textContent === '' ? '' : line.innerHTML))
  if (!code || others.length > 0 || lines.length === 0) return undefined
  const numbered = code.closest<HTMLElement>('.slidev-code-line-numbers')
  const start = numbered ? Number(numbered.style.getPropertyValue('--start')) || 1 : undefined
  return { no, source, start, lines, language: code.closest<HTMLElement>('[data-language]')?.dataset.language ?? '' }
}

/** What a listing is called: after the first of its slides, and its language. */
export function captionOf({ language }: Pick<WholeListing, 'language'>, title: string): string {
  return [sharedTitle(title), language].filter(Boolean).join(' · ')
}
