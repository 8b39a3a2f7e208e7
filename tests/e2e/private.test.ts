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
  rmSync(join(folder, 'public', 'plan.txt'))
  expect(await runCommand(['build', '.', '--no-handout'], folder)).toMatchObject({ status: 0, stderr: '' })
})

it('a site that holds one is not let through', async () => {
  const folder = await deckWithCue()
  const site = join(folder, 'site')
  mkdirSync(site)
  writeFileSync(join(site, 'page.js'), `const note = "${cue}"`)
  await expect(assertNothingPrivate(await findDeck(folder), site)).rejects.toThrow('a private cue would be published')
})
