import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { oneLine, widestWord } from '../../scripts/fit/measure.ts'
import { unbreakable } from '../../scripts/fit/line-breaks.ts'

/** Width of an inline formula in body type, CSS px. */
function widthOf(value: string): number {
  return oneLine([{ type: 'inlineMath', value } as PhrasingContent], { size: 24 })
}

test.each([
  ['a sign that stands off takes the room of two', String.raw`n \times n`, 'n ==n'],
  ['a name is drawn letter by letter', String.raw`\max a`, 'max a'],
  ['what only arranges draws nothing', String.raw`\left(\frac{a}{b}\right)`, '(ab)'],
  ['any other command is one sign', String.raw`\alpha`, 'x'],
])('in a formula, %s', (_what, formula, signs) => {
  expect(widthOf(formula)).toBeCloseTo(widthOf(signs), 5)
})

test('a line of Japanese may begin with the stroke of a long vowel, and with no full stop', () => {
  expect(unbreakable('ロード中。')).toEqual(['ロ', 'ー', 'ド', '中。'])
})

test('code breaks anywhere, in a link as on its own', () => {
  const code: PhrasingContent = { type: 'inlineCode', value: 'buildRowFromTraces' }
  expect(widestWord([{ type: 'link', url: 'https://example.com', children: [{ type: 'strong', children: [code] }] }], { size: 26 })).toBe(widestWord([code], { size: 26 }))
})
