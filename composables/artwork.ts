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
 * A labyrinth of parallel lines, the same for the same text. Every tile carries either quarter circles round one of
 * its corners or straight lines; all of them meet the tile's edges at the same places, so that the lines run on from
 * tile to tile.
 *
 * @param text what the labyrinth is drawn from: the talk's title
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
  const offsets = Array.from({ length: lines }, (_, i) => ((i + 0.5) * side) / lines)
  const kind = chance()
  const corner = Math.floor(chance() * 4)
  const filled = chance() < 0.14
  if (kind < 0.1)
    return { x, y, line: offsets.map(at => `M0 ${round(at)}H${side}`).join('') }
  if (kind < 0.2)
    return { x, y, line: offsets.map(at => `M${round(at)} 0V${side}`).join('') }
  const line = offsets.map(radius => quarter(corner, radius, side)).join('')
  if (!filled)
    return { x, y, line }
  const disc = offsets[Math.floor(lines * 0.75)] ?? side
  return { x, y, line, fill: `${quarter(corner, disc, side)}L${cornerAt(corner, side).join(' ')}Z` }
}

function cornerAt(corner: number, side: number): [number, number] {
  return [corner === 1 || corner === 2 ? side : 0, corner > 1 ? side : 0]
}

/** A quarter of a circle round a corner, from the horizontal edge to the vertical one. */
function quarter(corner: number, radius: number, side: number): string {
  const [x, y] = cornerAt(corner, side)
  const r = round(radius)
  const from = `${round(x === 0 ? radius : side - radius)} ${y}`
  const to = `${x} ${round(y === 0 ? radius : side - radius)}`
  return `M${from}A${r} ${r} 0 0 ${corner % 2 === 0 ? 1 : 0} ${to}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
