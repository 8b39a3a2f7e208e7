import { textWidth } from './textWidth.ts'

/** Widths in average letters: up to `short` a text is set larger than usual, above `long` smaller. */
export interface LengthLimits {
  short: number
  long: number
}

/** Marks the first element that `selector` finds as `short`, `usual` or `long`. */
export function sizeByLength(root: HTMLElement, selector: string, { short, long }: LengthLimits): void {
  const element = root.querySelector<HTMLElement>(selector)
  if (!element)
    return
  const width = textWidth(element.textContent ?? '')
  element.dataset.length = width <= short ? 'short' : width > long ? 'long' : 'usual'
}
