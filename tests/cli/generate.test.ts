import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { articleToTalk } from '../../scripts/article-to-talk.ts'
import { longEnough } from '../../scripts/commands/long-article.ts'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

function folderWith(article: string): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'bread.md'), article)
  return folder
}

describe('talkwright generate', () => {
  it.each([
    ['frontmatter alone', '---\ntitle: Bread\n---\n'],
    ['a comment', '<!-- later -->\n'],
    ['a link definition', '[bread]: https://bakery.example\n'],
  ])('refuses an article that holds nothing but %s', async (_what, article) => {
    const folder = folderWith(article)
    expect(await runCommand(['generate', 'bread.md'], folder)).toEqual({ status: 2, stdout: '', stderr: 'talkwright: bread.md holds nothing to show; it needs a heading or a sentence\n' })
    expect(readdirSync(folder)).toEqual(['bread.md'])
  })

  const lossy = '---\nlayout: post\n---\n\n# Bread\n\nBread rises.\n\n---\n\n<script>one()</script>\n\n<script>two()</script>\n'

  it('tells in one line what it leaves out more than once', async () => {
    const { status, stdout } = await runCommand(['generate', 'bread.md'], folderWith(lossy))
    expect(status).toBe(0)
    expect(stdout).toMatch(/^bread\.md:1:1 left out metadata: .*layout$/m)
    expect(stdout).toMatch(/^bread\.md:11:1 left out html: a script( \(and 1 more below\))?$/m)
  })

  it('writes nothing with --strict when something would be lost, and says what', async () => {
    const folder = folderWith(lossy)
    const { status, stdout, stderr } = await runCommand(['generate', 'bread.md', '--strict'], folder)
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'talkwright: nothing was written, for --strict allows no loss\n' })
    expect(stdout).toMatch(/^bread\.md:11:1 left out html: a script/)
    expect(readdirSync(folder)).toEqual(['bread.md'])
  })

  it.each(['slides.md', 'deck', 'deck/slides.md'])('does not write a report where the deck goes (%s)', async (report) => {
    const folder = folderWith('# Bread\n\nBread rises.\n')
    const out = report === 'slides.md' ? '.' : 'deck'
    expect(await runCommand(['generate', 'bread.md', '--out', out, '--report', report], folder)).toEqual({ status: 2, stdout: '', stderr: `talkwright: ${report} is where the deck goes; name another file for the report\n` })
    expect(readdirSync(folder)).toEqual(['bread.md'])
  })

  it('leaves the old deck as it was where the report cannot be written', async () => {
    const folder = folderWith('# Bread\n\nBread rises.\n')
    expect(await runCommand(['generate', 'bread.md'], folder)).toMatchObject({ status: 0 })
    const [before, files] = [readFileSync(join(folder, 'slides.md'), 'utf8'), readdirSync(folder)]
    writeFileSync(join(folder, 'bread.md'), '# Bread\n\nBread falls.\n')
    for (const report of ['/proc/report.json', ''])
      expect(await runCommand(['generate', 'bread.md', '--report', report], folder)).toMatchObject({ status: 2, stdout: '' })
    expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toBe(before)
    expect(readdirSync(folder)).toEqual(files)
  })

  it('makes of an article that two threads read what it makes of it in one', async () => {
    const section = (at: number): string => `## Loaf ${at}\n\nFlour number ${at} comes from a [mill][${at % 9}] and rises for ${at} minutes.[^salt]\n\n${'Bread is flour, water, salt and time, and the baker waits. '.repeat(20)}\n\n- dough ${at}\n- oven ${at}\n\n`
    const article = `# Bread\n\n${Array.from({ length: 250 }, (_, at) => section(at)).join('')}[7]: https://mill.example\n[^salt]: From the sea.\n`
    expect(article.length).toBeGreaterThan(longEnough)
    const folder = folderWith(article)
    expect(await runCommand(['generate', 'bread.md'], folder)).toMatchObject({ status: 0, stderr: '' })
    const { markdown } = await articleToTalk(new VFile({ value: article, path: 'bread.md', data: { format: 'markdown' } }))
    expect(readFileSync(join(folder, 'slides.md'), 'utf8') === markdown).toBe(true)
  })

  it('refuses a long article for what a part of it has too much of, with its line in the whole', async () => {
    const section = (at: number): string => `## Loaf ${at}\n\n${'Bread is flour, water, salt and time, and the baker waits. '.repeat(20)}\n\n`
    const deep = `${'*a **b '.repeat(950)}${' b** a*'.repeat(950)}`
    const article = `# Bread\n\n${Array.from({ length: 300 }, (_, at) => section(at)).join('')}## Deep\n\n${deep}\n\n## End\n\nText.\n`
    expect(article.length).toBeGreaterThan(longEnough)
    const { status, stdout, stderr } = await runCommand(['generate', 'bread.md'], folderWith(article))
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr.trim()).toMatch(/^talkwright: bread\.md:1205:1 error .* comparisons of marks of emphasis in one paragraph.* too-complex$/)
  })

  it('lets no article steer the terminal', async () => {
    const folder = folderWith('# Bread\n\n![loaf](<a\u001b]0;taken\u0007.png>)\n')
    const { stdout, stderr } = await runCommand(['generate', 'bread.md'], folder)
    expect(`${stdout}${stderr}`).not.toMatch(/[\u001b\u0007]/)
  })

  it('takes neither metadata nor a rule for a loss', async () => {
    const folder = folderWith('---\nlayout: post\n---\n\n# Bread\n\nBread rises.\n\n---\n\nIt falls.\n')
    expect(await runCommand(['generate', 'bread.md', '--strict'], folder)).toMatchObject({ status: 0 })
    expect(existsSync(join(folder, 'slides.md'))).toBe(true)
  })
})
