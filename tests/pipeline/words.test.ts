import { parse } from '@slidev/parser'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import type { Talk } from '../../scripts/model/talk.ts'
import { readArticle } from '../../scripts/read/read-article.ts'
import { allLabels } from '../../scripts/text/labels.ts'
import { corpusArticles, sharedPath } from './shared.ts'
import { talkOfFile } from './talk-of.ts'

/** Letters and digits alone: what formatting, quotation marks and hyphens do between them is not asked here. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The text of every leaf of a tree. */
function textsIn(node: Nodes): string[] {
  if ('children' in node) return node.children.flatMap(textsIn)
  return 'value' in node ? [node.value] : 'alt' in node ? [node.alt ?? ''] : []
}

/** Words that Slidev's own parser finds on the slides; HTML tags and their attribute names aside, values kept. */
async function wordsOnSlides(markdown: string): Promise<string[]> {
  const { slides } = await parse(markdown, 'slides.md')
  const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath)
  return slides.flatMap(({ content }) => {
    const shown = content.replace(/<(\/?)([\w-]+)([^>\n]*)>/g, (_tag, _slash, _name, attributes: string) => [...attributes.matchAll(/="([^"]*)"/g)].map((match) => ` ${match[1]} `).join(''))
    return textsIn(parser.parse(shown)).flatMap(wordsOf)
  })
}

async function expectNothingNew(path: string, talk: Talk): Promise<void> {
  const article = new Set([...wordsOf(String((await readArticle(path)).value)), ...wordsOf(talk.deck.meta.title)])
  const ours = new Set(allLabels().flatMap(wordsOf))
  const invented = (await wordsOnSlides(talk.markdown)).filter((word) => !article.has(word) && !ours.has(word) && !/^\d+$/.test(word))
  expect(invented).toEqual([])
}

describe('the seed article', () => {
  const path = sharedPath('seed-article.txt')

  test('gives no word to a slide that is not its own, and loses none', async () => {
    if (path === undefined) return
    const talk = await talkOfFile(path)
    await expectNothingNew(path, talk)
    expect(talk.report.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('is accounted for line by line, its head included', async () => {
    if (path === undefined) return
    const { report } = await talkOfFile(path)
    const lines = String((await readArticle(path)).value).split('\n').flatMap((text, index) => (text.trim() === '' ? [] : [index + 1]))
    const starts = report.blocks.map(({ line }) => line)
    expect(lines.slice(0, 5).filter(line => !starts.includes(line))).toEqual([])
  })

  test('becomes the talk a person would make of it', async () => {
    if (path === undefined) return
    const { deck, report } = await talkOfFile(path)
    const cases = deck.slides.filter((slide) => slide.kind === 'cases')
    expect(cases).toHaveLength(1)
    expect(cases[0]?.cases).toHaveLength(5)
    expect(cases[0]?.cases[0]).toMatchObject({ results: { length: 3 }, figure: '10x' })
    expect(deck.slides.flatMap((slide) => (slide.kind === 'code' ? [slide.code.lang] : []))).toEqual(['rust', 'rust', 'rust', 'toml'])
    expect(deck.slides.flatMap((slide) => (slide.kind === 'terms' ? [slide.terms.length] : []))).toEqual([4, 5])
    expect(deck.slides.some(({ backup }) => backup)).toBe(false)
    expect(report.blocks.filter(({ where }) => where === 'omitted').map(({ reason }) => reason)).toEqual(['the reading time the page gives', 'tags the cover has no room for: tokio, serde, actix', 'a copyright line'])
  })
})

describe('the corpus', () => {
  test.each(corpusArticles().map((path) => [path.split('/').slice(-2).join('/'), path]))('%s loses no word', async (_name, path) => {
    const talk = await talkOfFile(path)
    expect(talk.report.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
