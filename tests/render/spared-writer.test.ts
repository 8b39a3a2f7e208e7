import type { Root } from 'mdast'
import fc from 'fast-check'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { expect, it } from 'vitest'
import { treeOf } from '../../scripts/parse/markdown/processor.ts'
import { quickWriter } from '../../scripts/render/quick-writer.ts'
import { bundled } from '../parse/bundled.ts'

/** The writer of Markdown as the bundle has it, and its code. */
const { exports: { quickWriter: bundledWriter }, code } = await bundled<{ quickWriter: typeof quickWriter }>(new URL('../../scripts/render/quick-writer.ts', import.meta.url))

it('the bundle has the writer that goes through no list of places for each place', () => {
  expect(code).toContain('position in infos')
  expect(code).not.toContain('positions.includes')
})

it('the bundle writes as the library does', () => {
  const options = { extensions: [gfmToMarkdown()] }
  const [ours, plain] = [bundledWriter(options), quickWriter(options)]
  const signs = fc.array(fc.constantFrom('<', '$ ', '_a_b', '&a', '&amp;', '[', ']', '*', '**', '~', '!', '`', '\\', '#', '+', '- ', '1. ', '|', '://', 'www.', '@', '\n', ' ', 'word'), { maxLength: 40 }).map(parts => parts.join(''))
  fc.assert(fc.property(signs, (text) => {
    const { children }: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }, { type: 'emphasis', children: [{ type: 'text', value: text }] }] }, ...treeOf(text).children] }
    expect(ours(children)).toBe(plain(children))
  }), { numRuns: 1000 })
})
