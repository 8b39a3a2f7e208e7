import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from '../../scripts/commands/generate-worker.ts'
import { runCommand, startCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const articles: Record<string, string> = {
  'rye.md': '# Rye\n\n## Flour\n\nRye holds more water than wheat does.\n\n| Flour | Water |\n|---|---|\n| Rye | 90 |\n',
  'spelt.md': '---\ntitle: Spelt\nlayout: post\n---\n\n## Dough\n\nSpelt wants a gentle hand.\n\n```sh\nbake --gently\n```\n',
  'wheat.html': '<!doctype html><title>Wheat</title><article><h1>Wheat</h1><h2>Crust</h2><p>Wheat makes a crust that sings when it cools on the rack.</p></article>',
}

function blog(files: Record<string, string>): string {
  const folder = temporaryFolder()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** All files below a folder with their bytes. */
function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => statSync(join(folder, name)).isFile()).sort()
  return Object.fromEntries(files.map(name => [name, readFileSync(join(folder, name), 'utf8')]))
}

describe('talkwright generate of several articles', () => {
  it('writes each the bytes that it gets alone, and a line', async () => {
    const folder = blog(articles)
    const { status, stdout, stderr } = await runCommand(['generate', ...Object.keys(articles), '--out', 'talks'], folder)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^rye\.md: \d+ slides, 1 minute: talks\/rye\/slides\.md\nspelt\.md: .*talks\/spelt\/slides\.md \(1 remark\)\nwheat\.html: .*\n3 of 3 articles became decks in talks\n$/)
    for (const article of Object.keys(articles)) await runCommand(['generate', article, '--out', join('alone', article.replace(/\.\w+$/, ''))], folder)
    expect(contentOf(join(folder, 'talks'))).toEqual(contentOf(join(folder, 'alone')))
  })

  it('takes folders, each article below one to its own path', async () => {
    const folder = blog({ 'posts/rye.md': articles['rye.md'] ?? '', 'posts/2026/spelt/index.md': articles['spelt.md'] ?? '', 'posts/.drafts/no.md': '# No\n', 'posts/note.csv': 'a,b\n' })
    symlinkSync(join(folder, 'nowhere'), join(folder, 'posts', 'gone.md'))
    expect(await runCommand(['generate', 'posts', '--out', 'talks'], folder)).toMatchObject({ status: 0 })
    expect(Object.keys(contentOf(join(folder, 'talks'))).filter(name => !name.includes('.talkwright') && name.endsWith('.md'))).toEqual(['2026/spelt/slides.md', 'rye/slides.md'])
  })

  it('tells of a bad article, goes on, and ends with its status', async () => {
    const folder = blog({ ...articles, 'empty.md': '', 'paper.md': '%PDF-1.4\nnot a text' })
    const { status, stdout, stderr } = await runCommand(['generate', 'empty.md', 'rye.md', 'missing.md', 'paper.md', '--out', 'talks'], folder)
    expect(status).toBe(2)
    expect(stdout).toMatch(/^rye\.md: .*\n1 of 4 articles became decks in talks\n$/)
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining('empty.md'), 'talkwright: missing.md does not exist', expect.stringContaining('paper.md is a PDF')])
    expect(readdirSync(join(folder, 'talks'))).toEqual(['rye'])
  })

  it('names an article that is nested too deep for what passes it on', async () => {
    const folder = blog(articles)
    const outcome = await outcomeOf({ article: 'deep.md', options: { out: join(folder, 'talks') } }, () => Promise.reject(new RangeError('Maximum call stack size exceeded')))
    expect(outcome).toEqual({ status: 2, lines: [], errors: ['talkwright: deep.md nests its markup thousands deep; is this an article?'] })
  })

  it('leaves a deck that was edited by hand alone, and makes the others', async () => {
    const folder = blog(articles)
    await runCommand(['generate', 'rye.md', 'spelt.md', '--out', 'talks'], folder)
    const deck = join(folder, 'talks/rye/slides.md')
    writeFileSync(deck, readFileSync(deck, 'utf8').replace('# Rye', '# My rye'))
    const before = readFileSync(deck, 'utf8')
    const { status, stdout, stderr } = await runCommand(['generate', 'rye.md', 'spelt.md', '--out', 'talks', '--minutes', '5'], folder)
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'talkwright: talks/rye/slides.md was edited by hand since it was generated; it was left as it is (--force replaces it and keeps a backup)\n' })
    expect(stdout).toContain('1 of 2 articles became decks')
    expect(readFileSync(deck, 'utf8')).toBe(before)
  })

  it('passes over a folder without articles, and decks of its own among the articles', async () => {
    const folder = blog({ 'posts/rye.md': articles['rye.md'] ?? '', 'none/note.csv': 'a,b\n', 'posts/slides.md': articles['spelt.md'] ?? '' })
    const first = await runCommand(['generate', 'posts', 'none', '--out', 'posts'], folder)
    expect(first).toMatchObject({ status: 2, stderr: 'talkwright: none holds no articles in Markdown\n' })
    expect(first.stdout).toContain('2 of 3 articles became decks in posts')
    const { status, stdout } = await runCommand(['generate', 'posts', '--out', 'posts'], folder)
    expect(status).toBe(0)
    expect(stdout).toContain('2 of 2 articles became decks in posts')
  })

  it('asks no folder without articles for a place of its own', async () => {
    const folder = blog({ 'posts/index.md': articles['rye.md'] ?? '', 'spelt.md': articles['spelt.md'] ?? '', 'spelt/note.csv': 'a\n', 'more/spelt/note.csv': 'a\n' })
    const { status, stdout, stderr } = await runCommand(['generate', 'spelt', 'posts', 'more/spelt', 'spelt.md', '--out', 'talks'], folder)
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'talkwright: spelt holds no articles in Markdown\ntalkwright: more/spelt holds no articles in Markdown\n' })
    expect(stdout).toContain('2 of 4 articles became decks')
  })

  it('takes for decks of its own none that only look so', async () => {
    const folder = blog({ 'posts/draft.talkwright/slides.md': articles['rye.md'] ?? '', 'posts/draftslides.md': articles['spelt.md'] ?? '' })
    expect((await runCommand(['generate', 'posts', '--out', 'talks'], folder)).stdout).toContain('2 of 2 articles became decks')
  })

  it.each([
    ['two articles for one folder', ['rye.md', 'more/rye.md', '--out', 'talks'], 'rye.md and more/rye.md would both be written to talks/rye'],
    ['no place for the decks', ['rye.md', 'spelt.md'], 'name it with --out'],
    ['the standard input among them', ['rye.md', '-', '--out', 'talks'], 'standard input is one article'],
    ['one report for all', ['rye.md', 'spelt.md', '--out', 'talks', '--report', 'report.json'], '--report is about one article'],
    ['one address for all', ['rye.md', 'spelt.md', '--out', 'talks', '--url', 'https://bakery.example/'], '--url is about one article'],
    ['a folder without articles', ['more/none', '--out', 'talks'], 'more/none holds no articles'],
    ['a file where the decks go', ['rye.md', 'spelt.md', '--out', 'wheat.html'], 'wheat.html is a file'],
  ])('refuses %s before anything is written', async (_what, args, named) => {
    const folder = blog({ ...articles, 'more/rye.md': '# Rye\n\nMore of it.\n', 'more/none/note.csv': 'a,b\n' })
    const before = contentOf(folder)
    const { status, stdout, stderr } = await runCommand(['generate', ...args], folder)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^talkwright: [^\n]+\n$/)
    expect(stderr).toContain(named)
    expect(contentOf(folder)).toEqual(before)
  })

  it('reads once what can be read but once', async () => {
    const folder = blog(articles)
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    const [{ status, stderr }] = await Promise.all([runCommand(['generate', 'rye.md', 'pipe.md', '--out', 'talks'], folder), writeFile(join(folder, 'pipe.md'), '# Caf\xe9\n', 'latin1')])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^talkwright: pipe\.md is not valid UTF-8[^\n]*\n$/)
  })

  it.each([50, 100, 150, 200])('leaves nothing half-written when it is stopped after %i decks', async (many) => {
    const folder = blog(Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`posts/${index}.md`, `# Rye ${index}\n\n${articles['rye.md']}`])))
    const { child, result } = startCommand(['generate', 'posts', '--out', 'talks'], folder)
    const talks = join(folder, 'talks')
    while (!existsSync(talks) || readdirSync(talks).length < many) await setTimeout(1)
    child.kill('SIGINT')
    expect((await result).status).toBe(130)
    const written = Object.keys(contentOf(talks))
    expect(written.filter(name => !/(?:slides\.md|favicon\.svg)$/.test(name))).toEqual([])
    expect(written.filter(name => /^\d+\/slides\.md$/.test(name)).length).toBeLessThan(600)
  })
})
