import { describe, expect, test } from 'vitest'
import { articleToTalk } from '../../scripts/article-to-talk.ts'
import type { Slide } from '../../scripts/model/slide.ts'
import type { Talk } from '../../scripts/model/talk.ts'
import { plain } from '../../scripts/text/words.ts'
import { VFile } from 'vfile'
import { corpusArticles } from '../pipeline/shared.ts'
import { readArticle } from '../../scripts/read/read-article.ts'

/** An article of `sections` sections, each with three paragraphs of about 60 words and a listing. */
function longArticle(sections: number): string {
  const paragraph = (topic: string): string => `The ${topic} decides a good deal about bread. A baker who knows the ${topic} saves an hour every day. It takes ${topic.length} weeks to learn all there is to know of it, and most of that time goes into waiting for the oven. Nobody regrets the effort. A loaf that fails teaches more than ten that rise.`
  const section = (index: number): string => ['flour', 'water', 'salt'].map(topic => paragraph(`${topic} number ${index}`)).join('\n\n')
  return `# Bread\n\n${Array.from({ length: sections }, (_, index) => `## Part ${index + 1}\n\n${section(index + 1)}\n\n\`\`\`sh\nbake --part ${index + 1}\n\`\`\``).join('\n\n')}\n`
}

function talkIn(minutes: number | undefined, article = longArticle(20)): Promise<Talk> {
  return articleToTalk(new VFile({ value: article, path: 'bread.md' }), minutes === undefined ? {} : { minutes })
}

const onStage = ({ deck }: Talk): Slide[] => deck.slides.filter(({ backup }) => !backup)
const errors = ({ report }: Talk) => report.messages.filter(({ severity }) => severity === 'error')

describe.each([5, 10, 20])('a talk of %i minutes', async (minutes) => {
  const talk = await talkIn(minutes)

  test('takes that long, give or take a tenth', () => {
    expect(talk.deck.seconds / 60 / minutes).toBeGreaterThan(0.9)
    expect(talk.deck.seconds / 60 / minutes).toBeLessThan(1.1)
    expect(talk.report.messages.filter(({ ruleId }) => ruleId === 'talk-time')).toEqual([])
  })

  test('loses nothing: the rest waits behind the closing slide', () => {
    expect(errors(talk)).toEqual([])
    const closing = talk.deck.slides.findIndex(({ kind }) => kind === 'closing')
    expect(talk.deck.slides.slice(0, closing + 1).every(({ backup }) => !backup)).toBe(true)
    expect(talk.deck.slides.slice(closing + 1).every(({ backup }) => backup)).toBe(true)
    expect(talk.markdown).toContain('backup: true')
    expect(talk.markdown).toContain(`duration: ${minutes}min`)
  })

  test('shows a content slide a minute at most, and three of a kind in a row', () => {
    const content = onStage(talk).filter(({ kind }) => !['cover', 'agenda', 'section', 'closing'].includes(kind))
    expect(content.length).toBeLessThanOrEqual(minutes)
    const kinds = onStage(talk).map(({ kind }) => kind).join(' ')
    expect(kinds).not.toMatch(/(?:points ?){4}/)
  })

  test('names on its agenda the sections that it shows, in order', () => {
    const slides = onStage(talk)
    const agenda = slides.flatMap(slide => (slide.kind === 'agenda' ? slide.items : []))
    const shown = [...new Set(slides.flatMap(({ section, kind }) => (section === undefined || kind === 'summary' ? [] : [section])))]
    if (slides.length > 8 && shown.length > 2) expect(agenda.map(({ section }) => section)).toEqual(shown)
  })
})

test('an article that has less to tell is not stretched, and the speaker is told', async () => {
  const talk = await talkIn(60, longArticle(3))
  expect(talk.report.messages.map(({ ruleId }) => ruleId)).toContain('talk-time')
})

test('a short article is shown whole when no time is asked for', async () => {
  const talk = await talkIn(undefined, longArticle(2))
  expect(talk.deck.slides.some(({ backup }) => backup)).toBe(false)
})

/** An article of thirty listings of several lines, over which next to nothing is said. */
const listings = `# Bread\n\n${Array.from({ length: 30 }, (_, at) => `## Loaf ${at + 1}\n\nThe oven takes option ${at} for a loaf of its own kind.\n\n\`\`\`rust\nfn loaf_${at}() -> Loaf {\n    let dough = knead(${at});\n    bake(dough)\n}\n\`\`\``).join('\n\n')}\n`

/** An article of twenty listings with a sentence each: little is said over each of its slides. */
const terse = `# Bread\n\n${Array.from({ length: 4 }, (_, section) => `## Part ${section + 1}\n\n${Array.from({ length: 5 }, (_, at) => `The oven takes option ${section * 5 + at} to bake a loaf of its own kind, which few bakers know and fewer use on a working day in the cold months.\n\n\`\`\`sh\nbake --option ${section * 5 + at}\n\`\`\``).join('\n\n')}`).join('\n\n')}\n`

test('an article that has less to tell than was asked for shows as many of its slides as that time bears', async () => {
  const shown = async (minutes?: number): Promise<number> => onStage(await talkIn(minutes, listings)).filter(({ kind }) => kind === 'code').length
  const [natural, ten, thirty] = [await shown(), await shown(10), await shown(30)]
  expect(ten).toBeGreaterThan(Math.max(10, natural))
  expect(ten).toBeLessThanOrEqual(16)
  expect(thirty).toBe(30)
})

/** An article of listings, of which every other one is explained at length. */
const halfExplained = `# Bread\n\n${Array.from({ length: 40 }, (_, at) => `## Loaf ${at + 1}\n\n${at % 4 === 0 ? `${explained(at)} ${explained(at + 50)}` : `Option ${at} has a use.`}\n\n\`\`\`rust\nfn loaf_${at}() -> Loaf {\n    let dough = knead(${at}).with(salt_${at}, water_${at});\n    bake_${at}(dough)\n}\n\`\`\``).join('\n\n')}\n`

function explained(at: number): string {
  return `The oven takes option ${at} for a loaf of its own kind, which few bakers know and fewer use on a working day. A baker who knows it saves an hour, for the dough of kind ${at} rises while the first loaves bake, and nobody regrets the effort in the cold months of the year.`
}

test('a talk that could fill its time fills it, by what most is said about and then by more slides', async () => {
  const talk = await talkIn(9, halfExplained)
  expect(talk.report.messages.filter(({ ruleId }) => ruleId === 'talk-time')).toEqual([])
})

test('a talk for which no time was asked shows no more slides than what is said over them bears', async () => {
  const talk = await talkIn(undefined, terse + longArticle(9).replace('# Bread\n', ''))
  const content = onStage(talk).filter(({ kind }) => !['cover', 'agenda', 'section', 'closing'].includes(kind))
  expect(errors(talk)).toEqual([])
  expect(content.length / (talk.deck.seconds / 60)).toBeLessThan(1.2)
})

test('behind what stands under other headings, a slide says its own heading too', async () => {
  const long = Array.from({ length: 4 }, (_, at) => `The wheat of kind ${at} decides a good deal about bread. It takes weeks to learn all there is to know of it, and most of that time goes into waiting for the oven.`).join(' ')
  const part = (at: number): string => `## Part ${at}\n\n### Rye ${at}\n\nRye keeps a loaf number ${at} fresh for a week.\n\n### Wheat ${at}\n\n${long}\n\n\`\`\`sh\nbake --wheat ${at}\n\`\`\`\n`
  const { deck } = await talkIn(3, `# Bread\n\n${[1, 2, 3, 4, 5, 6].map(part).join('\n')}`)
  const said = (title: string): string[] | undefined => deck.slides.find(slide => plain(slide.title) === title)?.notes.map(({ node }) => plain(node).slice(0, 9))
  expect(said('Wheat 1')).toEqual(['Part 1', 'Rye 1', 'Rye keeps', 'Wheat 1', 'The wheat'])
  expect(said('Wheat 3')).toEqual(['Part 3', 'Wheat 3', 'The wheat'])
})

test('prose that lost its slide is said over its neighbour, in order and without clicks of its own', async () => {
  const talk = await talkIn(5)
  for (const slide of onStage(talk)) {
    const clicks = JSON.stringify(slide.notes).match(/"type":"click"/g)?.length ?? 0
    const steps = slide.kind === 'points' ? slide.points.length : slide.kind === 'code' ? Math.max(0, slide.steps.length - 1) : clicks
    expect(clicks, plain(slide.title)).toBe(steps)
  }
})

describe('real articles', () => {
  const long = ['eips/eip-8141.md', 'compiler-team-2022-midyear-report.md', 'project-goals-2026-04.md', 'component__receiver.md', 'el__topics__charts.md']
  const paths = corpusArticles().filter(path => long.some(name => path.endsWith(name)))

  test.each(paths.flatMap(path => [5, 20, 45].map(minutes => [path.split('/').at(-1) ?? '', minutes, path] as const)))('%s in %i minutes loses nothing and keeps its time where it has that much to tell', async (_name, minutes, path) => {
    const talk = await articleToTalk(await readArticle(path), { minutes })
    expect(errors(talk)).toEqual([])
    const message = talk.report.messages.find(({ ruleId }) => ruleId === 'talk-time')?.message ?? ''
    // What waits behind the end would not fill the time either.
    const told = message.includes('no more to tell') || Number(/all of the article takes (\d+)/.exec(message)?.[1] ?? Infinity) < 0.9 * minutes
    const share = talk.deck.seconds / 60 / minutes
    expect(told || (share > 0.9 && share < 1.1), `${share}`).toBe(true)
    if (minutes < 45) expect(told).toBe(false)
  })
})
