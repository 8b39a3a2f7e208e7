import { describe, expect, it } from 'vitest'
import type { Piece } from '../../composables/pageBreaks'
import { measure, pageCost, planPages } from '../../composables/pageBreaks'

/** Pieces one below the other: how high, and what a page costs that begins with each. */
function column(...pieces: Array<[height: number, before: Piece['before']]>): Piece[] {
  let top = 0
  return pieces.map(([height, before]) => ({ top, bottom: top += height, before }))
}

const startsOf = (...pieces: Array<[height: number, before: Piece['before']]>): number[] => planPages(column(...pieces), 100).breaks

describe('the pages of a column', () => {
  it('are one where it fits, and none where there is nothing', () => {
    expect(startsOf([50, 0], [50, 0])).toEqual([])
    expect(planPages([], 100)).toEqual({ breaks: [], cost: 0 })
  })

  it('hold together what belongs together', () => {
    expect(startsOf([60, 0], [30, 0], [20, pageCost.torn], [20, 0])).toEqual([1])
  })

  it('begin where it hurts least', () => {
    expect(startsOf([78, 0], [12, 0], [10, 0.3], [40, 0.3])).toEqual([1])
    // More than a quarter of a page is not left white for it.
    expect(startsOf([70, 0], [20, 0], [10, 0.3], [40, 0.3])).toEqual([3])
  })

  it('end with more than a few lines', () => {
    expect(startsOf([50, 0], [30, 0.05], [20, 0.05], [10, 0.05])).toEqual([2])
  })

  it('have room for the head of a table that goes on', () => {
    const rows = column([40, 0], [60, 0], [50, 0], [50, 0], [20, 0])
    expect(planPages(rows, 100).breaks).toEqual([2, 4])
    expect(planPages(rows.map((row, index) => (index === 2 ? { ...row, head: 10 } : row)), 100).breaks).not.toEqual([2, 4])
  })

  it('narrow their gaps rather than leave a third of themselves white', () => {
    const pieces = column([60, 0], [41, 0], [60, 0])
    pieces[1]!.give = 2
    expect([planPages(column([60, 0], [41, 0], [60, 0]), 100).breaks, planPages(pieces, 100).breaks]).toEqual([[1, 2], [2]])
    expect(measure(pieces.slice(0, 2), 100)).toEqual({ used: 1, narrowed: 0.5, smaller: 0 })
    expect(measure(pieces.slice(0, 1), 100).narrowed).toBe(0)
    // A picture is set smaller, also at the head of a page.
    expect(measure([{ top: 0, bottom: 101, before: 0, give: 9, shrink: 2 }], 100)).toEqual({ used: 1, narrowed: 0, smaller: 0.5 })
  })

  it('begin where they have to', () => {
    expect(startsOf([10, 0], [10, 'must'], [10, 0])).toEqual([1])
  })

  it('give what is higher than a page one of its own', () => {
    expect(startsOf([30, 0], [250, 0], [30, 0])).toEqual([1, 2])
  })
})
