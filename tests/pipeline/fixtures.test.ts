import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { parse } from '@slidev/parser'
import { describe, expect, test } from 'vitest'
import type { Slide } from '../../scripts/model/slide.ts'
import { plain } from '../../scripts/text/words.ts'
import { talkOfFile } from './talk-of.ts'

/** How often a slide steps on before it is complete. */
function stepsOf(slide: Slide): number {
  if (slide.kind === 'cases') return slide.cases.length - 1
  if (slide.kind === 'code') return slide.steps.length - 1
  if (slide.kind === 'terms') return slide.terms.length
  if (slide.kind === 'timeline') return slide.events.length
  if (slide.kind === 'steps') return slide.steps.length
  if (slide.kind === 'groups') return slide.groups.flatMap(({ points }) => points).length
  return slide.kind === 'points' ? slide.points.length : 0
}

/** One folder a case: `article.md`, what it becomes, what the report says. `npm test -- -u` accepts a change. */
const folder = fileURLToPath(new URL('fixtures', import.meta.url))

describe.each(readdirSync(folder))('%s', (name) => {
  const at = join(folder, name)

  test('becomes the deck it became before', async () => {
    const { markdown, report } = await talkOfFile(join(at, 'article.md'))
    await expect(markdown).toMatchFileSnapshot(join(at, 'slides.md'))
    await expect(`${JSON.stringify(report, null, 2)}\n`).toMatchFileSnapshot(join(at, 'report.json'))
  })

  test('is read by Slidev as the slides that were meant', async () => {
    const { markdown, deck } = await talkOfFile(join(at, 'article.md'))
    const { slides } = await parse(markdown, 'slides.md')
    expect(slides.map((slide) => slide.frontmatter['source'])).toEqual(deck.slides.map((slide) => slide.source))
    expect(slides.map((slide) => slide.note !== undefined)).toEqual(deck.slides.map((slide) => slide.notes.length > 0))
  })

  test('loses no word', async () => {
    const { report } = await talkOfFile(join(at, 'article.md'))
    expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('has a title on every slide, and no two alike in a section', async () => {
    const { deck } = await talkOfFile(join(at, 'article.md'))
    const titles = deck.slides.filter(({ kind }) => kind !== 'section')
      .map((slide) => `${slide.section ?? ''}: ${plain(slide.title)} ${slide.part?.index ?? ''}`)
    expect(deck.slides.every((slide) => plain(slide.title) !== '')).toBe(true)
    expect(new Set(titles).size).toBe(titles.length)
  })

  test('clicks in its notes as often as its slides step', async () => {
    const { markdown, deck } = await talkOfFile(join(at, 'article.md'))
    const { slides } = await parse(markdown, 'slides.md')
    slides.forEach(({ note = '' }, index) => {
      const slide = deck.slides[index]
      if (slide && note.includes('[click]')) expect(note.match(/\[click\]/g)?.length).toBe(stepsOf(slide))
    })
  })

  test('is the same when made again', async () => {
    const [first, second] = [await talkOfFile(join(at, 'article.md')), await talkOfFile(join(at, 'article.md'))]
    expect(second.markdown).toBe(first.markdown)
  })
})
