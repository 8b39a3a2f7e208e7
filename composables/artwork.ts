/** A square of the artwork: where it stands and the path drawn in it. */
export interface Tile {
  x: number
  y: number
  line: string
  /** A filled quarter of a disc, on a few tiles. */
  fill?: string
}

/** Numbers that follow from a text alone, each from 0 up to 1. */
export type Chance = () => number

/** FNV-1a over the text's code units, stretched into a stream by mulberry32. */
export function chanceOf(text: string): Chance {
  let state = 0x811C9DC5
  for (let i = 0; i < text.length; i++)
    state = Math.imul(state ^ text.charCodeAt(i), 0x01000193)
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * A field of parallel lines, the same for the same text. Every tile carries circles round one of its corners or
 * straight lines; those that cross an edge beside a corner do so at the same places, so that many run on from tile
 * to tile.
 *
 * @param text what the field is drawn from: the talk's title
 * @param layout tiles across and down, the side of one in px, and the lines in it
 */
export function artwork(text: string, layout: { columns: number, rows: number, side: number, lines: number }): Tile[] {
  const chance = chanceOf(text)
  const tiles: Tile[] = []
  for (let row = 0; row < layout.rows; row++) {
    for (let column = 0; column < layout.columns; column++)
      tiles.push(tile(column * layout.side, row * layout.side, layout, chance))
  }
  return tiles
}

function tile(x: number, y: number, { side, lines }: { side: number, lines: number }, chance: Chance): Tile {
  const step = side / lines
  const offsets = Array.from({ length: lines }, (_, i) => (i + 0.5) * step)
  const kind = chance()
  const corner = Math.floor(chance() * 4)
  const filled = chance() < 0.14
  if (kind < 0.1)
    return { x, y, line: offsets.map(at => `M0 ${round(at)}H${side}`).join('') }
  if (kind < 0.2)
    return { x, y, line: offsets.map(at => `M${round(at)} 0V${side}`).join('') }
  const outer = offsets.map(offset => offset + side).filter(radius => radius < side * Math.SQRT2)
  const line = [...offsets, ...outer].map(radius => quarter(corner, radius, side)).join('')
  if (!filled)
    return { x, y, line }
  const disc = offsets[Math.floor(lines * 0.75)] ?? side
  return { x, y, line, fill: `${quarter(corner, disc, side)}L${cornerAt(corner, side).join(' ')}Z` }
}

function cornerAt(corner: number, side: number): [number, number] {
  return [corner === 1 || corner === 2 ? side : 0, corner > 1 ? side : 0]
}

/** What a tile shows of a circle round one of its corners. */
function quarter(corner: number, radius: number, side: number): string {
  const [x, y] = cornerAt(corner, side)
  const inward = (from: number, by: number): number => round(from === 0 ? by : from - by)
  const along = Math.min(radius, side)
  const across = radius > side ? Math.sqrt(radius * radius - side * side) : 0
  const from = `${inward(x, along)} ${inward(y, across)}`
  const to = `${inward(x, across)} ${inward(y, along)}`
  return `M${from}A${round(radius)} ${round(radius)} 0 0 ${corner % 2 === 0 ? 1 : 0} ${to}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
