import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../cli/run-command.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'
import { contentOf } from './deck-copy.ts'
import { readPdf } from './read-pdf.ts'

const article = fileURLToPath(new URL('fixtures/article/bread.md', import.meta.url))

describe('talkwright talk', () => {
  it('does the whole job for an article and says where everything is', async () => {
    const folder = temporaryFolder()
    cpSync(article, join(folder, 'bread.md'))
    const { status, stdout, stderr } = await runCommand(['talk', 'bread.md', '--out', 'talk'], folder)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const place of ['talk/slides.md', 'talk/dist', 'talk/handout.pdf'])
      expect(stdout).toContain(place)
    expect(stdout).toContain('slides checked in light and dark: nothing found')
    expect(contentOf(join(folder, 'talk'))).toEqual(expect.arrayContaining(['slides.md', 'dist/index.html', 'handout.pdf']))
    expect((await readPdf(join(folder, 'talk', 'handout.pdf'))).text).toContain('somebody who can wait until tomorrow')
  })
})
