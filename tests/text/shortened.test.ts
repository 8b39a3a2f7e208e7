import { expect, it, test } from 'vitest'
import { shortened, shortenedText } from '../../scripts/text/shortened.ts'
import { flat } from '../../scripts/text/phrasing.ts'
import { talkOfText } from '../pipeline/talk-of.ts'

const long = 'rye rises and '.repeat(200).trim()
const link = (url: string) => [{ type: 'link' as const, url, children: [{ type: 'text' as const, value: 'rye' }] }]

it('cuts behind a word', () => {
  const [only, ...others] = shortened([{ type: 'text', value: long }])
  expect(others).toEqual([])
  expect(flat(only ? [only] : [])).toMatch(/^(?:rye rises and )+(?:rye )?(?:rises )?…$/)
  expect(flat(only ? [only] : []).length).toBeLessThanOrEqual(302)
  expect(shortenedText(long)).toBe(flat(only ? [only] : []))
})

it('leaves no half of a letter', () => {
  expect(shortenedText(`x${'😀'.repeat(400)}`)).not.toMatch(/\p{Cs}/u)
})

it('keeps the words of a link, not an address without end', () => {
  expect(shortened(link(`https://mill.example/${'a'.repeat(3000)}`))).toEqual([{ type: 'text', value: 'rye' }])
})

test.each([['text', [{ type: 'text' as const, value: 'x '.repeat(150) }]], ['a link', link(`https://mill.example/${'a'.repeat(300)}`)]])('%s that somebody may have written stays as it is', (_what, children) => {
  expect(shortened(children)).toBe(children)
})

const items = '- a\n'.repeat(400)
const rows = '| a | b |\n'.repeat(400)

// What is repeated on every part of a cut slide would make a deck grow with the square of its article.
test.each([
  ['a heading', `## ${long}\n\n${items}`],
  ['a heading of one word', `## ${'x'.repeat(2800)}\n\n${items}`],
  ['a heading with parts', `## ${long}\n\n${'### a\n\nb\n\n'.repeat(200)}`],
  ['headings in headings', `## ${long}\n\n### ${long}\n\n#### ${long}\n\n${'##### a\n\nb\n\n'.repeat(200)}`],
  ['a heading in code', `## \`${long}\`\n\n${items}`],
  ['a heading with a long address', `## [rye](https://mill.example/${'a'.repeat(2800)})\n\n${items}`],
  ['a title by comment', `## Rye\n\n<!-- talk: title ${long} -->\n\n${items}`],
  ['a paragraph for a title', `## Rye\n\n<!-- talk: title -->\n\n${long}.\n\n${items}`],
  ['a lead of few words', `## Rye\n\n- a\n\nThese ${'x'.repeat(2800)} are:\n\n${items}`],
  ['a head of a table', `## Rye\n\n| ${long} | b |\n|---|---|\n${rows}`],
  ['names of rows', `## Rye\n\n|${' abcdefghijklmnop |'.repeat(60)}\n|${'-|'.repeat(60)}\n${`| ${long}${' |'.repeat(60)}\n`.repeat(3)}`],
  ['rows that end before their columns', `## Rye\n\n|${' abcdefghijklmnop |'.repeat(60)}\n|${'-|'.repeat(60)}\n${'|a\n'.repeat(400)}`],
])('%s is whole once, and not on every slide', async (_what, text) => {
  const article = `# Bread\n\n${text}`
  const { markdown, report } = await talkOfText(article)
  expect(markdown.length).toBeLessThan(100 * article.length)
  expect(report.messages.filter(({ ruleId }) => ruleId === 'lost-words')).toEqual([])
})

it('names of parts that begin alike are told apart', async () => {
  const { deck } = await talkOfText(`# Bread\n\n${`## ${long}\n\nIt rises for an hour.\n\n`.repeat(3)}`)
  const names = deck.slides.map(({ source }) => source)
  expect(new Set(names).size).toBe(names.length)
  expect(Math.max(...names.map(({ length }) => length))).toBeLessThan(130)
})
