import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { assertNothingPrivate } from '../../scripts/slidev/private-gate.ts'
import { findDeck } from '../../scripts/slidev/deck-folder.ts'
import { runCommand } from '../cli/run-command.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'
import { readPdf } from './read-pdf.ts'
import { unzip } from './unzip.ts'

const cue = 'Smile at the first row'

async function deckWithCue(): Promise<string> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'bread.md'), `# Bread\n\n## Flour\n\n<!-- talk: cue ${cue} -->\n\nThe flour decides how much water a dough takes.\n`)
  expect(await runCommand(['generate', 'bread.md'], folder)).toMatchObject({ status: 0 })
  expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toContain(`[private] ${cue}`)
  return folder
}

it('a cue for the speaker alone is in no site, no handout and no export', async () => {
  const folder = await deckWithCue()
  expect(await runCommand(['build', '.'], folder)).toMatchObject({ status: 0, stderr: '' })
  const site = join(folder, 'dist')
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map(name => join(site, name)).filter(name => statSync(name).isFile())
  const published = files.map(file => readFileSync(file, 'utf8')).join('\n')
  expect(published).toContain('decides how much water')
  expect(published).not.toContain(cue)
  expect(await runCommand(['handout', '.'], folder)).toMatchObject({ status: 0, stderr: '' })
  expect((await readPdf(join(folder, 'handout.pdf'))).text).not.toContain('Smile')
  expect(await runCommand(['slides', '.', '--pptx', 'bread.pptx'], folder)).toMatchObject({ status: 0, stderr: '' })
  const parts = [...unzip(readFileSync(join(folder, 'bread.pptx')))].map(([name, content]) => `${name} ${content.toString('utf8')}`)
  expect(parts.filter(part => part.startsWith('ppt/notesSlides/') && part.includes('decides how much water'))).toHaveLength(1)
  expect(parts.filter(part => part.includes('Smile'))).toEqual([])
})

it('a build that would publish one is refused, and a word of a script is none', async () => {
  const folder = await deckWithCue()
  writeFileSync(join(folder, 'slides.md'), readFileSync(join(folder, 'slides.md'), 'utf8').replace(cue, `${cue}\n\n[private] wait`))
  writeFileSync(join(folder, 'public', 'plan.txt'), `To do: ${cue.toLowerCase().replace('smile', 'Smile')}, then start.`)
  const refused = await runCommand(['build', '.', '--no-handout'], folder)
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('a private cue would be published')
  expect(refused.stderr).toContain('plan.txt')
  // The page that is a file, and what is printed from, are built in another way.
  expect(await runCommand(['build', '.', '--single-file', 'bread.html'], folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('plan.txt') as string })
  rmSync(join(folder, 'public', 'plan.txt'))
  expect(await runCommand(['build', '.', '--no-handout'], folder)).toMatchObject({ status: 0, stderr: '' })
  // What stands beside an earlier build is kept, and published with this one.
  writeFileSync(join(folder, 'dist', 'mine.txt'), cue)
  expect(await runCommand(['build', '.', '--no-handout'], folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('mine.txt') as string })
})

it('nothing is printed of a deck whose page puts a cue together that no file holds', async () => {
  const folder = await deckWithCue()
  mkdirSync(join(folder, 'components'))
  writeFileSync(join(folder, 'components', 'Host.vue'), `<script setup>\nconst words = ['${cue.slice(0, 9)}', '${cue.slice(9)}']\n</script>\n\n<template><p><b v-for="word of words" :key="word">{{ word }}</b></p></template>\n`)
  writeFileSync(join(folder, 'slides.md'), readFileSync(join(folder, 'slides.md'), 'utf8').replace('<!--\n[private]', '<Host />\n\n<!--\n[private]'))
  expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toContain('<Host />')
  for (const command of [['handout', '.'], ['slides', '.'], ['build', '.']])
    expect(await runCommand(command, folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('a private cue would be printed') as string })
  expect(readdirSync(folder).filter(name => /pdf$|^dist$/.test(name))).toEqual([])
})

/** What the gate says of a site of one file, where the deck's last notes are these. */
async function gate(notes: string, name: string, text: string): Promise<void> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'slides.md'), `---\naddons: [talkwright]\n---\n\n# Bread\n\n${notes}\n`)
  mkdirSync(join(folder, 'site'))
  writeFileSync(join(folder, 'site', name), text)
  await assertNothingPrivate(await findDeck(folder), join(folder, 'site'))
}

it.each<[string, string, string, string]>([
  ['in a script', `<!-- [private] ${cue} -->`, 'page.js', `const note = "${cue}"`],
  ['as its author wrote it', '<!-- [private] Say *thanks* to my\\_friend Bob \\[the host\\] -->', 'plan.txt', 'Say *thanks* to my_friend Bob [the host] loudly'],
  ['as a page writes it', '<!-- [private] Thank Tom & Jerry for "the venue" -->', 'plan.html', '<p>Thank <b>Tom</b> &amp; Jerry for &quot;the&#32;venue&quot; tonight</p>'],
  ['in a script without spaces between words', '<!-- [private] 这里要停顿一下看观众的反应然后继续 -->', 'page.js', 'const note = "这里要停顿一下看观众的反应然后继续"'],
  ['behind a wide space', `<!-- Bread rises.\n\n\u3000[private] ${cue} -->`, 'page.js', `const note = "${cue}"`],
  ['behind a bullet that was copied', `<!-- Bread rises.\n\n• [private] ${cue} -->`, 'page.js', `const note = "${cue}"`],
  ...['## ', '&nbsp;', '\u202b', '<span title="a > b">', '"', '([', '○ ', '🔒 ', '- [-] '].map(opening => [`that nothing takes for one, behind ${opening.trim()}`, `<!-- Bread rises.\n\n${opening}[private] ${cue} -->`, 'page.js', ''] as [string, string, string, string]),
  ['that is not in the last comment, behind an arrow', `<!--\nSaid -> first.\n\n[private] ${cue}\n-->\n\n<!-- Bread rises. -->`, 'page.js', `const note = "[private] ${cue}"`],
  ['that is not in the last comment', `<!-- [private] ${cue} -->\n\n<!-- Bread rises. -->`, 'page.js', ''],
  ['before what is no comment, in a deck that speaks of the mark', `Write \`[private]\` before it.\n\n<!--\nBread rises.\n\n[private] ${cue}\n-->\n\n<style>\nh1 { color: red }\n</style>`, 'page.js', ''],
  ['behind a click in the midst of a line', `<!-- Bread rises. [click] [private] ${cue} -->`, 'page.js', ''],
  ['in bold behind a click', `<!-- Bread rises. [click] **[private]** ${cue} -->`, 'page.js', ''],
  ['behind a time', `<!-- (0:30) [private] ${cue} -->`, 'page.js', ''],
  ['behind words', `<!-- Bread rises.\n\nNote: **[private]** ${cue} -->`, 'page.js', ''],
  ['behind words, some of them code', `<!-- Run \`bake\`. [private] ${cue} -->`, 'page.js', ''],
  ['between two listings in items', `<!--\n- \`\`\`sh\n  bake\n  \`\`\`\n\nThen it runs. [private] ${cue}\n\n- \`\`\`sh\n  rest\n  \`\`\`\n-->`, 'page.js', ''],
  ['behind a listing on one line', `<!--\n\`\`\`bake\`\`\` it\n\nSo it runs. [private] ${cue}\n\n\`\`\`sh\nrest\n\`\`\`\n-->`, 'page.js', ''],
  ['in a fence that is left open', `<!--\n\`\`\`sh\nbake\n\nThen it runs. [private] ${cue}\n-->`, 'page.js', ''],
  ['between backticks of two items', `<!--\n- press \` to bake\n- wait, [private] ${cue}, then \` again\n-->`, 'page.js', ''],
  ['between backticks of two cells', `<!--\n| a | b |\n|---|---|\n| x\` | then [private] ${cue} \` |\n-->`, 'page.js', ''],
  ['in a comment within the notes, at their end', `<!--\nBread rises.\n\n<!-- talk: cue ${cue} -->\n-->`, 'page.js', ''],
  ['in a comment within the notes, with one end', `<!--\nBread rises.\n\n<!-- talk: cue ${cue} -->`, 'page.js', ''],
  ['in a comment that begins the notes', `<!--\n<!-- talk: cue ${cue} -->\n\nBread rises.\n-->`, 'page.js', ''],
  ['in lines such as the frontmatter has', `<!--\ntalk:\n  title: Bread\n  cue: ${cue}\n-->`, 'page.js', ''],
  ['up to a mark that ends it', `<!-- [private] Wait\n\n${cue}\n\n[/private] -->`, 'page.js', ''],
  ['with a mark that nothing closes', `<!-- Bread rises.\n\n- [private ${cue} -->`, 'page.js', ''],
  ['behind an arrow in the only notes', `<!--\nGo A --> B\n\n[private] ${cue}\n-->`, 'page.js', `const note = "[private] ${cue}"`],
  ['on the slide itself', `[private] ${cue}\n\n<!-- Bread rises. -->`, 'page.js', ''],
  ['in a mark over two lines', `<!-- Bread rises.\n\n[private: ${cue}\nand wave] -->`, 'page.js', ''],
  ['with a mark of which the word is bold', `<!-- Bread rises. [**private**] ${cue} -->`, 'page.js', ''],
  ['that looks like a link with a name', `<!-- Bread rises. [private][${cue}] -->`, 'page.js', ''],
  ...['Talk: cue ', '• talk: cue ', '1. Talk: cue ', '(talk: cue ', '_talk: cue_ ', '<b>talk: cue</b> '].map(ask => [`as an article has it, ${ask.trim()}`, `<!-- Bread rises.\n\n${ask}${cue} -->`, 'page.js', ''] as [string, string, string, string]),
  ['that is not in the last comment, behind code', `\`\`\`bake\`\`\` it\n\n<!-- Talk: cue ${cue} -->\n\n\`\`\`sh\nrest\n\`\`\`\n\n<!-- Bread rises. -->`, 'page.js', ''],
  ['that looks like a link', `<!-- Bread rises. [private](wink at ${cue}) -->`, 'page.js', ''],
  ['behind a backtick that nothing ends', `<!-- It\`s warm. [private] ${cue} -->`, 'page.js', ''],
  ...['[private: ', '[private ', '[ private ] ', '**[private:]** ', '[click] [private: ', '1. [private: ', 'It waits. [private: ', '[click] talk: cue '].map(mark => [`with another mark, ${mark.trim()}`, `<!-- Bread rises.\n\n${mark}${cue}${mark.includes('[private') && !mark.includes('private:]') ? ']' : ''} -->`, 'page.js', ''] as [string, string, string, string]),
  ['as an article has it', `<!-- talk: cue ${cue} -->`, 'page.js', ''],
  ['as an article has it, behind what is said', `<!-- Bread rises.\n\ntalk:cue ${cue} -->`, 'page.js', ''],
  ['as an article has it, before the notes', `<!-- talk: cue ${cue} -->\n\n<!-- Bread rises. -->`, 'page.js', ''],
  ['in a list below its mark', `<!-- [private]\n- ${cue} -->`, 'page.js', ''],
  ['that is short, in a deck that speaks of the mark', 'Write `[private]` before it.\n\n<!-- [private] wait -->', 'page.js', 'const note = "[private] wait"'],
  ['that is short, among what people read', '<!-- [private] wait -->', 'page.html', '<p>Please <b>wait</b></p>'],
  ['whose mark nothing took away', '<!-- Bread rises. -->', 'page.js', `const note = "[private] ${cue}"`],
])('a site that holds one is not let through: %s', async (_what, notes, name, text) => {
  await expect(gate(notes, name, text)).rejects.toThrow('a private cue would be published')
})

it('a deck that Slidev would export with its cues is not exported', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'slides.md'), `# Bread\n\n<!-- [private] ${cue} -->\n`)
  expect(await runCommand(['slides', '.', '--pptx', 'bread.pptx'], folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('addons: [talkwright]') as string })
  writeFileSync(join(folder, 'slides.md'), `---\naddons: [talkwright]\n---\n\n# Bread\n\n<!-- Bread rises.\n\n## [private] ${cue} -->\n`)
  expect(await runCommand(['slides', '.', '--pptx', 'bread.pptx'], folder)).toMatchObject({ status: 1, stderr: expect.stringContaining('begin it with [private]') as string })
  expect(readdirSync(folder)).toEqual(['slides.md'])
})

it('a deck that speaks of the mark, and one whose cue is in no file, are let through', async () => {
  await gate('Write `[private]` before a cue.\n\n<!-- Bread rises. -->', 'page.js', 'const slide = "Write [private] before a cue."')
  for (const guarded of ['\\[private\\] is a mark', '&#91;private] is a mark', '<span v-pre>[</span>private] is a mark'])
    await gate(`${guarded}\n\n<!-- ${guarded} -->`, 'page.js', 'const slide = "[private] is a mark"')
  await gate('<!-- Write this:\n\n```json\n"[private]"\n```\n\n`[private]` is a mark, and \\[private] is one too, with a [private](https://example.org/) link.\n\n[Private equity](https://example.org/) is none, nor is ``an `[private]` in code``. -->', 'page.js', 'const slide = "[private] is a mark"')
  await gate(`<!-- [private] ${cue} -->`, 'page.html', '<p>Smile at the second row</p>')
  for (const link of ['[private](https://example.org/a_(b))', '[private](https://example.org/ \'x\')', '[private][1]', '[private members][]', '<code>[private]</code>', '&lt;!-- talk: cue x --&gt;', '\\<!-- talk: cue x'])
    await gate(`<!-- Bread rises.\n\n${link} is none. -->`, 'page.js', 'const slide = 1')
  await gate('- [Private](https://example.org) mills\n- `[private]` is a mark\n\n<!-- Bread rises. -->', 'page.js', 'const slide = 1')
  await gate('Write `<!-- [private] x -->` at the end.\n\n<!-- Bread rises. -->', 'page.js', 'const slide = 1')
  await gate('<!-- [private] Read the article -->', 'labels.js', 'const label = "Read the article"')
  await gate(`Write \`[private]\` before a cue.\n\n<!-- [private] ${cue} -->`, 'page.js', 'const slide = "Write [private] before a cue."')
  await gate('<!-- [private] play -->', 'page.html', '<button class="play" onclick="play()">Go</button><script>play()</script>')
  await gate('<!-- [private] play -->', '.talkwright-files', 'play-2Ab.js')
})
