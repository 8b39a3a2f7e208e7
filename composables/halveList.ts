import { isPartTitle } from './termSize.ts'

/** Tells the style sheet how many rows a list takes in two columns, and whether it is a part of a longer one. */
export function halveList(root: HTMLElement): void {
  root.classList.toggle('tw-agenda-part', isPartTitle(root.querySelector(':scope > h1')?.textContent ?? ''))
  const list = root.querySelector<HTMLElement>(':scope > ol')
  list?.style.setProperty('--tw-half', String(Math.ceil(list.children.length / 2)))
}
