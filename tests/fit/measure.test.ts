import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { widestWord } from '../../scripts/fit/measure.ts'
import { unbreakable } from '../../scripts/fit/line-breaks.ts'

test('a line of Japanese may begin with the stroke of a long vowel, and with no full stop', () => {
  expect(unbreakable('ロード中。')).toEqual(['ロ', 'ー', 'ド', '中。'])
})

test('code breaks anywhere, in a link as on its own', () => {
  const code: PhrasingContent = { type: 'inlineCode', value: 'buildRowFromTraces' }
  expect(widestWord([{ type: 'link', url: 'https://example.com', children: [{ type: 'strong', children: [code] }] }], { size: 26 })).toBe(widestWord([code], { size: 26 }))
})
