import { expect, test } from 'vitest'
import type { Slide } from '../../scripts/model/slide.ts'
import { chooserOf } from '../../scripts/pace/choose.ts'
import type { Unit } from '../../scripts/pace/units.ts'

/** A unit of one slide that is explained in a minute and shows `terms` that no other does. */
function unit(kind: Slide['kind'], at: number, terms: number): Unit {
  return { slides: [{ kind } as Slide], title: '', at, section: 'Bread', part: 'bread', headed: 0, seconds: 60, spoken: 140, terms: new Set(Array.from({ length: terms }, (_, index) => `term ${at} ${index}`)) }
}

test('half of what is chosen gives the room something to look at, where there is that much', () => {
  const units = [...[0, 1, 2, 3].map(at => unit('points', at, 4)), ...[4, 5].map(at => unit('code', at, 0))]
  const chosen = [...chooserOf(units)({ slides: 4, seconds: 600, worthOfMinute: 0 })]
  expect(chosen.filter(({ slides: [first] }) => first?.kind === 'code')).toHaveLength(2)
})

test('of the listings of a part, the first is shown before one that goes on from it', () => {
  const units = [unit('code', 0, 1), unit('code', 1, 3), unit('code', 2, 3)]
  expect([...chooserOf(units)({ slides: 1, seconds: 600, worthOfMinute: 0 })].map(({ at }) => at)).toEqual([0])
})

test('a picture that the article has twice is shown once', () => {
  const picture = (at: number, url: string): Unit => ({ ...unit('figure', at, 1), slides: [{ kind: 'figure', image: { type: 'image', url } } as Slide] })
  const units = [picture(0, 'a.png'), picture(1, 'a.png'), picture(2, 'b.png')]
  const chosen = [...chooserOf(units)({ slides: 3, seconds: 600, worthOfMinute: 0 })]
  expect(chosen.map(({ slides: [first] }) => first?.kind === 'figure' && first.image.url).sort()).toEqual(['a.png', 'b.png'])
})
