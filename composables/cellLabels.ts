/** Tells every cell what heads its column, for the view in which the columns stand one under the other. */
export function labelCells(root: HTMLElement): void {
  for (const table of root.querySelectorAll<HTMLTableElement>(':scope > table')) {
    const [head, ...rows] = table.rows
    const heads = [...head?.cells ?? []].map(cell => cell.textContent?.trim() ?? '')
    for (const row of rows) {
      // The first cell names its row and needs no name.
      for (const [column, cell] of [...row.cells].entries())
        if (column > 0 && heads[column]) cell.dataset.label = heads[column]
    }
  }
}
