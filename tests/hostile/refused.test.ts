import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

const deep = 10_000
const nul = Buffer.from('# Bread\n\nbefore\0after\n')
const unmarkedUtf16 = Buffer.from('# Bread\n\nIt rises.\n', 'utf16le')

/** Articles that no person wrote, and what the one line about them says. */
const refused: [what: string, name: string, content: string | Buffer, said: RegExp][] = [
  ['quotations in quotations', 'a.md', `# Bread\n\n${'>'.repeat(deep)} crumb\n`, /^talkwright: a\.md:3:1 error Unexpected 201 columns before a list or a quotation.* too-complex$/],
  ['a listing in quotations in quotations', 'a.md', `# Bread\n\n${'> '.repeat(deep)}\`\`\`js\n`, /^talkwright: a\.md:3:1 error Unexpected 201 columns before a list or a quotation.* too-complex$/],
  ['such a listing right behind another', 'a.md', `# Bread\n\n\`\`\`\n\`\`\`\n${'> '.repeat(deep)}\`\`\`js\n`, /^talkwright: a\.md:5:1 error Unexpected 201 columns before a list or a quotation.* too-complex$/],
  ['lists in lists on one line', 'a.md', `# Bread\n\n${'- '.repeat(deep)}crumb\n`, /a\.md:3:1 error .* too-complex$/],
  ['lists in lists on many lines', 'a.md', `# Bread\n\n${Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(2 * depth)}- crumb\n`).join('')}`, /a\.md:103:1 error Unexpected 201 columns before a list or a quotation.* too-complex$/],
  ['emphasis in emphasis', 'a.md', `# Bread\n\n${'*a '.repeat(deep)}b${'*'.repeat(deep)}\n`, /a\.md:3:1 error .* comparisons of marks of emphasis in one paragraph.* too-complex$/],
  ['strong within strong within strong', 'a.md', `# Bread\n\n${'*'.repeat(deep)}a${'*'.repeat(deep)}\n`, /a\.md:3:1 error .* comparisons of marks of emphasis in one paragraph.* too-complex$/],
  ['brackets in brackets', 'a.md', `# Bread\n\n${'['.repeat(deep)}a${']'.repeat(deep)}\n`, /a\.md:3:1 error .* brackets in one paragraph.* too-complex$/],
  ['elements in elements', 'a.md', `# Bread\n\n${'<div>'.repeat(deep)}crumb${'</div>'.repeat(deep)}\n`, /a\.md nests its markup thousands deep/],
  ['elements in elements of a page', 'a.html', `<article><h1>Bread</h1>${'<div>'.repeat(deep)}crumb${'</div>'.repeat(deep)}</article>`, /a\.html nests its markup thousands deep/],
  ['boxes in boxes', 'a.md', `# Bread\n\n${'::: tip\n'.repeat(500)}crumb\n${':::\n'.repeat(500)}`, /a\.md:\d+:1 error .* columns before a list or a quotation.* too-complex$/],
  ['quotations in quotations that go on line by line', 'a.md', `# Bread\n\n${Array.from({ length: 150 }, (_, depth) => `${'>'.repeat(depth + 1)} crumb\n\n`).join('')}`, /a\.md:203:1 error Unexpected 101 quotations and lists inside one another.* too-complex$/],
  ['shortcodes in shortcodes', 'a.md', `# Bread\n\n${'{{% notice tip %}}\n'.repeat(500)}crumb\n${'{{% /notice %}}\n'.repeat(500)}`, /too-complex$/],
  ['breaks without end', 'a.md', `# Bread\n\n${'a\\\n'.repeat(deep)}b\n`, /broken lines in one paragraph.* too-complex$/],
  ['lines that stray from a list', 'a.md', `# Bread\n\n- one\n${'a\n'.repeat(deep)}`, /a\.md:3004:1 error Unexpected 3001 lines that go on with a list or a quotation from outside.* too-complex$/],
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
