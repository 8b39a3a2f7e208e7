/** What a page costs by itself, and what stranding a single item on one costs; in units of one empty page. */
const pageCost = 1
const strandedCost = 0.6

/** A run of items, from `from` up to but not including `to`. */
export interface Run { from: number, to: number }

/**
 * Cuts items into pages: the fewest pages, evenly filled, no item alone where it can be helped. Dynamic programming
 * over the items; an item higher than the room has a page to itself.
 * @param heights of the items, CSS px
 * @param room height of a page, CSS px
 * @param gap between items, CSS px
 * @param most items on a page
 */
export function chunk(heights: readonly number[], room: number, gap: number, most = Infinity): Run[] {
  const best: Array<{ cost: number, from: number }> = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= heights.length; to += 1) {
    best[to] = { cost: Infinity, from: to - 1 }
    let height = -gap
    for (let from = to - 1; from >= 0 && to - from <= most; from -= 1) {
      height += (heights[from] ?? 0) + gap
      if (height > room && to - from > 1) break
      const cost = (best[from]?.cost ?? 0) + costOf(height / room, to - from, heights.length)
      if (cost < (best[to]?.cost ?? Infinity)) best[to] = { cost, from }
    }
  }
  return backtrack(best, heights.length)
}

function costOf(fill: number, items: number, total: number): number {
  const empty = Math.max(0, 1 - fill)
  return pageCost + empty * empty + (items === 1 && total > 1 ? strandedCost : 0)
}

function backtrack(best: ReadonlyArray<{ from: number }>, length: number): Run[] {
  const runs: Run[] = []
  for (let to = length; to > 0;) {
    const from = best[to]?.from ?? 0
    runs.unshift({ from, to })
    to = from
  }
  return runs
}

/** No slide carries more words than this: a room reads 60 to 80 at most. */
const mostWords = 70

/**
 * Heights that let a page hold no more than `mostWords`: an item is as high as its text or as its share of the words,
 * whichever is more.
 * @param heights of the items, CSS px
 * @param words of the items
 * @param room height of a page, CSS px
 */
export function weighed(heights: readonly number[], words: readonly number[], room: number): number[] {
  return heights.map((height, index) => Math.max(height, ((words[index] ?? 0) / mostWords) * room))
}
