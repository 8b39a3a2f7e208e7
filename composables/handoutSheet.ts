/** A sheet of paper, upright, in mm. */
export interface Paper { name: string, width: number, height: number }

/** The papers a handout is printed on, the usual first. */
export const papers: readonly Paper[] = [
  { name: 'a4', width: 210, height: 297 },
  { name: 'letter', width: 215.9, height: 279.4 },
]

/**
 * How slides stand on paper. `flow` runs on like a book: slides with their notes, or notes alone; `grid` has a fixed
 * number of slides to a page, with room to write beside or below each where there are `lines`.
 */
export type HandoutLayout =
  | { kind: 'flow', name: string, frames: 'shown' | 'left out' }
  | { kind: 'grid', name: string, columns: number, rows: number, turned: 'upright' | 'across', lines: 'none' | 'beside' | 'below' }

type Grid = Extract<HandoutLayout, { kind: 'grid' }>

function grid(name: string, columns: number, rows: number, { turned = 'upright', lines = 'none' }: Partial<Pick<Grid, 'turned' | 'lines'>> = {}): Grid {
  return { kind: 'grid', name, columns, rows, turned, lines }
}

/** The layouts of a handout, the usual first. */
export const handoutLayouts: readonly HandoutLayout[] = [
  { kind: 'flow', name: 'notes', frames: 'shown' },
  grid('slides', 1, 1, { turned: 'across' }),
  { kind: 'flow', name: 'text', frames: 'left out' },
  grid('2', 1, 2),
  grid('3', 1, 3),
  grid('4', 2, 2, { turned: 'across' }),
  grid('6', 2, 3),
  grid('2-lines', 1, 2, { lines: 'below' }),
  grid('3-lines', 1, 3, { lines: 'beside' }),
  grid('4-lines', 1, 4, { lines: 'beside' }),
  grid('6-lines', 2, 3, { lines: 'below' }),
]

/** Margins of a page, mm: the text is 176 mm wide on either paper. */
const margin = { top: 18, bottom: 20, measure: 176, end: 18 } as const
/** A slide's number stands in a line of its own over the slide. */
const caption = 6
/** Between slides, and between a slide and its lines. */
const gap = 8
/** A canvas is so much wider than high. */
const ratio = 980 / 552
/** CSS px to a mm; the canvas is 980 px wide. */
const pixels = 96 / 25.4

/** A page as it is printed: sizes in mm, `scale` of a slide that stands on it. */
export interface Sheet { width: number, height: number, page: string, columns: number, rows: number, gap: number, frame: number, scale: number, lines: number }

/** The size of the pages of a layout and what a slide measures on them. */
export function sheetOf(layout: HandoutLayout, paper: Paper): Sheet {
  const across = layout.kind === 'grid' && layout.turned === 'across'
  const [width, height] = across ? [paper.height, paper.width] : [paper.width, paper.height]
  const side = across ? margin.end : (paper.width - margin.measure) / 2
  // In whole pixels: of what begins a page, none is drawn at the foot of the one before.
  const text = { width: round(width - 2 * side), height: whole(height - margin.top - margin.bottom) }
  const top = whole(margin.top)
  const page = `size: ${width}mm ${height}mm; margin: ${top}mm ${round(side)}mm ${roundUp(height - top - text.height)}mm`
  if (layout.kind === 'flow') return { ...text, page, columns: 1, rows: 1, gap, ...framed(120), lines: 0 }
  // Not to the last hair: what rounds up to more than a page is followed by an empty one.
  return { ...text, page, columns: layout.columns, rows: layout.rows, gap, ...cellOf(layout, { width: text.width, height: text.height - 1 }) }
}

/** Least height of the lines below a slide, and from line to line, mm. */
const writing = { least: 26, line: 8 } as const

function cellOf({ columns, rows, lines }: Grid, text: { width: number, height: number }): Pick<Sheet, 'frame' | 'scale' | 'lines'> {
  const width = (text.width - (columns - 1) * gap) / columns
  const height = (text.height - (rows - 1) * gap) / rows - caption
  const room = { none: [width, height], beside: [(width - gap) / 2, height], below: [width, height - writing.least] }[lines] as [number, number]
  const frame = Math.min(room[0], room[1] * ratio)
  const left = { none: 0, beside: height, below: height - frame / ratio }[lines]
  return { ...framed(frame), lines: Math.floor(left / writing.line) }
}

function framed(frame: number): { frame: number, scale: number } {
  const whole = Math.floor(frame * 10) / 10
  return { frame: whole, scale: scaleOf(whole) }
}

/** So many mm, or a little less, as a whole number of pixels. */
function whole(mm: number): number {
  return Math.ceil(Math.floor(mm * pixels) / pixels * 1000) / 1000
}

function roundUp(mm: number): number {
  return Math.ceil(mm * 1000) / 1000
}

function round(mm: number): number {
  return Math.round(mm * 100) / 100
}

/** How much a slide is scaled down to be so many mm wide. */
export function scaleOf(frame: number): number {
  return frame * pixels / 980
}

/** Groups slides by the page they stand on. */
export function sheetsOf<Item>(items: readonly Item[], { columns, rows }: Pick<Sheet, 'columns' | 'rows'>): Item[][] {
  const size = columns * rows
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
}
