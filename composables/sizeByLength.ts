import { textWidth } from './textWidth.ts'
import { writtenText } from './writtenText.ts'

/** Widths in average letters: up to `short` a text is set larger than usual, above `long` smaller. */
export interface LengthLimits {
  short: number
  long: number
}

/** From these widths on a statement and a quotation are set in another size. */
export const statementLengths: LengthLimits = { short: 108, long: 230 }
export const quoteLengths: LengthLimits = { short: 50, long: 150 }
/** The same of a summary's only line; a long one is set as several are. */
export const summaryLengths: LengthLimits = { short: 70, long: 170 }

/** The size that a text asks for. */
export function lengthOf(text: string, { short, long }: LengthLimits): 'short' | 'usual' | 'long' {
  const width = textWidth(text)
  return width <= short ? 'short' : width > long ? 'long' : 'usual'
}

/** Marks the first element that `selector` finds as `short`, `usual` or `long`. */
export function sizeByLength(root: HTMLElement, selector: string, limits: LengthLimits): void {
  const element = root.querySelector<HTMLElement>(selector)
  if (!element)
    return
  element.dataset.length = lengthOf(writtenText(element), limits)
}
