/** Tells the style sheet how many rows a list takes in two columns. */
export function halveList(root: HTMLElement): void {
  const list = root.querySelector<HTMLElement>(':scope > ol')
  list?.style.setProperty('--tw-half', String(Math.ceil(list.children.length / 2)))
}
