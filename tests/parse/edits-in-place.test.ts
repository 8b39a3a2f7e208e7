import fc from 'fast-check'
import { EditMap } from 'micromark-util-edit-map'
import type { Event } from 'micromark-util-types'
import { expect, it } from 'vitest'

const theirs = EditMap.prototype.consume
await import('../../scripts/parse/markdown/edits-in-place.ts')
const ours = EditMap.prototype.consume

/** Events by name, which is all that matters of them here. */
const named = (names: readonly string[]): Event[] => names as unknown as Event[]

it('edits events as the parser does', () => {
  expect(ours).not.toBe(theirs)
  const edits = fc.array(fc.tuple(fc.nat(9), fc.nat(3), fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 3 })), { maxLength: 6 })
  fc.assert(fc.property(fc.nat(40), edits, (more, wanted) => {
    const results = [theirs, ours].map((consume) => {
      const map = new EditMap()
      let at = 0
      for (const [gap, removed, added] of wanted) {
        map.add(at + gap, removed, named([...added]))
        at += gap + removed + 1
      }
      const events = named(Array.from({ length: at + more }, (_, index) => String(index)))
      consume.call(map, events)
      return { events, left: [map.map.length, map.index.size] }
    })
    expect(results[1]).toEqual(results[0])
  }))
})
