import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { parseMarkdown } from '../../scripts/parse/markdown/parse-markdown.ts'

const emphasis = `${'*a_ '.repeat(20)}\n`.repeat(2000)

// Where a paragraph begins is known to the parser alone: what stands before it looks as if it were none.
test.each([
  ['behind bullets far in within a list', `- a\n${' '.repeat(10)}- b\n`],
  ['in a quotation, far in', `> a\n>     - b\n`],
  ['behind a tag in a comment', `<!--\n<pre>\n-->\n\n`],
  ['behind a fence in an element', `<div>\n\`\`\`\n</div>\n\n`],
  ['behind frontmatter with a formula', `---\n$$\n---\n\n`],
  ['behind numbers two signs in', `1. a\n  2. b\n`],
  ['under a row of dashes that is no table', `:- | -\n`],
  ['behind a bullet without words', `-\n\n    a\n\n`],
  ['behind a fence with nothing in it in a list in a quotation', `> - \`\`\`\n`],
  ['behind a number that begins no list', `a\n2. \`\`\`\n`],
  ['behind a formula that does not end', `$$\na\n   $$\n\n`],
  ['in lines that stray far in', `> a\n    > b\n`],
])('emphasis without end is refused %s', async (_where, before) => {
  const text = `${before.startsWith('---') ? '' : '# Bread\n\n'}${before}${emphasis}`
  await expect(parseMarkdown(new VFile(text))).rejects.toMatchObject({ ruleId: 'too-complex' })
})

const lines = (count: number, line: (no: number) => string): string => Array.from({ length: count }, (_, no) => line(no)).join('\n')

test.each([
  ['avatars with titles, one below the other', lines(470, no => `[![alice${no}](https://mill.example/u/${no}?v=4&s=64 "alice${no}")](https://mill.example/alice${no} "alice${no}")`)],
  ['a bibliography, one reference a line', lines(600, no => `[${no}] A. Smith and B. Miller (2010). On the rising of dough in cold kitchens, part ${no}. Journal of Bread ${no}, pp. 12-19, https://doi.example/10.1000/${no}.`)],
  ['a translation with the original in comments', lines(700, no => `Der Teig geht nun in der warmen Küche auf. <!-- The dough rises now in the warm kitchen, number ${no}. -->`)],
  ['a glossary without blank lines', lines(3000, no => `**Haus${no}** (das) - *house*`)],
  ['a transcript without blank lines', lines(3000, no => `**Alice:** hello there number ${no}, how are you?`)],
  ['a chat without a fence', lines(5000, no => `[12:${no}] <alice> hello there`)],
  ['thanks to five thousand', `Thanks to ${Array.from({ length: 5000 }, (_, no) => `[@alice${no}](https://mill.example/alice${no})`).join(', ')}.`],
  ['a thousand lines behind an item that are not indented', `- Alice, 12:30\n${lines(1001, no => `hello there ${no}`)}`],
  ['a log that begins with a time in brackets', lines(2000, no => `[12:30:${no % 60}]: alice joined (id ${no}) the room`)],
  ['a scene of people who speak in quotation marks', `[Scene: a kitchen]\n${lines(700, no => `"I do not know," said Alice for the ${no}th time today.`)}`],
  ['documents with quotation marks within their titles', lines(500, no => `[rfc${no}]: https://mill.example/documents/rfc/${no}/index.html "The so-called "new" document ${no}"`)],
  ['thanks to hundreds without a space between', Array.from({ length: 600 }, (_, no) => `[@miller${no}](https://mill.example/miller${no})`).join('、')],
  ['data without a fence', Array.from({ length: 600 }, (_, no) => `"k${no}":{"url":"https://mill.example/item/${no}","ok":true}`).join(',')],
  ['declarations of functions without a fence', lines(800, no => `char* get_${no}(int* a, void* b);`)],
  ['files whose names end in a mark', lines(3000, no => `file${no}.txt~ was left`)],
  ['names that end in a line', lines(2500, no => `class_ ${no} and type_ of it`)],
  ['products', lines(3000, no => `2*${no}*3 = 6`)],
  ['items behind brackets that end nothing', `[1] ${lines(1500, no => `${no}] item number ${no} is good.`)}`],
  ['a poem of two thousand broken lines', lines(2000, no => `hello there ${no}  `)],
])('a long text is read that somebody may have written: %s', async (_what, text) => {
  expect((await parseMarkdown(new VFile(`# Bread\n\n${text}\n`))).tree.children[1]).toBeDefined()
})

test.each([
  ['lines that stray from the list that a text begins with', `- one\n${'a\n'.repeat(40_000)}`],
  ['a table that a text begins with, of thousands of columns', `${'|a'.repeat(5000)}\n${'|-'.repeat(5000)}\n`],
  ['a table of more rows than memory holds', `# Bread\n\n|a|\n|-|\n${'|a\n'.repeat(1_500_000)}`],
  ['marks without end behind an address', `www.mill.example/${':'.repeat(40_000)}a`],
  ['addresses without end in one word', '_www.a'.repeat(8000)],
  ['addresses without end, their dots written by number', 'www&#46;-'.repeat(20_000)],
  ['titles that end nowhere behind brackets that are written', '[a](b\\) (x '.repeat(8000)],
  ['titles that end nowhere behind an address in brackets', '[a](<3 c> (x '.repeat(8000)],
  ['titles that end nowhere, far behind an address', `[a](b${' '.repeat(101)}(x `.repeat(3000)],
  ['marks that end nothing behind many escapes', `${String.raw`\!`.repeat(80_000)}${'a* '.repeat(1990)}`],
  ['brackets that end nothing behind many escapes', `${String.raw`\!`.repeat(50_000)}${'] '.repeat(900)}`],
  ['marks in pictures in pictures', `${'!['.repeat(90)}${String.raw`\!`.repeat(40_000)}${'a* '.repeat(800)}${'](b)'.repeat(90)}`],
  ['declarations that end nowhere in a long text', `${'a<?'.repeat(990)}${'x'.repeat(950_000)}`],
  ['titles that end nowhere in a long text', `[a](b "${'[a](b (x '.repeat(490)}${'x'.repeat(200_000)}`],
  ['brackets around a long text', `${'['.repeat(499)}${'x '.repeat(100_000)}${']'.repeat(499)}`],
  ['brackets that end nothing behind many lines', `${'x\n'.repeat(60_000)}${`${']'.repeat(100)}\n`.repeat(1180)}`],
  ['emphasis in emphasis', `${'*a '.repeat(1999)}${'b* '.repeat(1999)}`],
])('what the parser would be at for long is refused: %s', async (_what, text) => {
  await expect(parseMarkdown(new VFile(text))).rejects.toMatchObject({ ruleId: 'too-complex' })
}, 5000)
