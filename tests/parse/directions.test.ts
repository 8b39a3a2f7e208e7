import { describe, expect, test } from 'vitest'
import { plain } from '../../scripts/text/words.ts'
import { talkOfText } from '../pipeline/talk-of.ts'

const opening = '# Bread\n\n## Flour\n\n'
const errors = async (article: string) => (await talkOfText(article)).report.messages.filter(({ severity }) => severity === 'error')

describe('an author\'s comment', () => {
  test('skips a paragraph, and says so', async () => {
    const { report, markdown } = await talkOfText(`${opening}Flour matters to every baker.\n\n<!-- talk: skip -->\n\nSubscribe to the blog.\n`)
    expect(markdown).not.toContain('Subscribe')
    expect(report.blocks).toContainEqual({ line: 9, type: 'paragraph', where: 'omitted', slides: [], reason: 'its author asked the talk to skip it' })
  })

  test('skips a section with all its parts', async () => {
    const { markdown } = await talkOfText(`${opening}Flour matters to every baker.\n\n<!-- talk: skip -->\n\n## Comments\n\nWrite.\n\n### Rules\n\nBe kind.\n\n## Oven\n\nThe oven is hot before the bread goes in.\n`)
    expect(markdown).not.toMatch(/Comments|Rules|kind/)
    expect(markdown).toContain('# Oven')
  })

  test.each([
    ['beside another on its line', '<!-- talk: title Flour decides --> <!-- talk: cue ZEBRA in the room -->'],
    ['glued to another', '<!-- talk: break --><!-- talk: cue ZEBRA in the room -->'],
    ['on the second line of one', '<!-- talk: title Flour decides\ntalk: cue ZEBRA in the room -->'],
    ['in lines such as the frontmatter has', '<!-- talk:\n  title: Flour decides\n  cue: ZEBRA in the room\n-->'],
    ['behind a title', '<!-- talk: title Flour decides talk: cue ZEBRA in the room -->'],
  ])('that is private stays so %s', async (_where, comments) => {
    const { markdown } = await talkOfText(`${opening}${comments}\n\nThe flour decides how much water a dough takes.\n`)
    expect(markdown).toContain('\n[private] ZEBRA in the room\n')
    expect(markdown.match(/ZEBRA/g)).toHaveLength(1)
  })

  test('that opens within another is a cue and no title', async () => {
    const article = `${opening}<!-- talk: title <!-- talk: cue ZEBRA in the room -->\n\nThe flour decides how much water a dough takes.\n`
    const { markdown, report } = await talkOfText(article)
    expect(markdown).toContain('\n[private] ZEBRA in the room\n')
    expect(markdown.match(/ZEBRA/g)).toHaveLength(1)
    expect(report.messages).toContainEqual(expect.objectContaining({ severity: 'warning', message: expect.stringContaining('expected a title on one line that asks for nothing else') as string }))
  })

  test.each(['(talk: cue ZEBRA in the room)', ';talk: cue ZEBRA in the room', 'talk : cue ZEBRA in the room', '; cue ZEBRA in the room', '/ cue ZEBRA in the room', 'cue: ZEBRA in the room', '\u200btalk: cue ZEBRA in the room', '\ntalk cue ZEBRA in the room', '\n- cue ZEBRA in the room', '\ncue ZEBRA in the room', 'tlak: cue ZEBRA in the room'])('that asks for a cue within a title titles nothing: %j', async (more) => {
    const { markdown, report } = await talkOfText(`${opening}<!-- talk: title Flour decides ${more} -->\n\nThe flour decides how much water a dough takes.\n`)
    expect(markdown.replace(/^\[private\].*$/m, '')).not.toContain('ZEBRA')
    expect(markdown.includes('[private] ZEBRA') || report.messages.some(({ ruleId }) => ruleId === 'unknown-direction')).toBe(true)
  })

  test('titles a slide, whose heading is said', async () => {
    const article = `${opening}<!-- talk: title Flour decides -->\n\nThe flour decides how much water a dough takes.\n`
    const slide = (await talkOfText(article)).deck.slides.find(({ title }) => plain(title) === 'Flour decides')
    expect(slide && plain(slide.notes.map(({ node }) => node))).toContain('Flour')
    expect(await errors(article)).toEqual([])
  })

  test('begins a slide', async () => {
    const both = async (comment: string) => (await talkOfText(`${opening}The flour decides how much water a dough takes.\n\n${comment}Salt slows the yeast a good deal.\n`)).deck.slides.filter(({ section }) => section === 'Flour').length
    expect(await both('<!-- talk: break -->\n\n')).toBe(await both('') + 1)
  })

  test('keeps a paragraph with the list after it', async () => {
    const { deck } = await talkOfText(`${opening}Bakers know three of them\n\n- Rye\n- Wheat\n- Spelt\n`.replace('Bakers', '<!-- talk: keep -->\n\nBakers'))
    expect(deck.slides.some((slide) => slide.kind === 'points' && plain(slide.lead) === 'Bakers know three of them')).toBe(true)
  })

  test('asks for a kind of slide', async () => {
    const article = `${opening}<!-- talk: kind statement -->\n\nThe flour decides how much water a dough takes. Salt slows the yeast a good deal. Steam keeps the crust soft for long. A cold dough rises for twelve hours. Bread is older than writing.\n`
    expect((await talkOfText(article)).deck.slides.some(({ kind }) => kind === 'statement')).toBe(true)
    expect((await talkOfText(article.replace('<!-- talk: kind statement -->\n\n', ''))).deck.slides.some(({ kind }) => kind === 'points')).toBe(true)
  })

  test('gives a cue to the speaker that nobody counts or reads', async () => {
    const { markdown, deck } = await talkOfText(`${opening}<!-- talk: cue Smile at the first row -->\n\nThe flour decides how much water a dough takes.\n`)
    expect(markdown).toContain('<!--\n[private] Smile at the first row\n\n')
    expect(deck.seconds).toBe((await talkOfText(`${opening}The flour decides how much water a dough takes.\n`)).deck.seconds)
  })

  test.each([['Read: ;)', 'Read ;)'], ['Read: :)', 'Read :)'], ['Ask (slowly:)', 'Ask (slowly)'], ['At 12:30', 'At 12:30'], ['Smile :-)', 'Smile :-)']])('leads over to nothing in the notes: %s', async (cue, kept) => {
    expect((await talkOfText(`${opening}<!-- talk: cue ${cue} -->\n\n- Rye\n- Wheat\n- Spelt\n`)).markdown).toContain(`[private] ${kept}\n`)
  })

  test.each([
    ['<!-- talk: brake -->', 'break'],
    ['<!-- talk: Skipp -->', 'skip'],
    ['<!-- talk: kind statment -->', 'statement'],
    ['<!-- talk: cue -->', 'the words of the cue'],
  ])('%s is warned about, naming %s', async (comment, meant) => {
    const { report } = await talkOfText(`${opening}${comment}\n\nFlour matters to every baker.\n`)
    expect(report.messages).toContainEqual(expect.objectContaining({ line: 5, ruleId: 'unknown-direction', severity: 'warning', message: expect.stringContaining(meant) as string }))
  })
})

describe('a cue is never lost', () => {
  const flour = `${opening}Flour matters to every baker.\n\n`
  const oven = '## Oven\n\nThe oven is hot before the bread goes in.\n'

  test.each([
    ['before what is skipped', `${flour}<!-- talk: cue ZEBRA -->\n\n<!-- talk: skip -->\n\nSubscribe.\n\n${oven}`, 'Oven'],
    ['before a section that is skipped', `${flour}<!-- talk: cue ZEBRA -->\n<!-- talk: skip -->\n\n## Comments\n\nWrite.\n\n${oven}`, 'Oven'],
    ['before what is skipped at the end', `${flour}<!-- talk: cue ZEBRA -->\n\n<!-- talk: skip -->\n\nSubscribe.\n`, 'Flour'],
    ['before a script', `${flour}<!-- talk: cue ZEBRA -->\n\n<script>count()</script>\n\n${oven}`, 'Oven'],
    ['before a script at the end', `${flour}<!-- talk: cue ZEBRA -->\n\n<script>count()</script>\n`, 'Flour'],
    ['before a component at the end', `${flour}<!-- talk: cue ZEBRA -->\n\n<Player />\n`, 'Flour'],
    ['before HTML of several paragraphs', `${flour}## Oven\n\n<!-- talk: cue ZEBRA -->\n\n<div><p>The oven is hot.</p><p>The bread goes in.</p></div>\n`, 'Oven'],
    ['between scripts', `${flour}<script>a()</script>\n\n<!-- talk: cue ZEBRA -->\n\n<script>b()</script>\n\n${oven}`, 'Oven'],
  ])('%s', async (_where, article, title) => {
    const { deck: { slides }, markdown, report } = await talkOfText(article)
    expect(markdown.match(/ZEBRA/g)).toHaveLength(1)
    expect(slides.filter(({ notes }) => notes.some(({ private: isPrivate, node }) => isPrivate && plain(node).includes('ZEBRA'))).map(slide => plain(slide.title))).toEqual([title])
    expect(report.messages).toEqual([])
  })

  test.each([
    ['within a section that is skipped', `${flour}<!-- talk: skip -->\n\n## Comments\n\n<!-- talk: cue ZEBRA -->\n\nWrite.\n\n${oven}`, 11],
    ['where nothing is said', '<!-- talk: cue ZEBRA -->\n', 1],
    ['where all that is said is skipped', '\n<!-- talk: cue ZEBRA -->\n\n<!-- talk: skip -->\n\nSubscribe.\n', 2],
    ['where nothing but a script stands', '\n<!-- talk: cue ZEBRA -->\n\n<script>count()</script>\n', 2],
  ])('without a word %s', async (_where, article, line) => {
    const { markdown, report } = await talkOfText(article)
    expect(markdown).not.toContain('ZEBRA')
    expect(report.blocks).toContainEqual({ line, type: 'html', where: 'omitted', slides: [], reason: 'a cue for what is not said' })
  })
})

describe('a comment in a page', () => {
  const page = (body: string): string => `<html><body><article><h1>Bread</h1>\n<h2>Flour</h2>\n<p>Flour matters to every baker in town, and to all who eat what they bake.</p>\n${body}\n</article></body></html>`
  const ofPage = (body: string) => talkOfText(page(body), 'html')

  test.each([
    ['before a paragraph', '<!-- talk: cue ZEBRA --><h2>Oven</h2><p>The oven is hot before the bread goes in, and stays so.</p>', 'Oven'],
    ['before a script at the end', '<!-- talk: cue ZEBRA --><script>count()</script>', 'Flour'],
    ['before what is no part of the article', '<!-- talk: cue ZEBRA --><form>Subscribe</form><h2>Oven</h2><p>The oven is hot before the bread goes in, and stays so.</p>', 'Oven'],
  ])('is a cue %s', async (_where, body, title) => {
    const { deck: { slides }, markdown } = await ofPage(body)
    expect(markdown.match(/ZEBRA/g)).toHaveLength(1)
    expect(slides.filter(({ notes }) => notes.some(({ private: isPrivate }) => isPrivate)).map(slide => plain(slide.title))).toEqual([title])
  })

  test('skips a paragraph, and says so', async () => {
    const { markdown, report } = await ofPage('<!-- talk: skip --><p>Subscribe to the paper that I write for every week.</p>')
    expect(markdown).not.toContain('Subscribe')
    expect(report.blocks).toContainEqual({ line: 4, type: 'paragraph', where: 'omitted', slides: [], reason: 'its author asked the talk to skip it' })
  })

  test('does nothing to what comes after a part that is no part of the article', async () => {
    expect((await ofPage('<!-- talk: skip --><nav><p>Subscribe</p></nav><p>Salt slows the yeast a good deal, and bakers add it late.</p>')).markdown).toContain('Salt slows')
  })

  test('within a list is told of', async () => {
    const { markdown, report } = await ofPage('<ul><li>Rye is dark and sour</li><!-- talk: cue ZEBRA --><li>Wheat is light and mild</li></ul>')
    expect(markdown).not.toContain('ZEBRA')
    expect(report.blocks).toContainEqual({ line: 4, type: 'html', where: 'omitted', slides: [], reason: 'a comment for the talk within a list' })
  })

  test('that is misspelt is warned about; others are nobody\'s business', async () => {
    const { report } = await ofPage('<!-- talk: brake --><!-- wp:paragraph --><p>Salt slows the yeast a good deal, and bakers add it late.</p>')
    expect(report.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['unknown-direction', 4]])
    expect(report.blocks.filter(({ where }) => where === 'omitted')).toEqual([])
  })
})

describe('the talk block of the frontmatter', () => {
  const withSettings = (settings: string) => talkOfText(`---\ntitle: Bread\ntalk:\n${settings}---\n\n## Flour\n\nFlour matters to every baker.\n`)

  test.each(['250', '"250"', "'250'"])('takes a hue with and without quotation marks: %s', async (hue) => {
    expect((await withSettings(`  accent: ${hue}\n`)).markdown).toContain('hue: 250')
  })

  test('sets time, accent and theme', async () => {
    const { markdown } = await withSettings('  minutes: 20\n  accent: "#0a7cff"\n  theme: seriph\n')
    expect(markdown).toMatch(/^duration: 20min$/m)
    expect(markdown).toMatch(/^theme: seriph$/m)
    expect(markdown).toMatch(/^themeConfig:\n {2}hue: 25\d$/m)
  })

  test.each([
    ['  acent: red\n', '\'talk.accent\''],
    ['  accent: no colour at all\n', 'a colour'],
    ['  minutes: soon\n', 'a number'],
    ['  theme: ./evil\n', 'one of default'],
    ['  agenda: maybe\n', 'true or false'],
    ['  constructor: 1\n  __proto__: 2\n', 'one of minutes'],
  ])('%j is warned about, naming %s', async (settings, meant) => {
    const { report, markdown } = await withSettings(settings)
    if (!settings.includes('constructor')) expect(report.messages).toContainEqual(expect.objectContaining({ ruleId: 'unknown-setting', severity: 'warning', message: expect.stringContaining(meant) as string }))
    expect(markdown).toMatch(/^theme: default$/m)
  })

  test('has or has no agenda', async () => {
    expect((await withSettings('  agenda: true\n')).deck.slides.some(({ kind }) => kind === 'agenda')).toBe(true)
    expect((await withSettings('  agenda: false\n')).deck.slides.some(({ kind }) => kind === 'agenda')).toBe(false)
  })
})

test('a title begins the slide that it titles', async () => {
  const before = 'The flour decides how much water a dough takes. A scale costs less than the flour that guessing wastes.'
  const { slides } = (await talkOfText(`${opening}${before}\n\n<!-- talk: title Salt comes last -->\n\nSalt slows the yeast a good deal. Bakers add it when the dough has begun to work.\n`)).deck
  const titled = slides.find(({ title }) => plain(title) === 'Salt comes last')
  expect(titled && plain(titled.notes.map(({ node }) => node))).toContain('Salt slows the yeast')
  expect(titled && plain(titled.notes.map(({ node }) => node))).not.toContain('The flour decides')
})

test.each([['tlak: skip', 1], ['talk skip', 1], ['note: skip this', 0], ['todo keep', 0]])('a comment `%s` warns %i time', async (comment, times) => {
  const { report } = await talkOfText(`${opening}<!-- ${comment} -->\n\nFlour matters to every baker.\n`)
  expect(report.messages.filter(({ ruleId }) => ruleId === 'unknown-direction')).toHaveLength(times)
})

test('a comment may begin with a capital', async () => {
  expect((await talkOfText(`${opening}Flour matters.\n\n<!-- Talk: skip -->\n\nSubscribe to the blog.\n`)).markdown).not.toContain('Subscribe')
})

test('a paragraph that is titled is no explanation of the listing before it', async () => {
  const { slides } = (await talkOfText(`${opening}\`\`\`sh\nbake loaf\n\`\`\`\n\n<!-- talk: title Salt comes last -->\n\nSalt slows the yeast a good deal.\n`)).deck
  expect(slides.find(({ title }) => plain(title) === 'Salt comes last')?.kind).not.toBe('code')
})
