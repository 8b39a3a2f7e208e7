import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { frontmatter } from '../../scripts/render/frontmatter.ts'

const words = fc.array(fc.constantFrom(...'aZ0 -/#@:,\'"?é_.~!{}[]&*|>%`リ書\u3000\u2028', 'true', 'Null', 'yes', 'a#', ' #', ': ', '\n', '1e3', '0x1f'), { maxLength: 5 }).map(parts => parts.join(''))
const value = fc.oneof(words, fc.integer(), fc.double().filter(number => !Object.is(number, -0)), fc.boolean(), fc.constant(null), fc.array(words, { maxLength: 3 }), fc.record({ name: words }))

test('frontmatter is what the library makes of it', () => {
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('layout', 'source', 'section', 'columns'), value, { minKeys: 1 }), (fields) => {
    if (JSON.stringify(fields).includes('---')) return
    expect(frontmatter(fields)).toBe(`---\n${stringify(fields, { lineWidth: 0, flowCollectionPadding: false })}---\n`)
  }), { numRuns: 2_000 })
})

test('dashes that would end it are escaped, and read back as they were', () => {
  const fields = { title: 'a --- b', section: 'c', keywords: ['---', 'd'] }
  const written = frontmatter(fields)
  expect(written.slice(4, -4)).not.toContain('---')
  expect(parse(written.slice(4, -4))).toEqual(fields)
})
