import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { countLines, widestWord } from '../../scripts/fit/measure.ts'
import { unbreakable, unbreakableWords } from '../../scripts/fit/line-breaks.ts'

test('a line of Japanese may begin with the stroke of a long vowel, and with no full stop', () => {
  expect(unbreakable('ロード中。')).toEqual(['ロ', 'ー', 'ド', '中。'])
})

test('code breaks anywhere, in a link as on its own', () => {
  const code: PhrasingContent = { type: 'inlineCode', value: 'buildRowFromTraces' }
  expect(widestWord([{ type: 'link', url: 'https://example.com', children: [{ type: 'strong', children: [code] }] }], { size: 26 })).toBe(widestWord([code], { size: 26 }))
})

test('a word with hyphens stays whole in large type, unless it is as long as a line', () => {
  const text = 'A performance-critical, go-to-market-or-go-home-again plan'
  const setting = { size: 48, face: 'title' } as const
  expect(unbreakable(text)).toContain('performance-')
  expect(unbreakableWords(text)).toEqual(['A ', 'performance-critical, ', 'go-', 'to-', 'market-', 'or-', 'go-', 'home-', 'again ', 'plan'])
  expect(countLines([{ type: 'text', value: 'Choice for Performance-Critical Services' }], { ...setting, words: 'whole' }, 640)).toBe(3)
  expect(countLines([{ type: 'text', value: 'Choice for Performance-Critical Services' }], setting, 640)).toBe(2)
})
