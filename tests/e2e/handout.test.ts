import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { printHandout } from '../../scripts/browser/print-handout.ts'
import { withBrowserOn } from '../../scripts/browser/visit.ts'
import type { Terminal } from '../../scripts/cli/terminal.ts'
import { runCommand } from '../cli/run-command.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'
import { contentOf, deckCopy } from './deck-copy.ts'
import { readPdf } from './read-pdf.ts'

describe('talkwright handout', () => {
  it('prints slides and notes as a tagged PDF with an outline, and leaves nothing else', async () => {
    const folder = deckCopy('clean')
    const before = contentOf(folder)
    const { status, stdout, stderr } = await runCommand(['handout', folder, '-o', join(folder, 'paper', 'notes.pdf')], folder)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${join(folder, 'paper', 'notes.pdf')}: the handout\n`, stderr: '' })

    const pdf = await readPdf(join(folder, 'paper', 'notes.pdf'))
    expect(pdf.pages).toBeGreaterThan(0)
    expect(pdf.tagged).toBe(true)
    expect(pdf.outline).toContain('The well-behaved deck')
    for (const words of ['The well-behaved deck', 'another thing', 'Good morning.', 'The code is short.'])
      expect(pdf.text).toContain(words)
    expect(contentOf(folder)).toEqual([...before, 'paper', 'paper/notes.pdf'].sort())
  })

  it('names what is missing where a deck does not use the addon', async () => {
    const site = temporaryFolder()
    writeFileSync(join(site, 'index.html'), '<div id="slideshow">The slides</div>')
    const printing = withBrowserOn(site, silent, printHandout)
    await expect(printing).rejects.toThrow('addons: [talkwright]')
  })
})

const silent: Terminal = { out: () => {}, error: () => {}, progress: () => ({ done: () => {} }) }
