import type { Arrangement } from '../../composables/arrangement.ts'
import { arrange, shapeOfTexts, takenBy } from '../../composables/arrangement.ts'
import type { Point } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { plain as plainText } from '../text/words.ts'
import { bodyWidth, shownTitle, textHeight } from './geometry.ts'
import type { Heading, TextStyle } from './geometry.ts'

/** A list as a layout draws it: room beside its text, room in its items, lines between them. */
interface ListBox {
  style: TextStyle
  /** Width of an item's text, for a list of so many. */
  width: (items: number) => number
  /** Height of an item beside its text, and between two items. */
  padding: number
  gap: number
  /** A line above the list and one between two items. */
  top: number
  rule: number
  /** Columns that items are dealt to. */
  columns: (items: number) => number
}

const one = (): number => 1
const plain = { gap: 0, top: 0, rule: 0, columns: one }
const large: TextStyle = { size: 30, face: 'medium', line: 1.28, words: 'whole' }
const largeMedium: TextStyle = { size: 30, face: 'medium', line: 1.28 }
const line: TextStyle = { size: 34, face: 'medium', line: 1.15, words: 'whole' }
const body: TextStyle = { size: 24, line: 1.35, words: 'whole' }

/** Two or three columns with 32 px between them; an item has 8 px free at its end. */
const columnWidth = (columns: number): number => (bodyWidth - 32 * (columns - 1)) / columns - 8
const cellColumns = (items: number): number => (items >= 5 ? 3 : 2)
const grid = { style: largeMedium, padding: 16 + 8 + 3, top: 0, rule: 0 }

/** Lists of points, by arrangement; `styles/arrangements.css` and `layouts/points.vue` hold the same numbers. */
const pointBoxes: Record<Arrangement, ListBox> = {
  list: { ...plain, style: body, width: () => bodyWidth - 48, padding: 10, top: 3, rule: 1 },
  large: { ...plain, style: { size: 28, line: 1.35, words: 'whole' }, width: () => bodyWidth - 48, padding: 16, top: 3, rule: 1 },
  rows: { ...plain, style: large, width: () => bodyWidth, padding: 20, top: 3, rule: 1 },
  lines: { ...plain, style: line, width: () => bodyWidth, padding: 20, top: 3, rule: 1 },
  columns: { ...grid, width: columnWidth, gap: 0, columns: items => items },
  cells: { ...grid, width: items => columnWidth(cellColumns(items)), gap: 16, columns: cellColumns },
}

/** Numerals of steps: beside the text, or above it. */
const numeral = { beside: 64, large: 96, above: 72 + 10, lowered: 72 - 16 }

/** Lists of steps; `layouts/steps.vue` holds the same numbers. */
const stepBoxes: Record<Arrangement, ListBox> = {
  ...pointBoxes,
  list: { ...plain, style: body, width: () => bodyWidth - numeral.beside, padding: 16, top: 3, rule: 1 },
  rows: { ...pointBoxes.rows, width: () => bodyWidth - numeral.large },
  lines: { ...pointBoxes.lines, width: () => bodyWidth - numeral.large },
  columns: { ...pointBoxes.columns, padding: grid.padding + numeral.above + numeral.lowered },
  cells: { ...pointBoxes.cells, padding: grid.padding + numeral.above },
}

/** Bullets under a bullet: their indent against its text, the space above them, the space under each. */
interface NestedBox { indent: number, above: number, under: number }

/** A kind of list: how its layout draws it, what its layout may choose, and the box of lists in it. */
export interface ListKind { boxes: Record<Arrangement, ListBox>, wanted: readonly Arrangement[], nested: NestedBox }

export const pointList: ListKind = { boxes: pointBoxes, wanted: ['lines', 'cells', 'rows', 'large'], nested: { indent: 24, above: 6, under: 4 } }
export const stepList: ListKind = { boxes: stepBoxes, wanted: ['columns', 'cells', 'rows'], nested: { indent: 24, above: 4, under: 0 } }

/** Room that a task's box takes beside its text, CSS px. */
const taskBox: Record<Arrangement, number> = { list: 34, large: 34, rows: 42, lines: 46, columns: 0, cells: 0 }
/** Bullets under a bullet; in the larger list they are larger too. */
const nestedStyles = { usual: { size: 20, line: 1.35, words: 'whole' }, large: { size: 24, line: 1.35, words: 'whole' } } as const

function nestedHeight({ list }: Point, width: number, { indent, above, under }: NestedBox, arrangement: Arrangement): number {
  const style = nestedStyles[arrangement === 'large' ? 'large' : 'usual']
  if (!list) return 0
  const heights = list.children.map(({ children: [first] }) => under + (first?.type === 'paragraph' ? textHeight(first.children, style, width - indent) : 0))
  return above + heights.reduce((sum, height) => sum + height, 0)
}

/** Height of an item with all that is in it, CSS px, where `items` share the list. */
function itemHeight(point: Point, arrangement: Arrangement, items: number, { boxes, nested }: ListKind): number {
  const box = boxes[arrangement]
  const width = box.width(items) - (point.checked === undefined ? 0 : taskBox[arrangement])
  return textHeight(point.children, box.style, width) + nestedHeight(point, width, nested, arrangement) + box.padding + box.rule
}

/** Heights of a list's items as the plain list sets them, CSS px, the lines between them included. */
export function plainItemHeights(points: readonly Point[], kind: ListKind): number[] {
  return points.map(point => itemHeight(point, 'list', points.length, kind))
}

/** The first of all arrangements that holds each of several lists, for the parts of one are set alike. */
export function sharedArrangement(lists: readonly (readonly Point[])[], heading: Heading, kind: ListKind): Arrangement {
  return kind.wanted.find(name => lists.every(points => arrangementOf(points, heading, { ...kind, wanted: [name] }) === name)) ?? 'list'
}

/** A kind of list that is arranged in one way, where its slide asks for it. */
export function arrangedAs(kind: ListKind, arrangement: Arrangement | undefined): ListKind {
  return arrangement === undefined ? kind : { ...kind, wanted: [arrangement] }
}

/** The arrangement that the slide's layout will choose. */
function arrangementOf(points: readonly Point[], heading: Heading, { wanted }: ListKind): Arrangement {
  const nested = points.flatMap(({ list }) => list?.children.map(item => plainText(item)) ?? [])
  const tasks = points.some(({ checked }) => checked !== undefined)
  const taken = takenBy(flat(shownTitle(heading)), flat(heading.lead ?? []))
  return arrange(shapeOfTexts(points.map(({ children }) => flat(children)), nested, { blocks: points.some(isMoreThanText), tasks, taken }), wanted)
}

/** Whether a point is more than a line of text that goes on. */
function isMoreThanText({ children }: Point): boolean {
  return children.some(({ type }) => type === 'image' || type === 'break')
}

/** Height of a list as its layout arranges it, CSS px. */
export function listHeight(points: readonly Point[], heading: Heading, kind: ListKind): number {
  const arrangement = arrangementOf(points, heading, kind)
  const box = kind.boxes[arrangement]
  const columns = box.columns(points.length)
  const heights = points.map(point => itemHeight(point, arrangement, points.length, kind))
  const rows = Array.from({ length: Math.ceil(heights.length / columns) }, (_, row) => Math.max(...heights.slice(row * columns, (row + 1) * columns)))
  return box.top + rows.reduce((sum, height) => sum + height, 0) + box.gap * (rows.length - 1) - (columns === 1 ? box.rule : 0)
}

/** Space between the items of the plain list, and above it, CSS px. */
export function plainListBox({ boxes }: ListKind): { gap: number, top: number } {
  return boxes.list
}
