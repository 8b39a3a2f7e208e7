import type { PhrasingContent } from 'mdast'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flat, slice, slicer, withoutStrong } from '../../scripts/text/phrasing.ts'

const leaf = fc.oneof(
  fc.string({ minLength: 1 }).map((value): PhrasingContent => ({ type: 'text', value })),
  fc.string({ minLength: 1 }).map((value): PhrasingContent => ({ type: 'text', value })),
)
const phrasing: fc.Arbitrary<PhrasingContent[]> = fc.array(fc.oneof(leaf, fc.array(leaf, { minLength: 1 }).map((children): PhrasingContent => ({ type: 'strong', children }))))

test('a slice has the text between its offsets, whatever the formatting', () => {
  fc.assert(fc.property(phrasing, fc.nat(60), fc.nat(60), (children, a, b) => {
    const text = flat(children)
    const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
    expect(flat(slice(children, start, end))).toBe(text.slice(start, end))
  }))
})

const shown = fc.oneof(phrasing.map(nodes => nodes.slice(0, 1)), fc.constant<PhrasingContent[]>([{ type: 'image', url: 'loaf.png' }]), fc.constant<PhrasingContent[]>([{ type: 'inlineCode', value: 'bake()' }]))

test('many slices of the same content are those that are cut one by one, with pictures where they end', () => {
  fc.assert(fc.property(fc.array(shown).map(parts => parts.flat()), fc.array(fc.tuple(fc.nat(60), fc.nat(60))), (children, places) => {
    const cut = slicer(children)
    for (const [start, end] of places) expect(cut(start, end)).toEqual(slice(children, start, end))
  }))
})

test('code is kept whole when any of it is inside', () => {
  const children: PhrasingContent[] = [{ type: 'text', value: 'call ' }, { type: 'inlineCode', value: 'bake()' }, { type: 'text', value: ' now' }]
  expect(flat(slice(children, 0, 7))).toBe('call bake()')
})

test('a title in bold is not bold twice, and loses no word and no link', () => {
  const title: PhrasingContent[] = [{ type: 'strong', children: [{ type: 'text', value: 'Paper fair' }] }, { type: 'break' }, { type: 'link', url: 'https://fair.example', children: [{ type: 'strong', children: [{ type: 'text', value: 'May' }] }] }]
  expect(withoutStrong(title)).toEqual([{ type: 'text', value: 'Paper fair' }, { type: 'break' }, { type: 'link', url: 'https://fair.example', children: [{ type: 'text', value: 'May' }] }])
})
