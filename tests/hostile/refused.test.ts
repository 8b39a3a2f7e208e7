import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

const deep = 10_000
const nul = Buffer.from('# Bread\n\nbefore\0after\n')
const unmarkedUtf16 = Buffer.from('# Bread\n\nIt rises.\n', 'utf16le')

/** Articles that no person wrote, and what the one line about them says. */
const refused: Array<[what: string, name: string, content: string | Buffer, said: RegExp]> = [
  ['quotations in quotations', 'a.md', `# Bread\n\n${'>'.repeat(deep)} crumb\n`, /^talkwright: a\.md:3:1 error Unexpected 201 columns before a list or a quotation.* too-complex$/],
  ['a listing in quotations in quotations', 'a.md', `# Bread\n\n${'> '.repeat(deep)}\`\`\`js\n`, /^talkwright: a\.md:3:1 error Unexpected 201 columns before a list or a quotation.* too-complex$/],
  ['such a listing right behind another', 'a.md', `# Bread\n\n\`\`\`\n\`\`\`\n${'> '.repeat(deep)}\`\`\`js\n`, /^talkwright: a\.md:5:1 error Unexpected 201 columns before a list or a quotation.* too-complex$/],
  ['lines that look like definitions', 'a.md', `# Bread\n\n${'[a]: (\n'.repeat(deep)}`, /titles of addresses without an end.* too-complex$/],
  ['lists in lists on one line', 'a.md', `# Bread\n\n${'- '.repeat(deep)}crumb\n`, /a\.md:3:1 error .* too-complex$/],
  ['lists in lists on many lines', 'a.md', `# Bread\n\n${Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(2 * depth)}- crumb\n`).join('')}`, /a\.md:103:1 error Unexpected 201 columns before a list or a quotation.* too-complex$/],
  ['emphasis in emphasis', 'a.md', `# Bread\n\n${'*a '.repeat(deep)}b${'*'.repeat(deep)}\n`, /a\.md:3:1 error .* marks of emphasis in one paragraph.* too-complex$/],
  ['strong within strong within strong', 'a.md', `# Bread\n\n${'*'.repeat(deep)}a${'*'.repeat(deep)}\n`, /a\.md:3:1 error Unexpected 20000 signs of emphasis in one paragraph.* too-complex$/],
  ['brackets in brackets', 'a.md', `# Bread\n\n${'['.repeat(deep)}a${']'.repeat(deep)}\n`, /a\.md:3:1 error .* brackets in one paragraph.* too-complex$/],
  ['links that never end', 'a.md', `# Bread\n\n${'[a]('.repeat(deep)}\n`, /too-complex$/],
  ['elements in elements', 'a.md', `# Bread\n\n${'<div>'.repeat(deep)}crumb${'</div>'.repeat(deep)}\n`, /a\.md nests its markup thousands deep/],
  ['elements in elements of a page', 'a.html', `<article><h1>Bread</h1>${'<div>'.repeat(deep)}crumb${'</div>'.repeat(deep)}</article>`, /a\.html nests its markup thousands deep/],
  ['boxes in boxes', 'a.md', `# Bread\n\n${'::: tip\n'.repeat(500)}crumb\n${':::\n'.repeat(500)}`, /a\.md:\d+:1 error .* columns before a list or a quotation.* too-complex$/],
  ['quotations in quotations that go on line by line', 'a.md', `# Bread\n\n${Array.from({ length: 150 }, (_, depth) => `${'>'.repeat(depth + 1)} crumb\n\n`).join('')}`, /a\.md:203:1 error Unexpected 101 quotations and lists inside one another.* too-complex$/],
  ['shortcodes in shortcodes', 'a.md', `# Bread\n\n${'{{% notice tip %}}\n'.repeat(500)}crumb\n${'{{% /notice %}}\n'.repeat(500)}`, /too-complex$/],
  ['breaks without end', 'a.md', `# Bread\n\n${'a\\\n'.repeat(deep)}b\n`, /broken lines in one paragraph.* too-complex$/],
  ['lines that stray from a list', 'a.md', `# Bread\n\n- one\n${'a\n'.repeat(deep)}`, /a\.md:1004:1 error Unexpected 1001 lines that go on with a list or a quotation from outside.* too-complex$/],
  ['pictures in pictures', 'a.md', `# Bread\n\n${'!['.repeat(1900)}a${'](b)'.repeat(1900)}\n`, /a\.md:3:1 error Unexpected 1900 pictures inside one another.* too-complex$/],
  ['formulas that end nowhere, in quotations', 'a.md', `# Bread\n\n${`${'> '.repeat(2000)}$$ x\n`.repeat(100)}${'a\n'.repeat(200_000)}`, /a\.md:3:1 error Unexpected 201 columns before a list or a quotation.* too-complex$/],
  ['emphasis in lines that begin with a hash', 'a.md', `# Bread\n\none\n${`#a ${'*a_ '.repeat(20)}\n`.repeat(deep)}`, /marks of emphasis in one paragraph.* too-complex$/],
  ['emphasis in lines that begin with a bar', 'a.md', `# Bread\n\none\n${`| ${'*a_ '.repeat(20)}\n`.repeat(deep)}`, /marks of emphasis in one paragraph.* too-complex$/],
  ['emphasis in one quotation', 'a.md', `# Bread\n\n${`> ${'*a_ '.repeat(20)}\n`.repeat(deep)}`, /marks of emphasis in one paragraph.* too-complex$/],
  ['emphasis behind what looks like a fence', 'a.md', `# Bread\n\n\`\`\` a \`\`\`\n${`${'*a_ '.repeat(20)}\n`.repeat(deep)}`, /marks of emphasis in one paragraph.* too-complex$/],
  ['emphasis behind a listing in a quotation', 'a.md', `# Bread\n\n> \`\`\`\n> knead\n\n${`${'*a_ '.repeat(20)}\n`.repeat(deep)}`, /marks of emphasis in one paragraph.* too-complex$/],
  ['a table with rows of dashes', 'a.md', `# Bread\n\n${'|a'.repeat(98)}|\n${'|-'.repeat(98)}|\n${'|-|\n|\n'.repeat(3000)}`, /cells in one table.* too-complex$/],
  ['elements in elements, a thousand deep', 'a.html', `<html><body><article><h1>Bread</h1><p>Rye rises.</p>${'<div>'.repeat(1000)}crumb${'</div>'.repeat(1000)}</article></body></html>`, /a\.html:1:1 error Unexpected 251 elements inside one another.* too-complex$/],
  ['emphasis behind a listing that begins an item', 'a.md', `# Bread\n\n1. \`\`\`sh\n   make\n   \`\`\`\n\n${'*a_ '.repeat(20_000)}\n`, /marks of emphasis in one paragraph.* too-complex$/],
  ['a hash on lines that stray from a list', 'a.md', `# Bread\n\n- a word\n${'#x word\n'.repeat(deep)}`, /lines that go on with a list or a quotation from outside.* too-complex$/],
  ['bars on lines that stray from a quotation', 'a.md', `# Bread\n\n> a word\n${'|x word\n'.repeat(deep)}`, /lines that go on with a list or a quotation from outside.* too-complex$/],
  ['declarations without end', 'a.md', `# Bread\n\n${'a<?'.repeat(deep)}\n`, /declarations in one paragraph.* too-complex$/],
  ['comments without end', 'a.md', `# Bread\n\nIt rises ${'<!--'.repeat(deep)}\n`, /declarations in one paragraph.* too-complex$/],
  ['backticks without end', 'a.md', `# Bread\n\n${Array.from({ length: 600 }, (_, at) => '`'.repeat(at + 1)).join(' ')}\n`, /backticks or dollars on end.* too-complex$/],
  ['a table without end', 'a.md', `# Bread\n\n|${'a|'.repeat(5000)}\n|${'-|'.repeat(5000)}\n${'|a\n'.repeat(5000)}`, /columns of a table.* too-complex$/],
  ['a table of rows that are all but empty', 'a.md', `# Bread\n\n|${'a|'.repeat(90)}\n|${'-|'.repeat(90)}\n${'|a\n'.repeat(5000)}`, /cells in one table.* too-complex$/],
  // Where a paragraph begins is known to the parser alone.
  ...([
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
  ] as const).map(([where, before]): typeof refused[number] => [`emphasis ${where}`, 'a.md', `${before.startsWith('---') ? '' : '# Bread\n\n'}${before}${`${'*a_ '.repeat(20)}\n`.repeat(deep)}`, /a\.md:\d+:1 error .* too-complex$/]),
  ['a file of 20 MB', 'a.md', `# Bread\n\n${'It rises. '.repeat(2_000_000)}\n`, /a\.md is larger than 8 MB/],
  ['a NUL byte', 'a.md', nul, /a\.md is not a text file: it has a NUL byte on line 3/],
  ['UTF-16 without a mark', 'a.md', unmarkedUtf16, /a\.md is not a text file/],
  ['bytes that are no UTF-8', 'a.md', Buffer.from([0x23, 0x20, 0x63, 0x61, 0x66, 0xE9, 0x0A]), /a\.md is not valid UTF-8 text \(the first bad byte is on line 1\)/],
]

it.each(refused)('refuses %s in one line, quickly, and writes nothing', async (_what, name, content, said) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, name), content)
  const { status, stdout, stderr } = await runCommand(['generate', name], folder)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr.trimEnd()).toMatch(said)
  expect(readdirSync(folder)).toEqual([name])
}, 20_000)

/** Odd articles that are read all the same, and a line that their deck holds. */
const read: [what: string, content: string | Buffer, holds: string][] = [
  ['a line of 1 MB', `# Bread\n\n${'word '.repeat(200_000)}\n`, '# Bread'],
  ['a word of 1 MB', `# Bread\n\n${'x'.repeat(1_000_000)}\n`, '# Bread'],
  ['a line of 1 MB of space', `# Bread\n\nIt${' '.repeat(500_000)}${'\t'.repeat(500_000)}rises.\n`, '# Bread'],
  ['200,000 spaces within an item, a heading, a name and a listing', `# Bread\n\n## It${' '.repeat(200_000)}rises\n\n- one${' '.repeat(200_000)}two\n- **Rye${'\u2009'.repeat(200_000)}x**: sour\n\n\`\`\`js\nlet a = 1;${' '.repeat(200_000)}x\n\`\`\`\n`, '# Bread'],
  ['words of 50,000 marks and joiners', `# Bread\n\n${['-', '.', '=', '\u0301', '\u200d', '😀', '—'].map(sign => `It${sign.repeat(50_000)}rises and${sign.repeat(50_000)}falls.`).join('\n\n')}\n\n- **It${'.'.repeat(50_000)}**: x\n`, '# Bread'],
  ['lines of marks that name what comes', `# Bread\n\nThe code${'.'.repeat(100_000)}is\n\n\`\`\`js\nlet a = 1\n\`\`\`\n\nThis is what${':'.repeat(100_000)}it does.\n\n\`\`\`js\nlet b = 1\n\`\`\`\n`, '# Bread'],
  ['underscores between two words', `# Bread\n\nIt${'_'.repeat(100_000)}rises.\n`, '# Bread'],
  ['a listing of 20,000 lines and as many blank ones', `# Bread\n\n\`\`\`js\n${'knead()\n\n'.repeat(20_000)}\`\`\`\n`, '# Bread'],
  ['a comment for the talk of nothing but space', `# Bread\n\n<!-- talk: ${' '.repeat(40_000)}x${' '.repeat(40_000)}-- -->\n\nIt rises.\n`, '# Bread'],
  ['a list of 10,000 items', `# Bread\n\n${'- a *good* [crumb](https://bakery.example)\n'.repeat(10_000)}`, '# Bread'],
  ['a table of HTML right behind a list', `# Bread\n\n- one\n<table>\n${'<tr>\n<td>\nrye\n</td>\n</tr>\n'.repeat(1000)}</table>\n`, '# Bread'],
  ['formulas that end nowhere, far in', `# Bread\n\n${`${' '.repeat(4000)}$$ x\n`.repeat(100)}${'a\n'.repeat(200_000)}`, '# Bread'],
  ['a listing of 2000 lines that are indented by tabs', `# Bread\n\n\`\`\`go\n${Array.from({ length: 2000 }, (_, at) => `\tx[${at}] = y[${at}] * z[${at}] \\\n`).join('')}\`\`\`\n`, 'x[0]'],
  ['a listing of 2000 lines in Chinese', `# Bread\n\n\`\`\`\n${'日志 [信息] *开始* [^1]: 完成\n'.repeat(2000)}\`\`\`\n`, '日志'],
  ['a listing between fences of 120 backticks', `# Bread\n\n${'`'.repeat(120)}js\nknead()\n${'`'.repeat(120)}\n`, 'knead()'],
  ['a table of 2000 links without bars at its ends', `# Bread\n\nName | Mill\n--- | ---\n${'[rye](https://mill.example) | [mill](https://mill.example)\n'.repeat(2000)}`, 'Name'],
  ['a list of 2000 numbered links with bullets below', `# Bread\n\n${'1. [rye](https://mill.example)\n   - [mill](https://mill.example)\n2. [oats](https://mill.example)\n'.repeat(1000)}`, '# Bread'],
  ['2500 lines of brackets in a listing of a site, in indented code, in HTML and in a formula', `# Bread\n\n{{< highlight json >}}\n${'[rye, [oats]],\n'.repeat(2500)}{{< /highlight >}}\n\n${'    [rye, [oats]],\n'.repeat(2500)}\n<pre>\n${'[rye, [oats]],\n'.repeat(2500)}</pre>\n\n$$\n${'[r, [o]] \\\\\n'.repeat(2500)}$$\n`, '# Bread'],
  ['a listing of 2500 lines that begins an item', `# Bread\n\n- \`\`\`json\n${'  [rye, [oats]],\n'.repeat(2500)}  \`\`\`\n`, 'oats'],
  ['a rule of 120 signs', `# Bread\n\nRye rises.\n\n${'- '.repeat(120)}\n\nOats do not.\n`, 'Rye rises'],
  ['2500 addresses of a changelog, and as many notes', `# Bread\n\n${Array.from({ length: 2500 }, (_, at) => `[#${at}]: https://mill.example/${at} "Change ${at}"\n`).join('')}\nRye[^1] rises.\n\n${Array.from({ length: 2500 }, (_, at) => `[^${at}]: oats\n`).join('')}`, '# Bread'],
  ['a table of 100 columns', `# Bread\n\n|${'a|'.repeat(100)}\n|${'-|'.repeat(100)}\n|${'a|'.repeat(100)}\n`, '# Bread'],
  ['a table of 10,000 rows of 20 columns', `# Bread\n\n${`|${'a|'.repeat(20)}\n|${'-|'.repeat(20)}\n`}${`|${'a|'.repeat(20)}\n`.repeat(10_000)}`, '# Bread'],
  ['1500 pictures one below the other', `# Bread\n\n${'![crumb](https://bakery.example/crumb.png)\n'.repeat(1500)}`, '# Bread'],
  ['a box of 130,000 paragraphs', `# Bread\n\n!!! note "Flour"\n${'    rye\n\n'.repeat(130_000)}`, '# Bread'],
  ['24,000 titles', `# Bread\n\n## The dough\n\n${Array.from({ length: 24_000 }, (_, at) => `<!-- talk: title Crumb -->\n\nRye ${at} rises.\n\n`).join('')}`, '# Crumb'],
  ['24,000 comments one between two paragraphs each', `# Bread\n\n## The dough\n\n${Array.from({ length: 24_000 }, (_, at) => `<!-- crumb -->\n\nRye ${at} rises.\n\n`).join('')}`, '# Bread'],
  ['20,000 comments', `# Bread\n\nIt rises.\n\n${'<!-- crumb -->\n\n'.repeat(20_000)}`, 'It rises'],
  ['20,000 cues', `# Bread\n\n${Array.from({ length: 20_000 }, (_, at) => `<!-- talk: cue Smile ${at} -->\n\nRye ${at} rises.\n\n`).join('')}`, '# Bread'],
  ['12,000 commands', `# Bread\n\n${Array.from({ length: 12_000 }, (_, at) => `Knead ${at}:\n\n\`\`\`sh\nknead ${at}\n\`\`\`\n\n`).join('')}`, 'knead 0'],
  ['5,000 addresses defined one below the other', `# Bread\n\n${Array.from({ length: 5000 }, (_, at) => `See [rye ${at}][${at}].\n\n`).join('')}${Array.from({ length: 5000 }, (_, at) => `[${at}]: https://bakery.example/${at}\n`).join('')}`, 'See [rye 0](https://bakery.example/0)'],
  ['10,000 footnotes', `# Bread\n\n${Array.from({ length: 10_000 }, (_, at) => `a[^${at}]\n\n[^${at}]: b\n`).join('\n')}`, '# Bread'],
  ['10,000 alerts', `# Bread\n\n${'> [!NOTE]\n> a\n\n'.repeat(10_000)}`, '# Bread'],
  ['a line of 240,000 letters of a script without spaces', `# Bread\n\n${'漢字仮名交文'.repeat(40_000)}\n`, '# Bread'],
  ['a formula and a listing of a site of 130,000 lines each', `# Bread\n\n$$\n${'a\n'.repeat(130_000)}$$\n\n{% highlight js %}\n${'a\n'.repeat(130_000)}{% endhighlight %}\n`, '# Bread'],
  ['130,000 paragraphs', `# Bread\n\n${'rye\n\n'.repeat(130_000)}`, '# Bread'],
  ['a byte order mark', '\uFEFF# Bread\n\nIt rises.\n', '# Bread'],
  ['marked UTF-16', Buffer.concat([Buffer.from([0xFF, 0xFE]), Buffer.from('# Bread\n\nIt rises.\n', 'utf16le')]), 'It rises'],
  ['CRLF', '# Bread\r\n\r\nIt rises.\r\n', 'It rises'],
  ['CR alone', '# Bread\r\rIt rises.\r', 'It rises'],
  ['frontmatter of 100,000 lines', `---\ntitle: a\n${'a\n'.repeat(100_000)}---\n\n# Bread\n\nIt rises.\n`, '# Bread'],
  ['rules and underscores to be filled in', `# Bread\n\nIt rises.\n${'*'.repeat(10_000)}\n\nName${'_'.repeat(200)}, price ${'_'.repeat(200)}.\n\n${'_'.repeat(10_000)}\n`, 'It rises'],
  ['a YAML bomb', `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`).join('\n')}\ntags: *i\n---\n\n# Bread\n\nIt rises.\n`, 'It rises'],
  ['YAML tags', '---\ntitle: !!js/function "function () { return 1 }"\ntags: !!python/object/apply:os.system ["ls"]\n---\n\n# Bread\n\nIt rises.\n', 'It rises'],
]

it.each(read)('reads %s', async (_what, content, holds) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.md'), content)
  expect(await runCommand(['generate', 'a.md'], folder)).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toContain(holds)
}, 60_000)

/** Plain texts that are read all the same, and a line that their deck holds. */
const plainTexts: [what: string, content: string, holds: string][] = [
  ['a name and a rule on one line', `Bread\n\nIt rises for an hour.\n\nRye ${'-'.repeat(60)} sour!\n\nIt is baked.\n`, 'Bread'],
  ['a menu with wide gaps', `Bread\n\nHome${' |  about  '.repeat(40)}!\n\nIt rises for an hour.\n`, 'Bread'],
]

it.each(plainTexts)('reads a plain text with %s', async (_what, content, holds) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.txt'), content)
  expect(await runCommand(['generate', 'a.txt'], folder)).toMatchObject({ status: 0 })
  expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toContain(holds)
}, 30_000)
