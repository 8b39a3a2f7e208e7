import { textWidth } from './textWidth'

/** Marks the first element that `selector` finds as `short` or `long`, by the width of its text in average letters. */
export function sizeByLength(root: HTMLElement, selector: string, limit: number): void {
  const element = root.querySelector<HTMLElement>(selector)
  if (element)
    element.dataset.length = textWidth(element.textContent ?? '') > limit ? 'long' : 'short'
}
