/** Tells every cell what heads its column, for the view in which the columns stand one under the other. */
export function labelCells(root: HTMLElement): void {
  for (const table of root.querySelectorAll<HTMLTableElement>(':scope > table')) {
    const heads = [...table.tHead?.rows[0]?.cells ?? []].map(head => head.textContent?.trim() ?? '')
    for (const row of [...table.tBodies].flatMap(body => [...body.rows])) {
      // The first cell names its row and needs no name.
      for (const [column, cell] of [...row.cells].entries()) {
        if (column > 0 && heads[column])
          cell.dataset.label = heads[column]
      }
    }
  }
}
