import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceBreaks } from '../../scripts/text/sentence-breaks.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })
const byUnicode = (text: string): number[] => [...segmenter.segment(text)].map(({ index }) => index)

/** Every sign that is read without tables, those that matter often. */
const signs = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)), ...'\t\n\r\u00a0«»ÀÉÖØÞàéöøßÿ‘’“”–—…\ufffc',
]
const often = [...'.!? ."\')aAbB1 \n\r,:;-—']

test('sentences begin where Unicode says', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...often)), { maxLength: 14 }).map(parts => parts.join(''))
  fc.assert(fc.property(text, (value) => { expect(sentenceBreaks(value, 'en')).toEqual(byUnicode(value)) }), { numRuns: 20_000 })
})

test('every sign is read as Unicode reads it: before and behind an end, before a small letter and a large one', () => {
  for (const sign of signs)
    for (const text of [`a. ${sign}b`, `a.${sign}B`, `a${sign}B`, `a? ${sign} B`, `1.${sign}1`, `${sign}.B`, `a.${sign} B`, `a${sign} B`])
      expect([text, sentenceBreaks(text, 'en')]).toEqual([text, byUnicode(text)])
})

test.each([['Greek, in which a semicolon asks', 'Γεια; ναι.', 'el'], ['Chinese', '面包很好。水也很好。', 'zh'], ['ASCII that is said to be Greek', 'a; B', 'el-GR']])('is left to tables: %s', (_what, text, lang) => {
  expect(sentenceBreaks(text, lang)).toBeUndefined()
})
