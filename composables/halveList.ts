/** Tells the style sheet how many rows a list takes in two columns, and which of its items is the first of the second. */
export function halveList(root: HTMLElement): void {
  const list = root.querySelector<HTMLElement>(':scope > ol')
  if (!list) return
  const half = Math.ceil(list.children.length / 2)
  list.style.setProperty('--tw-half', String(half))
  for (const [index, item] of [...list.children].entries()) item.toggleAttribute('data-heads-column', index === half)
}
