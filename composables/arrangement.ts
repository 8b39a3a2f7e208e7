import { longestWord, textWidth } from './textWidth.ts'
import { writtenText } from './writtenText.ts'

/**
 * How a list fills its slide: `lines` set a few words large, `columns` stand side by side, `rows` share out the
 * height, `cells` make a grid, `large` is a plain list in larger type, `list` is the plain list that everything else falls back to.
 */
export type Arrangement = 'lines' | 'columns' | 'rows' | 'cells' | 'large' | 'list'

/** What is known of a list before it is drawn. Widths are in average Latin letters. */
export interface ListShape {
  /** Width of each item. */
  items: number[]
  /** Width of the longest word in any item. */
  longestWord: number
  /** Width of each item of the lists within items. */
  nested: number[]
  /** Whether an item holds a block other than a list, or breaks its line. */
  blocks: boolean
  /** Whether the items are tasks, with a box before each. */
  tasks: boolean
  /** Px that stand above the list beyond a title of one line. */
  taken: number
}

/** Height of the body under a title of one line. */
const bodyHeight = 393
const line = { width: 46, line: 42, padding: 24, most: 5 }
const row = { width: 56, line: 40, padding: 24, most: 3 }
const large = { width: 50, line: 38, padding: 16, most: 6, nested: { width: 58, line: 33, padding: 5 } }
const columns = { width: 70, word: 12, most: 3, height: 350 }
const cells = { width: 30, word: 12, most: 6 }
/** Width of a task's box, average letters. */
const taskBox = 3
/** Height that cells need at their fullest. */
const gridHeight = 290
/** Share of the room that rows may fill by estimate, for letters are not all of average width. */
const filled = 0.9

/** Whether an arrangement is sure to hold whatever the plain list at 24 px would hold. */
const holds: Record<Exclude<Arrangement, 'list'>, (shape: ListShape, room: number) => boolean> = {
  lines: ({ items }, room) =>
    items.length <= line.most && items.every(width => width <= line.width * (items.length < 5 ? 2 : 1))
    && heightOf(items, line) <= room * filled,
  columns: ({ items, longestWord, tasks }, room) =>
    !tasks && items.length > 1 && items.length <= columns.most && items.every(width => width <= columns.width)
    && longestWord <= columns.word && room >= columns.height,
  cells: ({ items, longestWord, tasks }, room) =>
    !tasks && items.length > 3 && items.length <= cells.most && items.every(width => width <= cells.width)
    && longestWord <= cells.word && room >= gridHeight,
  large: ({ items, nested }, room) => items.length <= large.most && heightOf(items, large) + heightOf(nested, large.nested) <= room * filled,
  rows: ({ items }, room) => items.length <= row.most && heightOf(items, row) <= room * filled,
}

/**
 * Chooses the first of the `wanted` arrangements that holds the list.
 *
 * @returns 'list' where none does, and for lists that have more in them than lines of text; lists in lists are larger at most
 */
export function arrange(shape: ListShape, wanted: readonly Arrangement[]): Arrangement {
  if (shape.blocks || shape.items.length === 0)
    return 'list'
  return wanted.find(name => name === 'list' || ((shape.nested.length === 0 || name === 'large') && holds[name](shape, bodyHeight - shape.taken))) ?? 'list'
}

function heightOf(items: number[], { width, line, padding }: { width: number, line: number, padding: number }): number {
  return items.reduce((height, item) => height + Math.ceil(item / width) * line + padding, 0)
}

/** The shape of a list of these texts. */
export function shapeOfTexts(items: string[], nested: string[], rest: Pick<ListShape, 'blocks' | 'tasks' | 'taken'>): ListShape {
  return { ...rest, items: items.map(item => textWidth(item) + (rest.tasks ? taskBox : 0)), nested: nested.map(textWidth), longestWord: Math.max(0, ...items.map(longestWord)) }
}

/** The text of an item without the lists in it. */
function ownText(item: Element): string {
  return [...item.childNodes].filter(({ nodeName }) => nodeName !== 'UL' && nodeName !== 'OL').map(writtenText).join('')
}

/** Reads the shape of a list from the document. */
export function shapeOf(list: HTMLElement, root: HTMLElement): ListShape {
  const items = [...list.children].filter(child => child.tagName === 'LI')
  const nested = [...list.querySelectorAll('li li')].map(writtenText)
  const holds = (selector: string): boolean => list.querySelector(selector) !== null
  return shapeOfTexts(items.map(ownText), nested, { blocks: holds('pre, table, p, br'), tasks: holds('input'), taken: takenAbove(root) })
}

/** Px that a title of more than one line and a lead take above a slide's body. */
export function takenBy(title: string, lead = ''): number {
  return 40 * Math.max(0, Math.ceil(textWidth(title) / 46) - 1) + (lead === '' ? 0 : Math.ceil(textWidth(lead) / 62) * 27 + 12)
}

/** `takenBy`, read from the document. */
export function takenAbove(root: HTMLElement): number {
  const [title = '', lead = ''] = [':scope > h1', ':scope > h1 + p'].map(selector => [...root.querySelectorAll(selector)].map(writtenText)[0])
  return takenBy(title, lead)
}

/** Marks the slide's list, a direct child of `root`, with its arrangement. */
export function arrangeList(root: HTMLElement, wanted: readonly Arrangement[]): void {
  const list = root.querySelector<HTMLElement>(':scope > ul, :scope > ol')
  if (list)
    list.dataset.arrangement = arrange(shapeOf(list, root), wanted)
}
