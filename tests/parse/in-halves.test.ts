import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { ParsePart } from '../../scripts/parse/markdown/in-halves.ts'
import { parseInHalves } from '../../scripts/parse/markdown/in-halves.ts'
import { treeOf, treeWithoutFrontmatter } from '../../scripts/parse/markdown/processor.ts'
import { corpusArticles } from '../pipeline/shared.ts'

const here: ParsePart = text => Promise.resolve(treeWithoutFrontmatter(text))

/** How often something is parsed: here, and in the other thread, whose half could be used where it is once in each. */
async function expectSame(text: string, parsePart = here): Promise<{ here: number, elsewhere: number }> {
  const times = { here: 0, elsewhere: 0 }
  const tree = await parseInHalves(text, (part) => {
    times.here += 1
    return treeOf(part)
  }, (part) => {
    times.elsewhere += 1
    return parsePart(part)
  })
  expect(tree).toEqual(treeOf(text))
  return times
}

const oven = '## Oven\n\nHeat, as a [baker][2] says, and [salt](#s), and the [mill][1].[^salt] [See the stone][stone].\n\n'

const prose = `${'Bread rises slowly. '.repeat(20)}\n\n`
// Long enough for the heading behind it to be where a text is cut.
const bread = '# Bread\n\nFlour and water, a [mill][1], salt[^salt] and a [stone].\n\n- dough\n- [loaf]: none\n\n' + prose

it.each([
  ['names of addresses and footnotes that the other half defines', `${bread}${oven}[1]: https://mill.example\n[^salt]: From the sea.\n`],
  ['the same defined before', `[2]: <https://baker.example> "Says: (so)"\n[STONE]: /stone\n\n${bread}[^salt]:\n    Rock salt.\n\n${oven}`],
  ['definitions in quotations and lists', `> [1]: /mill\n\n${bread}${oven}- [stone]: /stone\n\n> * [2]: /baker\n`],
  ['frontmatter, and a rule where a half begins', `---\ntitle: Bread\n---\n\n${bread}${oven}---\n\nEnd.\n`],
  ['code and HTML that end before', `\`\`\`md\n## None\n\`\`\`\n\n<div>\n\n${bread}${oven}\n    code\n`],
])('a long article in two halves is read as it is at a time: %s', async (_what, text) => {
  expect(await expectSame(text)).toEqual({ here: 1, elsewhere: 1 })
})

it.each([
  ['a listing that goes on at the cut', `${bread}\`\`\`md\n\n${oven}\n\`\`\`\n`],
  ['a comment that goes on at the cut', `${bread}<!--\n\n${oven}\n-->\n`],
  ['what looks like a definition, and is referred to', `${bread}${oven}\`\`\`\n[stone]: code\n\`\`\`\n`],
  ['what looks like one, and stands in the description of a picture', `${bread.replace('[stone]', '![an [egg] in it](egg.png)')}${oven}\`\`\`\n[Egg]: code\n\`\`\`\n`],
  ['a name that goes over lines of a quotation', `${bread}${oven}> [the\n> stone]: /stone\n`],
  ['a name over lines that holds a comment', `[see\n<!-- x\n]: y -->\n\n${prose}## Lost\n\nText.\n\n<!-- a comment -->\n\n## Next\n\nMore.\n`],
  ['a name over lines that holds a fence', `[see\n\`\`\`\n]: y\n\`\`\`\n\n${prose}## Lost\n\nText.\n\n\`\`\`\n# comment\n\`\`\`\n\n<!-- talk: cue x -->\n\n\`\`\`\nb\n\`\`\`\n`],
  ['a name over lines that holds a heading', `[an aside\n\n## Fake\n\nends here]: really\n\n${prose}${oven}`],
  ['a name over lines that is underlined', `[x\n===\ny]: z\n\n${prose}${oven}`],
  ['no heading in its second half', `${bread}Heat.\n`],
])('a long article that cannot be cut in two is read at a time: %s', async (_what, text) => {
  await expectSame(text)
})

it.each([
  ['a [b][egg] d', 'egg'], ['a ![b][egg] d', 'egg'], ['a [^egg] d', '^egg'], ['a [egg\\*] d', 'egg\\*'], ['a [*egg*] d', '*egg*'], ['a [&amp;] d', '&amp;'], ['a [`egg`] d', '`egg`'],
])('a mark in the description of a picture is none where the other half has its name in a listing: %s', async (description, name) => {
  expect(await expectSame(`${prose}![${description}](egg.png)\n\n${oven}\`\`\`\n[${name}]: code\n\`\`\`\n`)).toEqual({ here: 2, elsewhere: 1 })
})

it('an address that is named as a footnote is no footnote of the other half', async () => {
  expect(await expectSame(`Rye.[^egg]\n\n${prose}${oven}[x]: y\n    [^egg]: /u\n`)).toEqual({ here: 2, elsewhere: 1 })
})

it('is read here alone where the other thread fails', async () => {
  expect(await expectSame(`${bread}${oven}${oven}`, () => Promise.reject(new Error('no thread')))).toEqual({ here: 2, elsewhere: 1 })
})

const blocks = [bread, oven, '## Heat\n\n', '### Time\n', '```\n', '~~~ md\n', '<!-- a\n\n', '-->\n\n', '$$\n', '> quoted\n', '- item\n\n  more\n', '1. one\n', '    indented\n', '[1]: /mill\n\n', '[^salt]: Sea.\n\n    More.\n\n', '[stone]:\n/stone\n\n', '[2]: /b "t\n', '<pre>\n\n', '</pre>\n', '| a | b |\n| - | - |\n', 'Word\n===\n', '\n', '---\n', '\t- tab\t[1]\n', '[loaf] ![of [2]](a.png) [^salt]\n', '\r\n\r\n## CR\r\n\r\n']

it('is read as at a time whatever it holds', async () => {
  const halves = fc.array(fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('', '\n\n## Part\n\n')), { minLength: 4, maxLength: 12 })
  let inHalves = 0
  await fc.assert(fc.asyncProperty(halves, async (parts) => {
    const times = await expectSame(parts.flat().join(''))
    if (times.elsewhere === 1 && times.here === 1) inHalves += 1
  }), { numRuns: 500 })
  // Else nothing was shown of halves.
  expect(inHalves).toBeGreaterThan(100)
})

it('is read as at a time where it is an article of the corpus', async () => {
  for (const path of corpusArticles()) await expectSame(readFileSync(path, 'utf8'))
})
