import { longestWord, textWidth } from './textWidth'

/**
 * How a list fills its slide: `columns` stand side by side, `rows` share out the height, `cells` make a grid,
 * `list` is the plain list that everything else falls back to.
 */
export type Arrangement = 'columns' | 'rows' | 'cells' | 'list'

/** What is known of a list before it is drawn. Widths are in average Latin letters. */
export interface ListShape {
  /** Width of each item. */
  items: number[]
  /** Width of the longest word in any item. */
  longestWord: number
  /** Whether an item holds a list, a block or a task box. */
  nested: boolean
  /** Px that stand above the list beyond a title of one line. */
  taken: number
}

/** Height of the body under a title of one line. */
const bodyHeight = 393
const row = { width: 50, line: 41, padding: 28 }

/** Chooses an arrangement that is sure to hold whatever a plain list at 24 px would hold. */
export function arrange(shape: ListShape): Arrangement {
  const count = shape.items.length
  const longest = Math.max(0, ...shape.items)
  if (shape.nested || count === 0 || count > 6)
    return 'list'
  if (count > 3)
    return longest <= 30 && shape.longestWord <= 13 && shape.taken <= 100 ? 'cells' : 'list'
  if (count > 1 && longest <= 42 && shape.longestWord <= 13)
    return 'columns'
  return rowsHeight(shape.items) <= bodyHeight - shape.taken ? 'rows' : 'list'
}

function rowsHeight(items: number[]): number {
  return items.reduce((height, width) => height + Math.ceil(width / row.width) * row.line + row.padding, 0)
}

/** Reads the shape of a list from the document. */
export function shapeOf(list: HTMLElement, root: HTMLElement): ListShape {
  const items = [...list.children].filter(child => child.tagName === 'LI').map(item => item.textContent ?? '')
  return {
    items: items.map(textWidth),
    longestWord: Math.max(0, ...items.map(longestWord)),
    nested: list.querySelector('ul, ol, pre, table, p, input') !== null,
    taken: takenAbove(list, root),
  }
}

function takenAbove(list: HTMLElement, root: HTMLElement): number {
  const title = textWidth(root.querySelector(':scope > h1')?.textContent ?? '') > 46 ? 40 : 0
  const lead = list.parentElement === root ? root.querySelector(':scope > h1 + p') : null
  return title + (lead ? Math.ceil(textWidth(lead.textContent ?? '') / 62) * 27 + 12 : 0)
}

/** Marks the slide's list, a direct child of `root`, with its arrangement and the number of its items. */
export function arrangeList(root: HTMLElement): void {
  const list = root.querySelector<HTMLElement>(':scope > ul, :scope > ol')
  if (!list)
    return
  const shape = shapeOf(list, root)
  list.dataset.arrangement = arrange(shape)
  list.style.setProperty('--tw-count', String(shape.items.length))
  list.style.setProperty('--tw-half', String(Math.ceil(shape.items.length / 2)))
}
