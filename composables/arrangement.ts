import { longestWord, textWidth } from './textWidth'

/**
 * How a list fills its slide: `lines` set a few words large, `columns` stand side by side, `rows` share out the
 * height, `cells` make a grid, `list` is the plain list that everything else falls back to.
 */
export type Arrangement = 'lines' | 'columns' | 'rows' | 'cells' | 'list'

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
const lines = { width: 34, most: 3 }
const columns = { width: 78, word: 13 }
const cells = { width: 30, word: 13, room: 290 }
const row = { width: 50, line: 40, padding: 24 }

/** Chooses an arrangement that is sure to hold whatever a plain list at 24 px would hold. */
export function arrange(shape: ListShape): Arrangement {
  const count = shape.items.length
  const longest = Math.max(0, ...shape.items)
  const room = bodyHeight - shape.taken
  if (shape.nested || count === 0 || count > 6)
    return 'list'
  if (count > lines.most)
    return longest <= cells.width && shape.longestWord <= cells.word && room >= cells.room ? 'cells' : 'list'
  if (longest <= lines.width)
    return 'lines'
  if (count > 1 && longest <= columns.width && shape.longestWord <= columns.word && room >= cells.room)
    return 'columns'
  return rowsHeight(shape.items) <= room ? 'rows' : 'list'
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
    taken: takenAbove(root),
  }
}

/** Px that a title of more than one line and a lead take above a slide's body. */
export function takenAbove(root: HTMLElement): number {
  const title = textWidth(root.querySelector(':scope > h1')?.textContent ?? '') > 46 ? 40 : 0
  const lead = root.querySelector(':scope > h1 + p')
  return title + (lead ? Math.ceil(textWidth(lead.textContent ?? '') / 62) * 27 + 12 : 0)
}

/** Marks the slide's list, a direct child of `root`, with its arrangement. */
export function arrangeList(root: HTMLElement): void {
  const list = root.querySelector<HTMLElement>(':scope > ul, :scope > ol')
  if (list)
    list.dataset.arrangement = arrange(shapeOf(list, root))
}
