import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, test } from 'vitest'
import { harmlessIn, isHarmless } from '../../scripts/render/harmless.ts'
import { guardsOf } from '../../scripts/render/live.ts'

const own = (place: 'slide' | 'note') => ({ unsafe: guardsOf('backslash', place).flat() })

/** What the writer, with all that is known to be live, makes of phrasing in each block that holds some. */
function written(children: PhrasingContent[], place: 'slide' | 'note'): string[] {
  const write = (node: Parameters<typeof toMarkdown>[0]): string => toMarkdown(node, { extensions: [gfmToMarkdown(), mathToMarkdown(), own(place)] }).trimEnd()
  return [
    write({ type: 'paragraph', children }),
    write({ type: 'heading', depth: 1, children }).slice(2),
    write({ type: 'blockquote', children: [{ type: 'paragraph', children }] }).slice(2),
  ]
}

const signs = fc.constantFrom(...'aW1 .,:;-!?()[]{}<>#*_`~|&@\\/"\'$%^+=', '\t', '\n', ' ', 'é', '—', 'www.', 'https:')
const text = fc.array(signs, { minLength: 1, maxLength: 6 }).map(parts => parts.join(''))

test.each(['slide', 'note'] as const)('what is called harmless in a %s is written as it stands', (place) => {
  fc.assert(fc.property(text, (value) => {
    if (!isHarmless(value, { before: '\n', after: '\n' })) return
    expect(written([{ type: 'text', value }], place)).toEqual([value, value, value])
  }), { numRuns: 20_000 })
})

test.each(['slide', 'note'] as const)('and so between two other nodes of a %s', (place) => {
  fc.assert(fc.property(text, (value) => {
    if (!isHarmless(value, { before: 'x', after: '<' })) return
    const between = (middle: string): PhrasingContent[] => [{ type: 'text', value: 'x' }, { type: 'text', value: middle }, { type: 'html', value: '<i>' }]
    expect(written(between(value), place)).toEqual(Array<string>(3).fill(`x${value}<i>`))
  }), { numRuns: 20_000 })
})

test.each(['slide', 'note'] as const)('and so beside any sign in a %s', (place) => {
  const sign = fc.constantFrom(...'aWws1 .,:;-!?()[]{}<>#*_`~|/$^')
  fc.assert(fc.property(fc.tuple(sign, text, sign), ([before, value, after]) => {
    if (!isHarmless(value, { before, after })) return
    const between: PhrasingContent[] = [{ type: 'html', value: `x${before}` }, { type: 'text', value }, { type: 'html', value: `${after}x` }]
    expect(written(between, place)).toEqual(Array<string>(3).fill(`x${before}${value}${after}x`))
  }), { numRuns: 20_000 })
})

test.each(['slide', 'note'] as const)('and so in emphasis in a %s, whose mark may be taken for a letter', (place) => {
  fc.assert(fc.property(text, (value) => {
    if (/^\s|\s$/.test(value) || !isHarmless(value, { before: '_', after: '_' })) return
    const emphasised: PhrasingContent[] = [{ type: 'text', value: 'x ' }, { type: 'emphasis', children: [{ type: 'text', value }] }, { type: 'text', value: ' y' }]
    expect(toMarkdown({ type: 'paragraph', children: emphasised }, { emphasis: '_', extensions: [gfmToMarkdown(), mathToMarkdown(), own(place)] }).trimEnd()).toBe(`x _${value}_ y`)
  }), { numRuns: 20_000 })
})

test.each(['slide', 'note'] as const)('and so what is harmless in an address or behind a fence of a %s', (place) => {
  const ascii = fc.oneof(signs, fc.integer({ min: 32, max: 126 }).map(code => String.fromCharCode(code)))
  fc.assert(fc.property(fc.array(ascii, { maxLength: 4 }).map(parts => parts.join('')), (value) => {
    const [address, lang, meta] = Object.values(harmlessIn).map(pattern => (pattern.test(value) ? value : 'x')) as [string, string, string]
    const link: PhrasingContent = { type: 'link', url: address, title: 'b', children: [{ type: 'text', value: 'a' }] }
    expect(written([link], place)).toEqual(Array<string>(3).fill(address === '' ? '[a](<> "b")' : `[a](${address} "b")`))
    expect(toMarkdown({ type: 'code', lang: lang || 'x', meta, value: 'c' }, { fences: true, extensions: [gfmToMarkdown(), mathToMarkdown(), own(place)] })).toBe(`\`\`\`${lang || 'x'}${meta && ' '}${meta}\nc\n\`\`\`\n`)
  }), { numRuns: 4000 })
})

test('most prose is', () => {
  expect(isHarmless('A dough rises for an hour (or two), and doubles: that is all.', { before: '\n', after: '\n' })).toBe(true)
})
