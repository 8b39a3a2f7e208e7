import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { ParsePart } from '../../scripts/parse/markdown/in-parts.ts'
import { parseInParts } from '../../scripts/parse/markdown/in-parts.ts'
import { treeOf, treeWithoutFrontmatter } from '../../scripts/parse/markdown/processor.ts'
import { corpusArticles } from '../pipeline/shared.ts'

const here: ParsePart = text => Promise.resolve(treeWithoutFrontmatter(text))

/** Whether a text could be read in parts; if so, it was read as it is at a time. */
async function isReadInParts(text: string, { parsePart = here, size = 400 } = {}): Promise<boolean> {
  const whole = treeOf(text)
  const trees = [await parseInParts(text, { parsePart, size }), await parseInParts(text, { size })]
  for (const tree of trees) if (tree) expect(tree).toEqual(whole)
  expect(trees[1] === undefined).toBe(trees[0] === undefined)
  return trees[0] !== undefined
}

const oven = '## Oven\n\nHeat, as a [baker][2] says, and [salt](#s), and the [mill][1].[^salt] [See the stone][stone].\n\n'

const prose = `${'Bread rises slowly. '.repeat(20)}\n\n`
// Long enough for the heading behind it to be where a text is cut.
const bread = '# Bread\n\nFlour and water, a [mill][1], salt[^salt] and a [stone].\n\n- dough\n- [loaf]: none\n\n' + prose

it.each([
  ['names of addresses and footnotes that another part defines', `${bread}${oven}[1]: https://mill.example\n[^salt]: From the sea.\n`],
  ['the same defined before', `[2]: <https://baker.example> "Says: (so)"\n[STONE]: /stone\n\n${bread}[^salt]:\n    Rock salt.\n\n${oven}`],
  ['definitions in quotations and lists', `> [1]: /mill\n\n${bread}${oven}- [stone]: /stone\n\n> * [2]: /baker\n`],
  ['frontmatter, and a rule where a part begins', `---\ntitle: Bread\n---\n\n${bread}${oven}---\n\nEnd.\n`],
  ['frontmatter with nothing in it, and a rule in a comment behind', `---\n---\n\n${bread}<!-- a\n\n---\n\n-->\n\n${oven}${prose}## End\n\nText.\n`],
  ['code and HTML that end before', `\`\`\`md\n## None\n\`\`\`\n\n<div>\n\n${bread}${oven}\n    code\n`],
])('a long article in parts is read as it is at a time: %s', async (_what, text) => {
  expect(await isReadInParts(text)).toBe(true)
})

it.each([
  ['a name that goes over lines of a quotation', `${bread}${oven}> [the\n> stone]: /stone\n`],
  ['a name over lines that holds a comment', `[see\n<!-- x\n]: y -->\n\n${prose}## Lost\n\nText.\n\n<!-- a comment -->\n\n## Next\n\nMore.\n`],
  ['a name over lines that holds a fence', `[see\n\`\`\`\n]: y\n\`\`\`\n\n${prose}## Lost\n\nText.\n\n\`\`\`\n# comment\n\`\`\`\n\n<!-- talk: cue x -->\n\n\`\`\`\nb\n\`\`\`\n`],
  ['a name over lines that holds a heading', `[an aside\n\n## Fake\n\nends here]: really\n\n${prose}${oven}`],
  ['a name over lines that is underlined', `[x\n===\ny]: z\n\n${prose}${oven}`],
])('a name that no part can be told is no hindrance where none has it: %s', async (_what, text) => {
  expect(await isReadInParts(text)).toBe(true)
})

it.each([
  ['a listing that goes on at the cut', `${bread}\`\`\`md\n\n${oven}\n\`\`\`\n`],
  ['a comment that goes on at the cut', `${bread}<!--\n\n${oven}\n-->\n`],
  ['what looks like a definition, and is referred to', `${bread}${oven}\`\`\`\n[stone]: code\n\`\`\`\n`],
  ['what looks like one, and stands in the description of a picture', `${bread.replace('[stone]', '![an [egg] in it](egg.png)')}${oven}\`\`\`\n[Egg]: code\n\`\`\`\n`],
  ['a name over lines of a quotation, which another part has', `${bread}Heat [the stone].\n\n${oven}${prose}## Mill\n\n> [the\n> stone]: /stone\n`],
  ['a sign of the order of bytes behind its frontmatter', `---\ntitle: Bread\n---\n\ufeff${bread}${oven}`],
  ['no heading behind its first', `${bread}Heat.\n`],
])('a long article that cannot be cut, or where one was told wrongly, is read at a time: %s', async (_what, text) => {
  expect(await isReadInParts(text)).toBe(false)
})

it.each([
  ['a [b][egg] d', 'egg'], ['a ![b][egg] d', 'egg'], ['a [^egg] d', '^egg'], ['a [egg\\*] d', 'egg\\*'], ['a [*egg*] d', '*egg*'], ['a [&amp;] d', '&amp;'], ['a [`egg`] d', '`egg`'],
])('a mark in the description of a picture is none where another part has its name in a listing: %s', async (description, name) => {
  expect(await isReadInParts(`${prose}![${description}](egg.png)\n\n${oven}\`\`\`\n[${name}]: code\n\`\`\`\n`)).toBe(false)
})

it('a name with a sign that the parser replaces is told', async () => {
  expect(await isReadInParts(`${prose}See [a\0b].\n\n${oven}[a\ufffdb]: /u\n`)).toBe(true)
  expect(await isReadInParts(`${prose}See [a\ufffdb].\n\n${oven}[a\0b]: /u\n`)).toBe(true)
})

it('an address that is named as a footnote is no footnote of another part', async () => {
  expect(await isReadInParts(`Rye.[^egg]\n\n${prose}${oven}[x]: y\n    [^egg]: /u\n`)).toBe(false)
})

it('is read here where the other thread fails', async () => {
  expect(await isReadInParts(`${bread}${oven}${oven}`, { parsePart: () => Promise.reject(new Error('no thread')) })).toBe(true)
})

const blocks = [bread, oven, '## Heat\n\n', '### Time\n', '```\n', '~~~ md\n', '<!-- a\n\n', '-->\n\n', '$$\n', '> quoted\n', '- item\n\n  more\n', '1. one\n', '    indented\n', '[1]: /mill\n\n', '[^salt]: Sea.\n\n    More.\n\n', '[stone]:\n/stone\n\n', '[2]: /b "t\n', '<pre>\n\n', '</pre>\n', '| a | b |\n| - | - |\n', 'Word\n===\n', '\n', '---\n', '\t- tab\t[1]\n', '[loaf] ![of [2]](a.png) [^salt]\n', '\r\n\r\n## CR\r\n\r\n']

it('is read as at a time whatever it holds', async () => {
  const texts = fc.array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('', '\n\n## Part\n\n', '\n\n## Part\n\n')), { minLength: 4, maxLength: 16 })
  let inParts = 0
  await fc.assert(fc.asyncProperty(texts, fc.constantFrom(1, 60, 400), async (parts, size) => {
    if (await isReadInParts(parts.flat().join(''), { size })) inParts += 1
  }), { numRuns: 1500 })
  // Else nothing was shown of parts.
  expect(inParts).toBeGreaterThan(100)
})

it('is read as at a time where it is an article of the corpus', async () => {
  let inParts = 0
  for (const path of corpusArticles()) if (await isReadInParts(readFileSync(path, 'utf8'), { size: 2000 })) inParts += 1
  expect(inParts).toBeGreaterThan(20)
})
