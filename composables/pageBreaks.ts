/** A piece of a column of text that no page cuts in two. Measures are in one unit, from the top of the column. */
export interface Piece {
  top: number
  bottom: number
  /** What a page that begins with it costs; `must` where one has to. */
  before: number | 'must'
  /** So much is set again above it where a page begins with it, as the head of a table is. */
  head?: number
  /** So much of the gap above it a page can do without that has a piece too many otherwise. */
  give?: number
}

/** Where pages begin, as indices of pieces, without the first; and how far that is from what one would wish for. */
export interface PagePlan { breaks: number[], cost: number }

/** What is bad about pages, in pages: what costs 1 is as bad as a page more. */
export const pageCost = {
  page: 1,
  /** A page with nothing on it; one that is half white costs a quarter of that. */
  white: 3,
  /** So much more, for the square of what is white beyond `mostWhite` of a page. */
  gap: 30,
  /** The last page, or the last before a page that has to be one, with nothing on it; with `leastEnding` of a page on it, nothing. */
  shortEnding: 2,
  /** What belongs together is torn apart, or hangs over the end of a page: where it cannot be helped. */
  torn: 6,
  /** All gaps of the page are as narrow as they get. */
  narrow: 0.15,
} as const

/** So much of a page may be white before a reader asks why. */
const mostWhite = 0.24

/** An ending takes so much of its page at least. */
const leastEnding = 0.4

/**
 * Divides a column into pages so that they cost least, all of them together.
 * @param height of a page
 */
export function planPages(pieces: readonly Piece[], height: number): PagePlan {
  // From the end to the beginning: the best way from a piece on is its first page and the best way from there.
  const best: Array<{ cost: number, next: number }> = []
  best[pieces.length] = { cost: 0, next: pieces.length }
  for (let start = pieces.length - 1; start >= 0; start -= 1) {
    let way = { cost: Infinity, next: pieces.length }
    for (let next = start + 1; next <= pieces.length; next += 1) {
      const { used, narrowed } = measure(pieces.slice(start, next), height)
      if (used > 1 && next > start + 1) break
      const cost = costOf(used, pieces[next]) + pageCost.narrow * narrowed + best[next]!.cost
      if (cost <= way.cost) way = { cost, next }
      if (pieces[next]?.before === 'must') break
    }
    best[start] = way
  }
  const breaks: number[] = []
  for (let at = best[0]?.next ?? 0; at < pieces.length; at = best[at]!.next) breaks.push(at)
  return { breaks, cost: best[0]?.cost ?? 0 }
}

/**
 * How much of a page some pieces use, 1 being all of it, and to what share of what they can give their gaps are narrowed
 * for that, up to 1.
 */
export function measure(pieces: readonly Piece[], height: number): { used: number, narrowed: number } {
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  const over = last.bottom - first.top + (first.head ?? 0) - height
  const give = pieces.slice(1).reduce((sum, piece) => sum + (piece.give ?? 0), 0)
  return over > 0 && over <= give ? { used: 1, narrowed: over / give } : { used: 1 + over / height, narrowed: 0 }
}

/** What a page costs of which so much is used, and after which so a piece comes, if any. */
function costOf(used: number, next: Piece | undefined): number {
  const over = used > 1 ? pageCost.torn : 0
  const ends = next === undefined || next.before === 'must'
  if (ends) return pageCost.page + over + pageCost.shortEnding * Math.max(0, 1 - used / leastEnding)
  const white = Math.max(0, 1 - used)
  return pageCost.page + over + pageCost.white * white ** 2 + pageCost.gap * Math.max(0, white - mostWhite) ** 2 + (next.before as number)
}
