import type { Paragraph } from 'mdast'
import { expect, test } from 'vitest'
import { candidates } from '../../scripts/plan/condense/condense.ts'

const paragraph: Paragraph = {
  type: 'paragraph',
  children: [
    { type: 'text', value: 'A name must not begin with ' },
    { type: 'inlineCode', value: '_' },
    { type: 'text', value: ' or ' },
    { type: 'inlineCode', value: '.' },
    { type: 'text', value: '. The loader passes over such files.' },
  ],
}

test('a full stop in code is not the end of a sentence', () => {
  const [first, second] = candidates([paragraph], { lang: 'en', rarity: new Map(), boilerplate: new Set(), known: new WeakMap() })
  expect(first?.children.at(-1)).toMatchObject({ type: 'inlineCode', value: '.' })
  expect(second?.sentence.text).toBe('The loader passes over such files.')
})

test('a sentence that does no more than lead on, or names a licence, is no candidate, with its apostrophe or without', () => {
  const context = { lang: 'en', rarity: new Map(), boilerplate: new Set<string>(), known: new WeakMap() }
  const said = (value: string): string[] => candidates([{ type: 'paragraph', children: [{ type: 'text', value }] }], context).map(({ sentence }) => sentence.text)
  expect(said('First lets look at the price of the flour.')).toEqual([])
  expect(said('Copyright © 2024, Ada of the Mill and all who bake.')).toEqual([])
  expect(said('Released under the licence that most bakers know.')).toEqual([])
  expect(said('The copyright of a recipe lasts for as long as its author bakes.')).toHaveLength(1)
  expect(said('The loader lets other programs read the file.')).toHaveLength(1)
})
