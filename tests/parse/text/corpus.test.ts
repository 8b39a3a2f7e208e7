import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from '../outline-of.ts'
import { copyAsText } from './copied-text.ts'
import { codeBlocksOf, f1, headingLinesOf, tally } from './f1.ts'

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))

/** The Markdown of the corpus' English articles, or none (with a warning) where its folder is absent. */
function readCorpus(): string[] {
  if (!existsSync(corpus)) {
    console.warn('The corpus is not here: the accuracy on copied texts was not checked')
    return []
  }
  const rows = readFileSync(`${corpus}SOURCES.tsv`, 'utf8').split('\n').filter(row => row.includes('lang=en'))
  const names = new Set(rows.map(row => (row.split('\t')[0] ?? '').replace(/\.\w+$/, '')))
  return readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:md|markdown)$/.test(name) && names.has(name.replace(/\.\w+$/, '')))
    .map(name => readFileSync(corpus + name, 'utf8'))
}

describe('parseText on articles copied from their pages', () => {
  const articles = readCorpus()

  it.each([
    { copied: 'as browsers copy', losses: {}, code: 0.93, headings: 0.83 },
    { copied: 'without the layout of code', losses: { codeLayout: true }, code: 0.91, headings: 0.83 },
    { copied: 'without bullets', losses: { bullets: true }, code: 0.91, headings: 0.78 },
  ] as const)('finds code and headings again in text copied $copied', async ({ losses, code, headings }) => {
    if (articles.length === 0)
      return
    const codeTally = tally()
    const headingTally = tally()
    for (const markdown of articles) {
      const copied = copyAsText((await parse('markdown', markdown)).tree, losses)
      const { tree } = await parse('text', `A title of our own\n\n${copied.text}`)
      codeTally.add(codeBlocksOf(tree, 2), copied.code)
      headingTally.add(headingLinesOf(tree, 2), copied.headings.map(({ line }) => ({ start: line, end: line })))
    }
    expect(f1(codeTally)).toBeGreaterThanOrEqual(code)
    expect(f1(headingTally)).toBeGreaterThanOrEqual(headings)
  }, 120_000)
})
