import { describe, expect, test } from 'vitest'
import { talkOfText } from '../pipeline/talk-of.ts'

const article = (text: string): string => `# Bread\n\n## Rising\n\nA dough rises for an hour.\n\n${text}\n`
const reasons = async (text: string): Promise<(string | undefined)[]> => (await talkOfText(article(text))).report.blocks.filter(({ where }) => where === 'omitted').map(({ reason }) => reason)

describe('what is on no slide and in no note is told', () => {
  test.each([
    ['the settings of a fence', '```js title="src/bread.js" {1,3}\nbake()\n```', 'the settings of a listing: title="src/bread.js" {1,3}'],
    ['a formula in MathML', 'It takes <math><mi>crumbs</mi></math> of them.', 'a formula in MathML'],
    ['a comment for the talk within a line', 'It takes <!-- talk: cue Smile --> ten minutes.', 'a comment for the talk within a block, where it is not heard; it needs a block of its own'],
    ['a comment within a line', 'It takes <!-- about --> ten minutes.', 'an HTML comment'],
    ['an address within its own site', 'Read [on](/blog/rye) about rye.', 'the address of a link within its own site, which --url would resolve'],
    ['an address that its site fills in', 'Read [on](https://bakery.example/v{{%20param%20vers%20}}/rye) about rye.', 'the address of a link that its site fills in when it is built'],
    ['where a picture leads', '[![loaf](loaf.png)](https://bakery.example/loaf "Big")', 'where a picture leads: https://bakery.example/loaf (Big)'],
    ['where a picture in HTML leads', '<a href="https://bakery.example/rye"><img src="rye.png" alt="rye"></a>', 'where a picture leads: https://bakery.example/rye'],
    ['what an abbreviation stands for', 'Write <abbr title="bread markup">BM</abbr> by hand.', 'what an abbreviation stands for: bread markup'],
    ['a component alone', '<BreadFilm id="7" title="A > B" :size={big}/>', 'a component of the page, BreadFilm'],
    ['components within HTML', '<div>\n  <BreadFilm />\n  <RyeFilm />\n</div>', 'a component of the page, BreadFilm'],
    ['a text of the settings of a Hugo site', '{{% param notes.bread-v2 %}}', 'a text that Hugo takes from the settings of its site'],
    ['cells for which their table has no column', '| Loaf | Heat |\n|---|---|\n| Rye | `220 || 230` |', 'cells for which their table has no column; a bar within one is written \\|'],
    ['an address that no slide follows', '[Call](tel:123) the bakery now.', 'the address of a link of a kind that no slide follows'],
  ])('%s', async (_what, text, reason) => {
    expect(await reasons(text)).toContain(reason)
  })

  test('the title of the metadata, where the article has its own', async () => {
    const { report, deck } = await talkOfText('---\ntitle: Old bread\n---\n\n# New bread\n\n## Rising\n\nA dough rises for an hour.\n')
    expect(deck.meta.title).toBe('New bread')
    expect(report.blocks.map(({ reason }) => reason)).toContain('the metadata\'s title, for which the article\'s own heading stands: Old bread')
  })

  test('tags of the frontmatter that the cover has no room for', async () => {
    const { report } = await talkOfText('---\ntags: [rye, wheat, salt, yeast, steam, stone]\n---\n\n# Bread\n\n## Rising\n\nA dough rises for an hour.\n')
    expect(report.blocks).toContainEqual({ line: 1, type: 'metadata', where: 'omitted', slides: [], reason: 'tags the cover has no room for: steam, stone' })
  })

  test('a place on the same page is no address that anybody misses', async () => {
    expect(await reasons('Read [on](#flour) about flour.')).toEqual([])
  })
})

test('a footnote that only Hugo can read is told, and so is no mark of it left', async () => {
  const { markdown, report } = await talkOfText(article('Bake it on stone[^1].\n\n[^1]: {{% param notes.bread-v2 %}}'))
  expect(report.blocks.map(({ reason }) => reason)).toContain('a text that Hugo takes from the settings of its site')
  expect(markdown).toContain('Bake it on stone.')
  expect(markdown).not.toMatch(/param|\[\^/)
})

test.each([
  'A <Loaf /> rises here.', '<Loaf>rye</Loaf>', 'Vec<Loaf>', '<Loaf', '`<Loaf />`', '<pre>\n<Loaf />\n</pre>',
])('a component that is spoken of, or has words in it, is text: %s', async (text) => {
  const { markdown, report } = await talkOfText(article(text))
  expect(markdown).toContain('Loaf')
  expect(report.blocks.filter(({ where }) => where === 'omitted')).toEqual([])
})

test('emoji that have a name are drawn, and no other word between colons', async () => {
  const { markdown } = await talkOfText(article('Well risen :tada: at 10:30:00, :constructor: and a:b:c stay, `:tada:` and [it](https://bakery.example/:tada:/) too.'))
  expect(markdown).toContain('Well risen 🎉 at 10:30:00, :constructor: and a:b:c stay, `:tada:` and [it](https://bakery.example/:tada:/) too.')
})

test('a caption of a table is said before it', async () => {
  expect((await talkOfText(article('<table><caption>Quarterly loaves</caption><tr><th>Rye</th></tr><tr><td>9</td></tr></table>'))).markdown).toContain('Quarterly loaves')
})

test('figures above and below the line stay there', async () => {
  const { markdown } = await talkOfText(article('It takes 10<sup>6</sup> grains and H<sub>2</sub>O.'))
  expect(markdown).toContain('10⁶ grains and H₂O')
})

test('a formula in a fence is a formula', async () => {
  expect((await talkOfText(article('```math\na^2\n```'))).markdown).toContain('$$\na^2\n$$')
})

describe('what a fence or a formula says beside its content is no setting of the deck', () => {
  test.each([
    ['a fence', '```js {monaco-run}\nbake()\n```', 'monaco'],
    ['a formula', '$$ {scale: alert(1)}\na\n$$', '$$ {'],
  ])('%s', async (_what, text, setting) => {
    expect((await talkOfText(article(text))).markdown.replace(/^monaco: false$/m, '')).not.toContain(setting)
  })
})

test('an embed is a link to what it shows, and never to a script', async () => {
  expect((await talkOfText(article('<iframe src="https://a.example/video" title="Kneading"></iframe>'))).markdown).toContain('[Kneading](https://a.example/video)')
  expect((await talkOfText(article('<iframe src="javascript:alert(1)"></iframe>'))).markdown).not.toContain('javascript')
})

test('two prices with a stroke between them are no formula', async () => {
  expect(JSON.stringify((await talkOfText(article('It costs $2/$8 for a loaf of rye.'))).deck.slides)).not.toContain('inlineMath')
})

test.each([
  ['under its heading', '- [Flour](#flour)\n  - [Rye](#rye)\n- [Water](#water)', ['heading', 'list']],
  ['that unfolds, with signs of two kinds', '<details>\n<summary><strong>Details</strong></summary>\n\n  * [Flour](#flour)\n- [Rye](#rye)\n  * [Water](#water)\n\n</details>', ['heading', 'paragraph', 'list', 'list', 'html']],
])('the table of contents of a page is told of, not shown: %s', async (_what, contents, types) => {
  const { deck, report } = await talkOfText(`# Bread\n\n## Contents\n\n${contents}\n\n## Flour\n\nThe flour decides how much water a dough takes.\n\n### Rye\n\nRye holds more water than wheat does.\n\n## Water\n\nSoft water makes soft bread.\n`)
  expect(deck.slides.map(({ title }) => title.map((node) => ('value' in node ? node.value : '')).join(''))).not.toContain('Contents')
  expect(report.blocks.filter(({ where }) => where === 'omitted').map(({ type }) => type)).toEqual(types)
})

test.each([
  ['every choice of a list', '<select multiple><option>rye</option><option>spelt</option></select>', ['rye', 'spelt']],
  ['the words in place of a film', '<video controls><source src="https://bakery.example/m.mp4">No film, <a href="https://bakery.example/dl">take the file</a></video>', ['No film', 'take the file']],
  ['all that a figure says', '{{< figure src="loaf.png" title="The loaf" caption="In the oven" attr="A. Baker" attrlink="https://baker.example" >}}', ['The loaf', 'In the oven', 'A. Baker', 'https://baker.example']],
  ['the title of a film', '{{< youtube id="w7Ft2ymGmfc" title="How it rises" >}}', ['How it rises', 'w7Ft2ymGmfc']],
])('%s is kept', async (_what, text, words) => {
  const { markdown, report } = await talkOfText(article(text))
  for (const word of words) expect(`${markdown}${JSON.stringify(report.blocks)}`).toContain(word)
})

test('a block is on a slide only where the slide has every word of it', async () => {
  const { report, deck } = await talkOfText(`# Bread\n\n## Rising\n\nIt rises.\n\n- [ ] ${'flour and water '.repeat(80)}\n- [x] done\n`)
  const list = report.blocks.find(({ type }) => type === 'list')
  expect(list?.where).toBe('note')
  expect(deck.slides.some(slide => slide.notes.some(({ node }) => node.type === 'list'))).toBe(true)
})

test('what makes a text look other than it is is left out and told of', async () => {
  const { markdown, report } = await talkOfText(article('The user \u202eevil\u202c is ad\u200bmin.\n\n```js\nif (level != "user\u202e \u2066// only for admins\u2069 \u2066") {}\n```'))
  expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/)
  expect(report.messages.filter(({ ruleId }) => ruleId === 'hidden-character').map(({ line }) => line)).toEqual([7, 10])
})

test('marks that a script from right to left needs stay', async () => {
  expect((await talkOfText(article('Price: \u2067\u05e9\u05dc\u05d5\u05dd\u2069 and \u200fmore.'))).markdown).toContain('\u2067\u05e9\u05dc\u05d5\u05dd\u2069')
})

test.each([
  ['a list in a cell', '<table><tr><th>On</th></tr><tr><td>Supported:<ul><li>Linux</li><li>macOS</li></ul></td></tr></table>', 'Supported:Linux'],
  ['a paragraph in a cell', '<table><tr><th>On</th></tr><tr><td>new<p>beta</p>old</td></tr></table>', 'newbeta'],
  ['a box in a line', 'Before<div>Middle</div>After the box comes more.', 'BeforeMiddle'],
])('words stay apart where %s parts them', async (_what, text, fused) => {
  expect((await talkOfText(article(text))).markdown).not.toContain(fused)
})

test('a sentence about exports is no export', async () => {
  expect((await talkOfText(article('export const is a keyword that people like.'))).markdown).toContain('is a keyword that people like')
})

test.each([
  ['a picture glued to words', 'See the![loaf](loaf.png)loaf on the table.'],
  ['a picture between ideographs', '如图![架构](x.png)所示'],
])('%s loses none of them', async (_what, text) => {
  expect((await talkOfText(article(text))).report.messages.filter(({ ruleId }) => ruleId === 'lost-words')).toEqual([])
})

test('a reference brings no hidden character in', async () => {
  expect((await talkOfText('---\ntitle: "Bread \u202e"\n---\n\n## Rising\n\nIt is &#x202e;evil dough.\n')).markdown).not.toContain('\u202e')
})

test.each(['click', 'click:2', 'private'])('a link that is named %s is a link', async (name) => {
  const { markdown } = await talkOfText(article(`You [${name}](https://bakery.example/press) on the second loaf and wait for an hour.`))
  const notes = (markdown.match(/<!--[\s\S]*?-->/g) ?? []).join('\n')
  expect(notes).not.toMatch(/\[(?:click|private)[^\]]*\]\(/)
  expect(notes).toContain('](https://bakery.example/press)')
})
