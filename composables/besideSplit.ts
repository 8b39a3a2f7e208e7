import type { ListingSize } from './codeSize.ts'
import { codeRooms, largerCodeSize, listingSize } from './codeSize.ts'
import { textWidth } from './textWidth.ts'

/** How a slide is shared between a listing and what explains it: a narrow column of text, or two columns of one width. */
export type BesideSplit = 'narrow' | 'even' | 'even-large'

/** What the listing has where both columns are of one width, px; as `layouts/code-beside.vue` draws it. */
const evenRoom = { width: 428, height: codeRooms.beside.height }
/** Size of a listing that is set neither larger nor smaller, px, and the share of it that an average letter takes. */
const usualSize = 18
const advance = 0.6
/** Letters on a line of the larger text in the wider column, its lines and what each paragraph has beside them, px. */
const large = { width: 33, line: 32.4, padding: 21 }
/** Share of the height that the larger text may fill by estimate. */
const filled = 0.85

/**
 * How a slide is shared. A listing that is set no larger in the wide column than it would be in the narrow one leaves
 * the text the room.
 * @param texts the paragraphs that explain the listing
 */
export function besideSplit(listing: ListingSize, texts: readonly string[]): BesideSplit {
  const size = largerCodeSize(listing, codeRooms.beside) ?? usualSize
  if (listing.columns * size * advance > evenRoom.width) return 'narrow'
  const height = texts.reduce((sum, text) => sum + Math.ceil(textWidth(text) / large.width) * large.line + large.padding, 0)
  return height <= evenRoom.height * filled ? 'even-large' : 'even'
}

/** Marks a slide with how it is shared; small and close type stays in the wide column. */
export function splitBeside(root: HTMLElement): void {
  const code = root.querySelector('.slidev-code-wrapper code')?.textContent ?? ''
  const texts = [...root.querySelectorAll(':scope > p, :scope > :is(ul, ol) > li')].map(({ textContent }) => textContent ?? '')
  root.dataset.split = root.matches('.tw-small-code, .tw-tight-code') ? 'narrow' : besideSplit(listingSize(code), texts)
}
