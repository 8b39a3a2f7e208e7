import type { Root } from 'mdast'
import fc from 'fast-check'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sparing } from '../../rolldown.spared.ts'
import { treeOf } from '../../scripts/parse/markdown/processor.ts'
import { quickWriter } from '../../scripts/render/quick-writer.ts'

let folder: string
/** The writer of Markdown as the bundle has it, and its code. */
let bundled: typeof quickWriter
let code: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talkwright-writer-'))
  const build = await rolldown({ input: fileURLToPath(new URL('../../scripts/render/quick-writer.ts', import.meta.url)), platform: 'node', plugins: [sparing] })
  const { output: [chunk] } = await build.write({ dir: folder, format: 'es', entryFileNames: '[name].mjs' })
  code = chunk.code
  bundled = (await import(pathToFileURL(join(folder, chunk.fileName)).href) as { quickWriter: typeof quickWriter }).quickWriter
})

afterAll(() => rm(folder, { recursive: true, force: true }))

it('the bundle has the writer that goes through no list of places for each place', () => {
  expect(code).toContain('position in infos')
  expect(code).not.toContain('positions.includes')
})

it('the bundle writes as the library does', () => {
  const options = { extensions: [gfmToMarkdown()] }
  const [ours, plain] = [bundled(options), quickWriter(options)]
  const signs = fc.array(fc.constantFrom('<', '$ ', '_a_b', '&a', '&amp;', '[', ']', '*', '**', '~', '!', '`', '\\', '#', '+', '- ', '1. ', '|', '://', 'www.', '@', '\n', ' ', 'word'), { maxLength: 40 }).map(parts => parts.join(''))
  fc.assert(fc.property(signs, (text) => {
    const { children }: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }, { type: 'emphasis', children: [{ type: 'text', value: text }] }] }, ...treeOf(text).children] }
    expect(ours(children)).toBe(plain(children))
  }), { numRuns: 1000 })
})
