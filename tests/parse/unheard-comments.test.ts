import { describe, expect, test } from 'vitest'
import { talkOfText } from '../pipeline/talk-of.ts'

const opening = '# Bread\n\n## Flour\n\n'

describe('a comment for the talk where a page has no comments', () => {
  const cue = '<!-- talk: cue ZEBRA -->'
  const flour = 'Flour matters to every baker in town, and to all who eat what they bake.'

  test.each([
    ['the description of a picture', `${opening}${flour}\n\n![A loaf ${cue}](loaf.png)\n`, 'A loaf'],
    ['a picture\'s title', `${opening}${flour}\n\n![A loaf](loaf.png "Rye ${cue}")\n`, 'A loaf'],
    ['a link\'s title', `${opening}Flour matters, says [the mill](https://mill.example "Rye ${cue}"), to every baker.\n`, 'the mill'],
    ['the title of an address that is named below', `${opening}Flour matters, says [the mill], to every baker.\n\n[the mill]: https://mill.example "Rye ${cue}"\n`, 'the mill'],
    ['the settings of a fence', `${opening}${flour}\n\n\`\`\`js title="bread.js ${cue}"\nbake()\n\`\`\`\n`, 'bake()'],
    ['a tag in Markdown', `${opening}${flour}\n\n<img src="loaf.png" alt="A loaf ${cue}">\n`, 'A loaf'],
    ['a tag in Markdown, by references', `${opening}${flour}\n\n<img src="loaf.png" alt="A loaf &lt;!-- talk: cue ZEBRA --&gt;">\n`, 'A loaf'],
    ['a description that nothing closes', `${opening}${flour}\n\n<img src="loaf.png" alt="A loaf <!-- talk: cue ZEBRA">\n`, 'A loaf'],
    ['a comment that misses its colon', `${opening}${flour}\n\n![A loaf <!-- talk cue ZEBRA -->](loaf.png)\n`, 'A loaf'],
    ['the frontmatter', `---\ntitle: Bread ${cue}\ndescription: "On flour ${cue}"\nauthor: "Ada ${cue}"\ntags: [rye, "wheat ${cue}"]\n---\n\n## Flour\n\n${flour}\n`, 'On flour'],
    ['between two prices', `${opening}A loaf costs $5 today. ${cue} Next year it costs $6.\n`, 'Next year'],
    ['between two prices of a heading', `# Bread\n\n## A $5 ${cue} or $6 loaf\n\n${flour}\n`, 'or \\\$6 loaf'],
    ['between two names of variables', `${opening}Set $HOME ${cue} before $PATH, and bake.\n`, 'PATH'],
  ])('is on no slide and in no note, and is told of: %s', async (_where, article, kept) => {
    const { markdown, report } = await talkOfText(article)
    expect(markdown).not.toContain('ZEBRA')
    expect(markdown).toContain(kept)
    expect(report.blocks).toContainEqual(expect.objectContaining({ type: 'html', where: 'omitted', reason: 'a comment for the talk within a block, where it is not heard; it needs a block of its own' }))
  })

  test('is on no slide of a page in HTML either', async () => {
    const page = `<html><head><title>Bread ${cue}</title><meta name="description" content="On flour ${cue}"></head><body><article><h1>Bread</h1>\n<h2>Flour</h2>\n<p>${flour}</p>\n<p><img src="https://mill.example/loaf.png" alt="A loaf ${cue}" title="Rye ${cue}"> <a href="https://mill.example" title="${cue}">the mill</a></p>\n</article></body></html>`
    const { markdown, report } = await talkOfText(page, 'html')
    expect(markdown).not.toContain('ZEBRA')
    expect(markdown).toContain('On flour')
    expect(report.blocks.filter(({ reason }) => reason?.startsWith('a comment for the talk')).length).toBeGreaterThan(0)
  })

  test.each(['markdown', 'html'] as const)('is in no name of a film, in %s', async (format) => {
    const film = `<iframe src="https://films.example/1" title="Kneading ${cue}"></iframe>`
    const { markdown } = await talkOfText(format === 'html' ? `<html><body><h1>Bread</h1><p>${flour}</p><p>${flour}</p>${film}</body></html>` : `${opening}${flour}\n\n${film}\n`, format)
    expect(markdown).not.toContain('ZEBRA')
    expect(markdown).toContain('Kneading')
  })

  test('is in no frame that shows it where it can show no film', async () => {
    expect((await talkOfText(`${opening}${flour}\n\n<iframe src="https://films.example/1">${cue}</iframe>\n`)).markdown).not.toContain('ZEBRA')
  })

  test.each([
    ['a line of a list that is not indented', `${opening}- The oven is hot before the bread goes in.\n  <!-- talk: cue Pause here\nZEBRA walks by -->\n- Bread rises.\n`, 6],
    ['a quotation that goes on', `${opening}> The oven is hot.\n>\n> <!-- talk: cue Pause here\nZEBRA walks by -->\n`, 7],
    ['a quotation, with words that the article has', `${opening}Bread matters every day.\n\n> <!-- talk: cue Bread\nmatters every day -->\n`, 7],
    ['a blank line in an item, and too little room', `${opening}1. <!-- talk: cue Type\n\n  \`pour ZEBRA\` -->\n`, 5],
    ['another comment on its line', `${opening}<!-- note --> <!-- talk: cue Type this:\n\`pour ZEBRA\`\n-->\n\n${flour}\n`, 5],
    ['a tag before it and a blank line', `${opening}<div>\n<!-- talk: cue Type this\n\nZEBRA -->\n</div>\n`, 6],
    ['a paragraph that ends before it does', `${opening}Salt <!-- talk: cue nobody of the ZEBRA\n\nis good for bread.\n`, 5],
    ['no end but another sign', `${opening}Salt <!-- talk: cue nobody of the ZEBRA --!> is good.\n`, 5],
    ['a bar in a cell', `${opening}| Flour | Use |\n|---|---|\n| rye <!-- talk: cue say hello | ZEBRA smiles --> |\n`, 7],
    ['a box within it', `${opening}<!-- talk: cue one\n\`\`\`{note}\n:class: x\n\`\`\`\n\nZEBRA walks by -->\n\n${flour}\n`, 5],
    ['the end of an item in a box, with its sign alone on a line', `${opening}::: tip\n- Add it late.\n  <!--\n  talk: cue Pause\nZEBRA walks by\n  -->\n:::\n`, 7],
    ['the end of an alert', `${opening}> [!NOTE]\n> Salt slows.\n>\n> <!--\n> talk: cue Ask\nand ZEBRA walks by\n-->\n`, 8],
    ['the end of a paragraph in a box', `${opening}::: tip\nUse salt always. <!--\ntalk: cue A\n\nZEBRA -->\n:::\n`, 6],
    ['dollars of a formula', `${opening}So $x <!-- talk: cue ZEBRA --> y$ is a formula.\n`, 5],
    ['a comment within it', `${opening}<!-- talk: cue Comment out <!-- x --> ZEBRA walks by\n\n${flour}\n`, 5],
  ])('is refused where it is none to Markdown, or cut in two: %s', async (_where, article, line) => {
    await expect(talkOfText(article)).rejects.toMatchObject({ ruleId: 'broken-comment', line })
  })

  test.each([
    ['keywords', `---\ntitle: Bread\ntags: "rye, <!-- talk: cue wave, ZEBRA smiles -->, wheat"\n---\n\n## Flour\n\n${flour}\n`, 'markdown'],
    ['tags of a list', `---\ntitle: Bread\ntags: [rye, <!-- talk: cue wave, ZEBRA smiles -->, wheat]\n---\n\n## Flour\n\n${flour}\n`, 'markdown'],
    ['keywords of a page', `<html><head><meta name="keywords" content="rye, <!-- talk: cue wave, ZEBRA smiles -->, wheat"></head><body><h1>Bread</h1><p>${flour}</p><p>${flour}</p></body></html>`, 'html'],
  ] as const)('with a comma in it is in none of the %s', async (_where, article, format) => {
    const { deck, markdown } = await talkOfText(article, format)
    expect(deck.meta.tags).toEqual(['rye', 'wheat'])
    expect(markdown).not.toContain('ZEBRA')
  })

  test.each([
    ['This is our number 1 problem', 'says what a deck says of itself'],
    ['The title Bread was my idea, `npm i`, fn main', 'names its parts'],
    ['Das ist **für** alle &uuml;ber 18', 'quotes the article'],
    ['Comment it in:\n\n- one\n- two\n\nZEBRA', 'has lists and blank lines'],
  ])('that %s in a block of its own is a cue: it %s', async (words) => {
    const { markdown } = await talkOfText(`${opening}<!-- talk: cue ${words} -->\n\n\`\`\`js\nfn main\n\`\`\`\n\n${flour}\n`)
    expect(markdown).toContain(`[private] ${words.slice(0, 7)}`)
  })

  test.each(['`<!-- talk: cue ZEBRA`', '    <!-- talk: cue\n    ZEBRA -->', '\\<!-- talk: cue ZEBRA --\\> is a comment.', '&lt;!-- talk: cue ZEBRA --&gt; is a comment.', '<pre>&lt;!-- talk: cue ZEBRA --&gt;</pre>', '```html\n<!-- talk: cue ZEBRA\n```'])('is a text as code and guarded: %s', async (text) => {
    expect((await talkOfText(`${opening}It is written so.\n\n${text}\n\nSo it is written.\n`)).markdown).toContain('ZEBRA')
  })

  test('is a text where it is spoken of', async () => {
    expect((await talkOfText(`${opening}Write \`${cue}\` before what it is for.\n`)).markdown).toContain('ZEBRA')
  })
})
