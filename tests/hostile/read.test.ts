import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

/** Odd articles that are read all the same, and a line that their deck holds. */
const read: [what: string, content: string | Buffer, holds: string][] = [
  ['links that never end', `# Bread\n\n${'[a]('.repeat(10_000)}\n`, '# Bread'],
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
  ['40,000 marks of HTML around nothing, in a heading, a paragraph and a line of spaces', `# Bread\n\n## ${'<b></b>'.repeat(40_000)}rye\n\n${'<a id="r"></a><wbr>'.repeat(20_000)}oats\n\n${'<i> </i>'.repeat(40_000)}wheat\n`, '# Bread'],
  ['a table of HTML whose 4000 cells go over all columns and rows', `# Bread\n\n<table>${'<tr><td rowspan=65534 colspan=1000>a'.repeat(4000)}</table>\n`, '# Bread'],
  ['a table of HTML of a row of 10,000 cells and 10,000 rows of one', `# Bread\n\n<table><tr>${'<td>a'.repeat(10_000)}${'<tr><td>b'.repeat(10_000)}</table>\n`, '# Bread'],
  ['a heading of 12 KB over a list of 3000 items', `# Bread\n\n## ${'rye '.repeat(3000)}\n\n${'- a\n'.repeat(3000)}`, '# Bread'],
  ['a table whose head has 12 KB and which has 3000 rows', `# Bread\n\n| ${'rye '.repeat(3000)} | b |\n|---|---|\n${'| a | b |\n'.repeat(3000)}`, '# Bread'],
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
  ['lines that look like definitions', `# Bread\n\n${'[a]: (\n'.repeat(10_000)}`, '# Bread'],
  ['attributes of headings that end nowhere', `# Bread\n\n## Rye {#${'a.'.repeat(40)}b "c\n\n## Oats {a${'=b'.repeat(40)} "c\n\nThey rise.\n\n## Spelt ${'{#a `b` '.repeat(12_000)}\n\nIt rises.\n`, '# Bread'],
  ['tags of blog programs that end nowhere', `# Bread\n\n{{< figure ${' '.repeat(100_000)}x\n\n{{< figure ${'%}} '.repeat(25_000)}x\n\n{{< youtube ${'a'.repeat(100_000)}\n\n{{< youtube ${'id=a title="'.repeat(8000)}\n\n{{< vimeo ${'1'.repeat(100_000)}\n\n{{< gist a ${'b'.repeat(100_000)}\n\n{% embed http://${'a'.repeat(100_000)}\n\n{% highlight ${'a'.repeat(100_000)}\n{% endhighlight %}\n\nIt rises.\n`, 'It rises'],
  ['an author and tags that end nowhere', `---\nauthor: "${'['.repeat(100_000)}"\ntags: "${'<!-- '.repeat(40_000)}"\n---\n\n# Bread\n\nIt rises.\n`, 'It rises'],
  ['comments that end nowhere', `# Bread\n\nIt rises.\n\n<!-- a -->\n${'<!-- '.repeat(80_000)}\n`, 'It rises'],
  ['an address that may be that of a badge, and a term with 25,000 glosses', `# Bread\n\n![Rye](https://${'codecov.a/'.repeat(20_000)}x)\n\nTerm\n${': `a`\n'.repeat(25_000)}`, '# Bread'],
  ['a hidden sign behind a long word', `# Bread\n\nIt rises.\n\n${'a'.repeat(50_000)}\u202Eb\n`, 'It rises'],
  ['thousands of cues before thousands of rules', `# Bread\n\n<!--\n${'talk: cue a\n'.repeat(4000)}-->\n\n${'***\n'.repeat(10_000)}\nIt rises.\n`, 'It rises'],
  ['a picture whose address ends nowhere, and a long word beside a hyphen', `# Bread\n\n- ![](${'a'.repeat(100_000)}//)\n- ${'a'.repeat(100_000)}.-b\n`, '# Bread'],
  ['comments for the talk of blank lines', `# Bread\n\nIt rises.\n\n<!-- talk: skip${'\n'.repeat(100_000)}x -->\n\n<!-- talk:\ntitle: a${'\n'.repeat(100_000)}x -->\n\nIt falls.\n`, 'It rises'],
  ['fences, a table of contents and a comment that end nowhere', `# Bread\n\nIt rises.\n\n\`\`\`${' '.repeat(100_000)}\`\n\n${'~'.repeat(100_000)}\`\n~~~~\n\n{{< toc${' '.repeat(100_000)}x\n\n<!-- abc ${'a'.repeat(100_000)}`, 'It rises'],
  ['a listing of 5000 groups and as many sentences of them', `# Bread\n\nIt rises.\n\n\`\`\`js\n${'abc\n\n'.repeat(5000)}x\n\`\`\`\n\n${'It abc. '.repeat(5000)}\n`, 'It rises'],
  ['50,000 letters with stops, and 10,000 components', `# Bread\n\nIt rises.\n\n${'א.'.repeat(50_000)}\n\n${'<Foo />\n'.repeat(10_000)}`, 'It rises'],
  ['a fence far in before thousands of lines', `# Bread\n\n- a\n\n${' '.repeat(200_000)}~~~\n${' \n'.repeat(100_000)}`, '# Bread'],
  ['thousands of boxes without content, far in', `# Bread\n\n- a\n\n${'    !!! note\n'.repeat(40_000)}`, '# Bread'],
  ['thousands of pictures between words', `# Bread\n\n${'a![](b)'.repeat(15_000)}\n`, '# Bread'],
  ['thousands of cues before what no slide holds', `# Bread\n\n${Array.from({ length: 8000 }, (_, at) => `<!-- talk: cue ${at} -->\n\n[x${at}]: http://a\n\n`).join('')}It rises.\n`, 'It rises'],
  ['thousands of aliases', `---\na: [${'&a [*a, *a], '.repeat(2000)}${'*a, '.repeat(20_000)}]\n---\n\n# Bread\n\nIt rises.\n`, 'It rises'],
  ['thousands of links to one address, and of pictures with one title, of 50,000 signs', `# Bread\n\n${'[x][a]\n\n'.repeat(6000)}[a]: http://bakery.example/${'l'.repeat(50_000)}\n\n${'![x][b]\n\n'.repeat(3000)}[b]: a.png "${'l '.repeat(25_000)}"\n\n${'[![x][a]][a]\n\n'.repeat(1000)}`, '# Bread'],
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
  ['16,000 groups of settings before a command', `Bread\n\nThese are the settings.\n\n${Array.from({ length: 16_000 }, (_, no) => `rye${no}: 5\noats${no}:\n  - a\n\n  - b\n\n`).join('')}$ make bread\n\nAnd then it is baked.\n`, 'Bread'],
  ['200,000 lines', `Bread\n\n${'It rises.\n'.repeat(200_000)}`, 'Bread'],
  ['3000 comments before it', `${'<!-- crumb -->\n'.repeat(3000)}Bread rises, and a text without a name says so.\n`, 'rises'],
  ['settings of a program in a text without fences, with a command behind them', `How we bake\n\nThis is our book of recipes:\n\n- hosts: all\n  become: true\n  tasks:\n${'    - name: Knead the dough\n      bake:\n        name: "rye"\n        state: present\n\n'.repeat(60)}    - name: Bake\n      shell: |\n        ./bake.sh --all;\n        exit 0;\n\nAfter that all is well.\n`, 'Knead'],
  ['a name and a rule on one line', `Bread\n\nIt rises for an hour.\n\nRye ${'-'.repeat(60)} sour!\n\nIt is baked.\n`, 'Bread'],
  ['2000 brackets that nothing closes', `Bread\n\nIt rises.\n\n${'if (a) {\n'.repeat(2000)}`, 'Bread'],
  ['10,000 comments for the talk', `Bread\n\nIt rises.\n\n${'<!--talk:-->\n'.repeat(10_000)}\nIt falls.\n`, 'Bread'],
  ['a menu with wide gaps', `Bread\n\nHome${' |  about  '.repeat(40)}!\n\nIt rises for an hour.\n`, 'Bread'],
]

it.each(plainTexts)('reads a plain text with %s', async (_what, content, holds) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.txt'), content)
  expect(await runCommand(['generate', 'a.txt'], folder)).toMatchObject({ status: 0 })
  expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toContain(holds)
}, 30_000)
