import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, words } from '../../scripts/text/words.ts'

/** Signs of scripts without spaces, spaces of many kinds, and what Unicode has its own rules for. */
const signs = [...'漢字かなカターกาไ \t\n\r\u3000\u00a0\u202f\ufeff\u2028\u200b\u200d\u0301abZ12.,\'’_-:()😀。、"한글א']

describe('words', () => {
  it('are those of the language in a text without spaces, whatever stands around them', () => {
    const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
    // Its own first answer may differ from later ones.
    Array.from(segmenter.segment('漢ー ก'))
    fc.assert(fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 20 }), (around) => {
      const text = `${around.join('')}漢`
      expect(words(text, 'ja')).toEqual([...segmenter.segment(text)].flatMap(({ isWordLike, segment }) => (isWordLike ? [segment] : [])))
    }))
  })

  it('are the same for the first text that is cut and for a later one', () => {
    const module = JSON.stringify(new URL('../../scripts/text/words.ts', import.meta.url).href)
    const program = `const { words } = await import(${module}); console.log(JSON.stringify(words('22ー漢', 'ja')))`
    expect(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }))).toEqual(['22', 'ー', '漢'])
  })

  it('are counted as they are cut', () => {
    const sign = fc.oneof(fc.constantFrom(...signs, ...'éßŁ²½×÷§«»—“”…‰ɐλ\u00ad\u024f\u0250\u2028\u205f'), fc.string({ unit: 'binary', maxLength: 1 }), fc.constant('a'))
    fc.assert(fc.property(fc.array(sign, { maxLength: 12 }).map(parts => parts.join('')), (text) => { expect(countWords(text)).toBe(words(text).length) }), { numRuns: 5000 })
  })
})
