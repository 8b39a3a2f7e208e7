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
  /** So much smaller it can be set, as a picture can. */
  shrink?: number
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
  /** Its pictures are set smaller than others of their kind, however little. */
  smaller: 1,
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
      const use = measure(pieces.slice(start, next), height)
      if (use.used > 1 && next > start + 1) break
      const cost = costOf(use, pieces[next]) + best[next]!.cost
      if (cost <= way.cost) way = { cost, next }
      if (pieces[next]?.before === 'must') break
    }
    best[start] = way
  }
  const breaks: number[] = []
  for (let at = best[0]?.next ?? 0; at < pieces.length; at = best[at]!.next) breaks.push(at)
  return { breaks, cost: best[0]?.cost ?? 0 }
}

/** How much of a page is used, 1 being all of it, and for that: how far its gaps are narrowed, and its pictures set smaller, up to 1 each. */
export interface PageUse { used: number, narrowed: number, smaller: number }

/** How some pieces use a page; pictures are set smaller where narrower gaps do not help. */
export function measure(pieces: readonly Piece[], height: number): PageUse {
  const [first, last] = [pieces[0]!, pieces.at(-1)!]
  const over = last.bottom - first.top + (first.head ?? 0) - height
  const sumOf = (values: ReadonlyArray<number | undefined>): number => values.reduce<number>((sum, value = 0) => sum + value, 0)
  const [give, shrink] = [sumOf(pieces.slice(1).map(piece => piece.give)), sumOf(pieces.map(piece => piece.shrink))]
  if (over <= 0 || over > give + shrink) return { used: 1 + over / height, narrowed: 0, smaller: 0 }
  return over <= give ? { used: 1, narrowed: over / give, smaller: 0 } : { used: 1, narrowed: give > 0 ? 1 : 0, smaller: (over - give) / shrink }
}

/** What a page costs that is used so, and after which so a piece comes, if any. */
function costOf({ used, narrowed, smaller }: PageUse, next: Piece | undefined): number {
  const over = (used > 1 ? pageCost.torn : 0) + pageCost.narrow * narrowed + (smaller > 0 ? pageCost.smaller : 0)
  const ends = next === undefined || next.before === 'must'
  if (ends) return pageCost.page + over + pageCost.shortEnding * Math.max(0, 1 - used / leastEnding)
  const white = Math.max(0, 1 - used)
  return pageCost.page + over + pageCost.white * white ** 2 + pageCost.gap * Math.max(0, white - mostWhite) ** 2 + (next.before as number)
}
