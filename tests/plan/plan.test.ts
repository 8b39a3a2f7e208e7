import { describe, expect, test } from 'vitest'
import type { Slide } from '../../scripts/model/slide.ts'
import { plain } from '../../scripts/text/words.ts'
import { talkOfText } from '../pipeline/talk-of.ts'

async function talkOf(article: string): Promise<{ slides: Slide[], lost: string[] }> {
  const { deck, report } = await talkOfText(article)
  return { slides: deck.slides, lost: report.messages.filter(({ severity }) => severity === 'error').map(({ message }) => message) }
}

function titlesOf(slides: readonly Slide[]): string[] {
  return slides.map(({ title }) => plain(title))
}

describe('a summing-up', () => {
  test.each([
    ['of thanks', '## Conclusion\n\nThat is all. Thanks for reading!'],
    ['of three words', '## Conclusion\n\nMeasure the water.'],
    ['that points back', '## Conclusion\n\nThis is the end of our long story.'],
    ['of questions', '## Summary\n\nSo, is it worth it? It depends on you.'],
  ])('%s is named and spoken', async (_what, ending) => {
    const { slides, lost } = await talkOf(`# Bread\n\n## Flour\n\nThe flour decides how much water a dough takes.\n\n${ending}\n`)
    expect(lost).toEqual([])
    expect(titlesOf(slides)).toContain(ending.split('\n')[0]?.slice(3))
  })
})

test('a summing-up of a few short sentences is shown whole', async () => {
  const { slides } = await talkOf('# Bread\n\n## Flour\n\nThe flour decides how much water a dough takes.\n\n## Conclusion\n\nWeigh the water. Wait for the dough. Then bake it hot.\n')
  const summary = slides.find((slide) => slide.kind === 'summary')
  expect(summary?.kind === 'summary' && summary.points.map(({ children }) => plain(children))).toEqual(['Weigh the water', 'Wait for the dough', 'Then bake it hot'])
})

test('a quotation after a paragraph keeps its marks and its signature', async () => {
  const { slides } = await talkOf('# Bread\n\n## Rising\n\nEvery baker has an opinion about the time that a dough needs.\n\n> "We did not have a yeast problem. We had a cold kitchen and no patience."\n>\n> — a colleague\n')
  const quote = slides.find((slide) => slide.kind === 'quote')
  expect(quote && plain(quote.quote)).toBe('"We did not have a yeast problem. We had a cold kitchen and no patience."')
  expect(quote?.kind === 'quote' && plain(quote.attribution)).toBe('a colleague')
})

test('a long quotation is spoken, and nothing of it is claimed on a slide', async () => {
  const quoted = 'We had nine hundred loaves in the oven and nobody who watched them. '.repeat(5).trim()
  const { slides, lost } = await talkOf(`# Bread\n\n## Rising\n\nThe bakery learned its lesson in one night.\n\n> ${quoted}\n`)
  expect(lost).toEqual([])
  expect(slides.some((slide) => slide.kind === 'points' && slide.points.some(({ children }) => plain(children).includes('nine hundred')))).toBe(false)
})

test('headings that are numbered are not numbered again', async () => {
  const parts = ['1. Measure', '2. Knead', '3. Bake'].map((title) => `## ${title}\n\n### First\n\nThe first thing to do takes ten minutes.\n\n### Then\n\nThe second thing to do takes forty minutes.\n\n### Last\n\nThe third thing to do takes a night.\n`)
  const article = `# Bread\n\n${parts.join('\n')}`
  expect((await talkOf(article)).lost).toEqual([])
  const { slides, lost } = await talkOf(`---\ntalk: { minutes: 9, agenda: true }\n---\n\n${article}`)
  expect(lost).toEqual([])
  expect(slides.flatMap((slide) => (slide.kind === 'agenda' ? slide.items.map(({ children }) => plain(children)) : []))).toEqual(['Measure', 'Knead', 'Bake'])
  expect(slides.flatMap((slide) => (slide.kind === 'section' ? [[slide.number, plain(slide.title)]] : []))).toEqual([[1, 'Measure'], [2, 'Knead'], [3, 'Bake']])
})

test('all sections have a divider, or none: one with parts as one without', async () => {
  const dividersOf = async (parts: number): Promise<string[]> => {
    const sections = ['Flour', 'Water'].map((title) => `## ${title}\n\n${Array.from({ length: parts }, (_, index) => `### ${title} ${index + 1}\n\n- Weigh number ${index + 1} before it is used\n- Keep number ${index + 1} in a cold room\n`).join('\n')}`)
    const { slides, lost } = await talkOf(`---\ntalk: { minutes: ${parts * 2 + 1} }\n---\n\n# Bread\n\n${sections.join('\n')}\n## Salt\n\n- Salt slows the yeast down\n- Too much of it stops the yeast\n`)
    expect(lost).toEqual([])
    return slides.flatMap((slide) => (slide.kind === 'section' && !slide.backup ? [plain(slide.title)] : []))
  }
  expect(await dividersOf(4)).toEqual(['Flour', 'Water', 'Salt'])
  expect(await dividersOf(2)).toEqual([])
})

test('where to read on waits behind the end', async () => {
  const { slides } = await talkOf('# Bread\n\n## Flour\n\nThe flour decides how much water a dough takes.\n\n## See also\n\n- [Water](https://a.example/water)\n- [Salt](https://a.example/salt)\n')
  expect(slides.filter(({ backup }) => backup).map(({ title }) => plain(title))).toEqual(['See also'])
})

describe('what no slide claims for itself', () => {
  test.each([
    ['a link and nothing else', '[Try it in the playground](https://a.example)'],
    ['a tag that no reader was meant to see', '<VideoLesson href="https://a.example" title="Bread"/>'],
    ['what is somewhere else on the page', 'The above commands might take an hour.'],
    ['what is asked of readers', 'Follow me for more posts about bread and butter.'],
    ['what somebody may have said', '“Bread never fails,” says everybody who has never baked any.'],
  ])('%s is spoken', async (_what, text) => {
    const { slides, lost } = await talkOf(`# Bread\n\n## Rising\n\nA cold dough rises for twelve hours and tastes better for it.\n\n\`\`\`sh\nbake --slow\n\`\`\`\n\n${text}\n\n\`\`\`sh\nbake --fast\n\`\`\`\n`)
    expect(lost).toEqual([])
    const shown = slides.flatMap((slide) => (slide.kind === 'statement' ? [plain(slide.statement)] : slide.kind === 'points' || slide.kind === 'summary' ? slide.points.map(({ children }) => plain(children)) : []))
    expect(shown.filter((one) => one.startsWith(text.slice(0, 12)) || one.includes('playground'))).toEqual([])
  })
})

test.each([
  ['begins in the middle of a thought', 'However, it also keeps whole racks of bread warm for longer than the old oven ever did in winter.'],
  ['points at another article', 'For an introduction, read our recent post about ovens.'],
  ['points back', 'A warm oven can help bakers do that.'],
])('a section of one sentence that %s is shown by its heading', async (_what, text) => {
  const { slides, lost } = await talkOf(`# Bread\n\n## Rising\n\n${text}\n\n## Baking\n\nA hot stone bakes the base of a loaf.\n`)
  expect(lost).toEqual([])
  const shown = slides.flatMap((slide) => (slide.kind === 'statement' ? [plain(slide.statement)] : slide.kind === 'points' || slide.kind === 'summary' ? slide.points.map(({ children }) => plain(children)) : []))
  expect(shown.filter((one) => text.startsWith(one.slice(0, 12)) && one !== '')).toEqual([])
})

test('sections of one title are told apart, and none is lost', async () => {
  const { slides, lost } = await talkOf(`---\ntalk: { minutes: 8 }\n---\n\n# Bread\n\n${Array.from({ length: 12 }, (_, at) => `## Step\n\nThe opening says what step ${at} is for.\n\n### Part\n\nA dough rises for ${at} hours on the table.\n`).join('\n')}`)
  expect(lost).toEqual([])
  expect(slides.flatMap((slide) => (slide.kind === 'agenda' ? slide.items : [])).length).toBeGreaterThan(2)
})

test('a sentence that an article repeats with other numbers is spoken and not shown', async () => {
  const section = (name: string, count: number): string => `## ${name}\n\n${count} detailed updates available.\n\nThe ${name.toLowerCase()} of a good loaf rests on patience.\n\n`
  const { slides, lost } = await talkOf(`# Bread\n\n${section('Crust', 3)}${section('Crumb', 5)}${section('Colour', 12)}`)
  expect(lost).toEqual([])
  expect(slides.some((slide) => slide.kind === 'statement' && plain(slide.statement).includes('updates'))).toBe(false)
})

test('a label in bold is the lead of what follows it, not a bullet and not a word on what came before', async () => {
  const { slides } = await talkOf('# Bread\n\n## Baking\n\nHeat the oven well before you need it, for a cold stone bakes a pale crust.\n\n**In the oven**\n\n```bash\nbake --heat 230\n```\n\nIt takes forty minutes.\n\n**In a pan**\n\n- Low heat\n- A lid\n')
  const code = slides.find((slide) => slide.kind === 'code')
  expect(code && plain(code.title)).toBe('In the oven')
  expect(slides.some((slide) => slide.kind === 'points' && slide.points.some(({ children }) => plain(children).includes('In a pan')))).toBe(false)
  expect(slides.map(({ title }) => plain(title))).toContain('In a pan')
})

test('a sentence of an item that only leads to the list under it stays in the notes', async () => {
  const { slides, lost } = await talkOf('# Bread\n\n## The shop\n\n- Open the shop on Sunday\n- Serve every one of the houses. Can be:\n  - the inn\n  - the station\n- Clean the oven\n')
  expect(lost).toEqual([])
  const points = slides.flatMap(slide => (slide.kind === 'points' ? slide.points : []))
  expect(points.map(({ children }) => plain(children))).toContain('Serve every one of the houses')
})

test('a bullet does not end in the promise of what stands under it', async () => {
  const { slides, lost } = await talkOf('# Bread\n\n## The shop\n\n- Open the shop on Sunday\n- Serve the public houses, such as:\n  - the inn at the lower bridge, which has a table for every one of its forty guests\n  - the station\n- Clean the oven\n')
  const points = slides.flatMap((slide) => (slide.kind === 'points' ? slide.points.map(({ children }) => plain(children)) : []))
  expect(points).toContain('Serve the public houses')
  expect(lost).toEqual([])
})

test.each([
  ['before the first paragraph', '# Bread\n\n<!-- talk: title A loaf -->\n\nRye rises slow.\n', ['Bread', 'A loaf', 'Questions']],
  ['twice before the first heading', '# Bread\n\nIt rises.\n\n<!-- talk: title A loaf -->\n\nRye rises slow.\n\n<!-- talk: title A roll -->\n\nWheat rises.\n', ['Bread', 'A loaf', 'A roll', 'Questions']],
  ["before the article's own", '<!-- talk: title A loaf -->\n\n# Bread\n\nRye rises slow.\n', ['A loaf', 'Questions']],
])('a title by comment %s loses nothing', async (_where, article, titles) => {
  const { slides, lost } = await talkOf(article)
  expect({ lost, titles: titlesOf(slides) }).toEqual({ lost: [], titles })
})

test('the cues of a slide stand in the order of the article', async () => {
  const { slides } = await talkOf('# Bread\n\n## The shop\n\n<!-- talk: cue first -->\n\nThe shop opens on Sunday.\n\n<!-- talk: cue second -->\n\nIt smells of bread by then.\n\n<!-- talk: cue third -->\n\nNobody leaves without a loaf.\n')
  const cues = slides.flatMap(({ notes }) => notes.filter(note => note.private).map(({ node }) => plain(node).trim()))
  expect(cues).toEqual(['first', 'second', 'third'])
})

test('the cues of a slide stand before its heading, where a title made room for that', async () => {
  const { slides } = await talkOf('# Bread\n\n## The shop\n\n<!-- talk: cue first -->\n\nThe shop opens on Sunday.\n\n<!-- talk: keep -->\n\nIt smells of bread by then.\n\n<!-- talk: title Sunday -->\n<!-- talk: cue second -->\n\nNobody leaves without a loaf.\n')
  const notes = slides.flatMap(({ notes }) => notes.map(note => ({ text: plain(note.node).trim(), isPrivate: note.private === true })))
  const second = notes.findIndex(({ text }) => text === 'second')
  expect(notes[second]).toMatchObject({ isPrivate: true })
  expect(notes.findIndex(({ text }) => text === 'first')).toBeLessThan(second)
})

test.each([['a mark of the blog', '<!--more-->'], ['a rule', '---'], ['an address', '[flour]: https://mill.example']])('a cue before %s is for what comes after it', async (_what, between) => {
  const { slides } = await talkOf(`# Bread\n\n## The shop\n\nThe shop opens on Sunday.\n\n<!-- talk: cue Smile -->\n\n${between}\n\n## The oven\n\nThe oven is hot by then.\n`)
  expect(slides.flatMap(({ notes }) => notes.filter(note => note.private).map(({ node }) => plain(node).trim()))).toEqual(['Smile'])
})
