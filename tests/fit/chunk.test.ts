import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunk } from '../../scripts/fit/chunk.ts'

test('items that fit together stay together', () => {
  expect(chunk([100, 100, 100], 320, 10)).toEqual([{ from: 0, to: 3 }])
})

test('no item is left alone where it can be helped', () => {
  expect(chunk([100, 100, 100, 100], 330, 10)).toEqual([{ from: 0, to: 2 }, { from: 2, to: 4 }])
})

test('every item is on one page, in order, and no page of several is higher than the room', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 })
  fc.assert(fc.property(heights, fc.integer({ min: 50, max: 600 }), fc.integer({ min: 0, max: 20 }), (all, room, gap) => {
    const runs = chunk(all, room, gap)
    expect(runs.flatMap(({ from, to }) => all.slice(from, to))).toEqual(all)
    for (const { from, to } of runs) {
      const height = all.slice(from, to).reduce((sum, one) => sum + one, 0) + gap * (to - from - 1)
      expect(height <= room || to - from === 1).toBe(true)
    }
  }))
})
