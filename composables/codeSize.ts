import { takenAbove } from './arrangement.ts'
import { lineWidth } from './textWidth.ts'

/** A listing in lines and columns. */
export interface ListingSize {
  lines: number
  columns: number
}

/** A width and a height in px. */
export interface Room {
  width: number
  height: number
}

/** What a listing may fill under a title of one line, in px: over the whole width, and beside its explanation. */
export const codeRooms = { above: { width: 868, height: 365 }, beside: { width: 557, height: 365 } } as const

/** Size of a listing that is set neither larger nor smaller, px. */
export const usualSize = 18
/** Sizes above the usual that a short listing may grow to. */
const larger = [28, 24, 20] as const
/** Sizes of a listing of so few lines that it is a sentence in code. */
const largest = [40, 34] as const
const fewLines = 3
/** Share of the height that a listing may fill in a larger size: smaller listings look lost, full ones cramped. */
const filled = 0.88
/** Share of the size of code that a letter takes. */
export const advance = 0.6
const lineHeight = 1.45
const tabSize = 2

/** Counts a listing as it stands on the slide. */
export function listingSize(code: string): ListingSize {
  const lines = code.replace(/\n$/, '').split('\n').map(line => line.replaceAll('\t', ' '.repeat(tabSize)))
  return { lines: lines.length, columns: Math.max(...lines.map(lineWidth)) }
}

/** The largest size at which a listing still leaves some of the height free; none above the usual if there is none. */
export function largerCodeSize({ lines, columns }: ListingSize, { width, height }: Room): number | undefined {
  return [...(lines <= fewLines ? largest : []), ...larger].find(size => columns * size * advance <= width && lines * size * lineHeight <= height * filled)
}

/** Sets a short listing larger, unless the slide asks for small or close type, or goes on with a listing: its parts are set alike. */
export function sizeCode(root: HTMLElement, room: Room): void {
  const code = root.querySelector('.slidev-code-wrapper code')?.textContent ?? ''
  const size = root.matches('.tw-small-code, .tw-tight-code, :has(.slidev-code-line-numbers)')
    ? undefined
    : largerCodeSize(listingSize(code), { width: room.width, height: room.height - takenAbove(root) })
  setCodeSize(root, size)
}

/** What each of two listings may fill, in px: side by side, and one under the other. */
export const comparedRooms = { beside: { width: 402, height: 300 }, stacked: { width: 868, height: 120 } } as const

/** The larger size in which both of two listings fit; `taken` is what stands above them beyond a title of one line, px. */
export function largerComparedSize(sizes: readonly ListingSize[], arrangement: keyof typeof comparedRooms, taken: number): number | undefined {
  const both = { lines: Math.max(...sizes.map(({ lines }) => lines)), columns: Math.max(...sizes.map(({ columns }) => columns)) }
  const { width, height } = comparedRooms[arrangement]
  return largerCodeSize(both, { width, height: height - (arrangement === 'stacked' ? taken / 2 : taken) })
}

/** Sets two short listings larger, both alike. */
export function sizeComparison(root: HTMLElement): void {
  const sizes = [...root.querySelectorAll('.slidev-code-wrapper code')].map(code => listingSize(code.textContent ?? ''))
  const size = root.matches('.tw-small-code') ? undefined : largerComparedSize(sizes, root.matches('.tw-stacked') ? 'stacked' : 'beside', takenAbove(root))
  setCodeSize(root, size)
}

function setCodeSize(root: HTMLElement, size: number | undefined): void {
  if (size)
    root.style.setProperty('--tw-code', `${size}px`)
  else
    root.style.removeProperty('--tw-code')
}
