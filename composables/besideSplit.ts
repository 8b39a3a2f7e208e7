import type { ListingSize } from './codeSize.ts'
import { advance, codeRooms, largerCodeSize, listingSize, usualSize } from './codeSize.ts'
import { textWidth } from './textWidth.ts'
import { writtenText } from './writtenText.ts'

/** How a slide is shared between a listing and what explains it: the width of the text, px, and whether its type is larger. */
export interface BesideSplit { width: number, large: boolean }

/** The column of text, px: beside a wide listing, and at most. What one of them has more, the other has less. */
const column = { narrow: 263, wide: 412 } as const
/** What a listing keeps beside its longest line, px: browsers round widths, and a line that fills its box would wrap. */
const spare = 4
/** The larger text: px that a letter takes, height of its lines, what each paragraph has beside them. */
const large = { letter: 12.6, line: 32.4, padding: 21 }
/** Narrower columns would break the larger text too often, px. */
const widthForLarge = 356
/** Share of the height that the larger text may fill by estimate. */
const filled = 0.85

/** A slide that is shared as one with a wide listing is. */
export const narrowSplit: BesideSplit = { width: column.narrow, large: false }

/**
 * How a slide is shared: what a listing in its size leaves free goes to the text, up to half of the slide.
 * @param texts the paragraphs that explain the listing
 */
export function besideSplit(listing: ListingSize, texts: readonly string[]): BesideSplit {
  const { width: room, height: most } = codeRooms.beside
  const size = largerCodeSize(listing, codeRooms.beside) ?? usualSize
  const free = Math.floor(room - listing.columns * size * advance) - spare
  const width = Math.min(column.wide, column.narrow + Math.max(0, free))
  const height = texts.reduce((sum, text) => sum + Math.ceil(textWidth(text) / (width / large.letter)) * large.line + large.padding, 0)
  return { width, large: width >= widthForLarge && height <= most * filled }
}

/** Shares out a slide; small and close type keeps the wide column. */
export function splitBeside(root: HTMLElement): void {
  const code = root.querySelector('.slidev-code-wrapper code')?.textContent ?? ''
  const texts = [...root.querySelectorAll(':scope > p, :scope > :is(ul, ol) > li')].map(writtenText)
  const { width, large } = root.matches('.tw-small-code, .tw-tight-code') ? narrowSplit : besideSplit(listingSize(code), texts)
  root.style.setProperty('--tw-beside', `${width}px`)
  root.classList.toggle('tw-large-text', large)
}
