import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { treeOf } from '../../scripts/parse/markdown/processor.ts'
import { corpusArticles, sharedPath } from '../pipeline/shared.ts'
import { readExamples } from '../spec/examples.ts'
import { bundled } from './bundled.ts'

/** The parser of Markdown as the bundle has it, and its code. */
const { exports: { treeOf: bundledTreeOf }, code } = await bundled<{ treeOf: typeof treeOf }>(new URL('../../scripts/parse/markdown/processor.ts', import.meta.url))

it('the bundle has the parser that is changed', () => {
  // Once where it is made, once where it is handed on, and at each of the ten places that take a run.
  expect(code.match(/\bconsumeRun\b/g)).toHaveLength(12)
  expect(code).toContain('delimiterAhead')
  expect(code).not.toContain('...context,')
})

it('the bundle reads the examples of the specifications as their own parser does', () => {
  for (const name of ['commonmark-0.31.2-examples.json', 'gfm-0.29-examples.json']) {
    const path = sharedPath('specs', name)
    for (const { markdown } of path === undefined ? [] : readExamples(path)) expect(bundledTreeOf(markdown)).toEqual(treeOf(markdown))
  }
})

it('the bundle reads real articles so', async () => {
  for (const path of corpusArticles()) {
    const text = await readFile(path, 'utf8')
    expect(bundledTreeOf(text)).toEqual(treeOf(text))
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
  fc.assert(fc.property(text, markdown => void expect(bundledTreeOf(markdown)).toEqual(treeOf(markdown))), { numRuns: 4000 })
})
