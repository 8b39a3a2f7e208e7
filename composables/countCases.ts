/** Tells the style sheet how many rows a slide's case-study table has. */
export function countCases(root: HTMLElement): void {
  const table = root.querySelector<HTMLElement>(':scope > .tw-cases-table')
  table?.style.setProperty('--tw-count', String(table.querySelectorAll('.tw-case').length))
}
