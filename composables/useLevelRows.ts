import type { ShallowRef } from 'vue'
import { onBeforeUnmount, onMounted } from 'vue'

/**
 * Keeps the first lines of each row of a slide's table on one height while a row stands in the middle of its room: a
 * cell of fewer lines gets the missing ones as room below it. Tables know the middle of a row or its first lines, not
 * both, and how many lines a cell has is only known once it is drawn; a slide that waits off-screen is set when it
 * comes.
 */
export function useLevelRows(root: Readonly<ShallowRef<HTMLElement | null>>): void {
  let observer: ResizeObserver | undefined
  onMounted(() => {
    const table = root.value?.querySelector<HTMLTableElement>(':scope > table')
    if (!table) return
    observer = new ResizeObserver(() => levelRows(table))
    observer.observe(table)
    void document.fonts.ready.then(() => levelRows(table))
  })
  onBeforeUnmount(() => observer?.disconnect())
}

function levelRows(table: HTMLTableElement): void {
  const scale = table.getBoundingClientRect().height / table.offsetHeight
  // A table that is not drawn has no height.
  if (!(scale > 0)) return
  for (const { cells } of table.tBodies[0]?.rows ?? []) {
    const drawn = Array.from(cells, cell => ({ cell, height: textHeight(cell) / scale }))
    const most = Math.max(...drawn.map(({ height }) => height))
    for (const { cell, height } of drawn) cell.style.setProperty('--tw-missing', `${height === 0 ? 0 : wholeLines(most - height, cell)}px`)
  }
}

/** A height in whole lines, px: what stands in one line is a little higher in one face than in another. */
function wholeLines(height: number, cell: HTMLElement): number {
  const line = Number.parseFloat(getComputedStyle(cell).lineHeight)
  return Math.round(height / line) * line
}

/** Height of what stands in a cell as it is drawn, screen px. */
function textHeight(cell: HTMLElement): number {
  const content = document.createRange()
  content.selectNodeContents(cell)
  return content.getBoundingClientRect().height
}
