import fc from 'fast-check'
import type { Root } from 'mdast'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sparing } from '../../rolldown.spared.ts'
import { treeOf } from '../../scripts/parse/markdown/processor.ts'
import { corpusArticles, sharedPath } from '../pipeline/shared.ts'
import { readExamples } from '../spec/examples.ts'

let folder: string
/** The parser of Markdown as the bundle has it, and its code. */
let bundled: (text: string) => Root
let code: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talkwright-spared-'))
  const build = await rolldown({ input: fileURLToPath(new URL('../../scripts/parse/markdown/processor.ts', import.meta.url)), platform: 'node', plugins: [sparing] })
  const { output: [chunk] } = await build.write({ dir: folder, format: 'es', entryFileNames: '[name].mjs' })
  code = chunk.code
  bundled = (await import(pathToFileURL(join(folder, chunk.fileName)).href) as { treeOf: typeof treeOf }).treeOf
})

afterAll(() => rm(folder, { recursive: true, force: true }))

it('the bundle has the parser that is changed', () => {
  // Once where it is made, once where it is handed on, and at each of the ten places that take a run.
  expect(code.match(/\bconsumeRun\b/g)).toHaveLength(12)
  expect(code).toContain('delimiterAhead')
  expect(code).not.toContain('...context,')
})

it('the bundle reads the examples of the specifications as their own parser does', () => {
  for (const name of ['commonmark-0.31.2-examples.json', 'gfm-0.29-examples.json']) {
    const path = sharedPath('specs', name)
    for (const { markdown } of path === undefined ? [] : readExamples(path)) expect(bundled(markdown)).toEqual(treeOf(markdown))
  }
})

it('the bundle reads real articles so', async () => {
  for (const path of corpusArticles()) {
    const text = await readFile(path, 'utf8')
    expect(bundled(text)).toEqual(treeOf(text))
  }
})

/** What lines of articles begin with, hold and end with. */
const pieces = [
  '\n', '\n', '\n', '\n\n', '\r\n', '\r', ' ', '  ', '    ', '\t', ' \t', '\0', 'word', 'Two words.', 'é', '日本語', '🙂', 'w', 'h', '7', '.', '-', '+', '_', '\\', '\\|', '|', '| a | b |', '|---|---|', ':-', '--- | :-:', 'a\n-|', '-', '---', '===',
  '> ', '- ', '1. ', '- [ ] ', '# ', '## ', '```', '```js\n', '~~~', '`', '`code`', '``', '*', '**', '***', '_em_', '~~', '~', '$', '$$', '$x$', '[', ']', '(', ')', '![', '[a]', '[a]: b', '[^1]', '[^1]: ', '<', '>', '<b>', '</b>', '<div>', '</div>', '<!--', '-->', '<?', '&amp;', '&', ';', '!', '"', "'",
  'www.a.b', 'https://a.b', 'http://', 'a@b.c', '@', '://', 'xhttps://a.b', 'mail+me@a.b', 'WWW.', '<https://a.b>', '+++', '---\na: b\n---\n',
]

it('the bundle reads whatever else so', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map(parts => parts.join(''))
  fc.assert(fc.property(text, markdown => void expect(bundled(markdown)).toEqual(treeOf(markdown))), { numRuns: 4000 })
})
