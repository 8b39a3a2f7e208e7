import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { runCommand } from './run-command.ts'
import { temporaryFolder } from './temporary-folder.ts'

const commands = ['generate', 'present', 'handout', 'slides', 'build', 'check', 'talk']

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

describe('talkwright', () => {
  it('--help names every command', async () => {
    const { status, stdout, stderr } = await runCommand(['--help'], temporaryFolder())
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const command of commands)
      expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
  })

  it.each(commands)('%s --help describes the command', async (command) => {
    const { status, stdout } = await runCommand([command, '--help'], temporaryFolder())
    expect(status).toBe(0)
    expect(stdout).toContain(`talkwright ${command}`)
  })

  it('--version prints the version of the package', async () => {
    expect(await runCommand(['--version'], temporaryFolder())).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })
})

/** What a person may get wrong, and what the answer must name. */
const mistakes: [what: string, args: string[], named: string][] = [
  ['no command', [], 'a command is needed'],
  ['an unknown command', ['perform'], 'perform'],
  ['an unknown flag', ['build', '--fast'], '--fast'],
  ['an unknown flag of the program', ['--fast'], '--fast'],
  ['a flag without its value', ['build', '--out'], '--out'],
  ['one argument too many', ['present', 'deck', 'other'], 'too many arguments'],
  ['an article that is missing', ['generate'], 'article'],
  ['a folder that does not exist', ['check', 'nowhere'], 'nowhere does not exist'],
  ['a file in place of a folder', ['build', 'note.txt'], 'note.txt is a file'],
  ['a page of somebody else\'s', ['build', 'deck', '--single-file', 'things/index.html'], 'things/index.html is there and is no page of a deck'],
  ['several decks without a place', ['build', 'deck', 'other'], '--out'],
  ['a deck that is named twice', ['build', 'deck', './deck', '--out', 'site'], './deck is named twice'],
  ['a folder without a deck', ['handout', 'empty'], 'empty holds no slides.md'],
  ['a present folder without a deck', ['present', 'empty'], 'empty holds no slides.md'],
  ['a base path without its last slash', ['build', 'deck', '--base', '/talk'], '--base'],
  ['a base path without its first slash', ['build', 'deck', '--base', 'talk/'], '--base'],
  ['a port that is no number', ['present', 'deck', '--port', 'http'], '--port'],
  ['a port out of range', ['present', 'deck', '--port', '65536'], '--port'],
  ['a deck of no slides', ['check', 'blank'], 'slides.md is empty'],
  ['a talk of no length', ['generate', 'note.txt', '--minutes', '0'], '--minutes'],
  ['an address that is none', ['generate', 'note.txt', '--url', 'javascript:alert(1)'], '--url'],
  ['an article without a name', ['generate', ''], 'name is empty'],
  ['a PDF for an article', ['generate', 'paper.pdf'], 'paper.pdf is no article'],
  ['a PDF that is named otherwise', ['generate', 'paper.md'], 'paper.md is a PDF'],
  ['a report in place of the article', ['generate', 'note.txt', '--report', 'note.txt'], 'note.txt is there and is no report'],
  ['a handout in place of something else', ['handout', 'deck', '-o', 'note.txt'], 'note.txt is there and is no PDF'],
  ['a layout that is none', ['handout', 'deck', '--layout', '5'], '--layout'],
  ['a paper that is none', ['handout', 'deck', '--paper', 'a5'], 'a4, letter'],
  ['a range that is none', ['handout', 'deck', '--range', 'all'], '2-5,8'],
  ['a range beyond the deck', ['handout', 'deck', '--range', '1-7'], 'the deck has 1 slide; the range 1-7 goes beyond'],
  ['notes alone without notes', ['handout', 'deck', '--layout', 'text', '--no-notes'], 'without them'],
  ['slides beyond the deck', ['slides', 'deck', '--range', '2'], 'the deck has 1 slide'],
  ['slides in place of something else', ['slides', 'deck', '-o', 'note.txt'], 'note.txt is there and is no PDF'],
  ['pictures in a folder with other things', ['slides', 'deck', '--png', 'things'], 'things holds index.html'],
  ['pictures in place of a file', ['slides', 'deck', '--png', 'note.txt'], 'note.txt is a file'],
  ['a deck where none can be', ['generate', 'note.txt', '--out', '/proc/deck'], '/proc/deck'],
  ['a site below a file', ['build', 'deck', '--out', 'note.txt/site'], 'note.txt is not a folder'],
  ['a site in place of a file', ['build', 'deck', '--out', 'note.txt'], 'note.txt is a file'],
  ['a site in place of the deck', ['build', 'deck', '--out', 'deck'], 'holds the deck itself'],
  ['a site in place of a folder with other things', ['build', 'deck', '--out', 'things'], 'things is not empty'],
  ['a handout in place of a folder', ['handout', 'deck', '-o', 'empty'], 'empty is a folder'],
  ['a handout below a file', ['handout', 'deck', '-o', 'note.txt/handout.pdf'], 'note.txt is not a folder'],
]

describe('bad input', () => {
  it.each(mistakes)('%s: one line, status 2, nothing written', async (_, args, named) => {
    const folder = folderWithThings()
    const before = readdirSync(folder, { recursive: true })
    const { status, stdout, stderr } = await runCommand(args, folder)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^talkwright: [^\n]+\n$/)
    expect(stderr).toContain(named)
    expect(readdirSync(folder, { recursive: true })).toEqual(before)
  })

  it('a browser that is not where TALKWRIGHT_CHROMIUM says', async () => {
    const { chosenChromium } = await import('../../scripts/browser/installed-chromium.ts')
    vi.stubEnv('TALKWRIGHT_CHROMIUM', '/no/such/browser')
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(chosenChromium).toThrow('TALKWRIGHT_CHROMIUM names /no/such/browser, which does not exist')
  })
})

function folderWithThings(): string {
  const folder = temporaryFolder()
  for (const name of ['deck', 'empty', 'things', 'blank'])
    mkdirSync(join(folder, name))
  writeFileSync(join(folder, 'blank', 'slides.md'), '\n')
  writeFileSync(join(folder, 'paper.md'), '%PDF-1.4\nnot a text')
  writeFileSync(join(folder, 'note.txt'), 'A note.\n')
  writeFileSync(join(folder, 'things', 'index.html'), '<p>Somebody else\'s site.</p>\n')
  writeFileSync(join(folder, 'deck', 'slides.md'), '# A slide\n')
  return folder
}
