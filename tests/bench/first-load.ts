import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Response } from 'playwright-core'
import { withBrowserOn } from '../../scripts/browser/visit.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { runCommand } from '../cli/run-command.ts'
import { timeOf } from './processes.ts'
import { beside } from './section.ts'
import type { Section } from './section.ts'
import { plainSlidev } from './slidev.ts'

/** What a visitor loads until the first slide stands, bytes on the wire (text with gzip). */
interface Load { scripts: number, files: number, all: number }

/** What a server would not pack again. */
const packed = /\.(?:woff2|png|pdf)$/

/** Visits a built site's first slide and weighs what it took. What the worker fetches for later is no part of it. */
async function weigh(site: string): Promise<Load> {
  return withBrowserOn(site, createTerminal(), async (browser, url) => {
    const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
    const answers: Response[] = []
    page.on('response', response => void answers.push(response))
    await page.goto(url)
    await page.locator('#slideshow h1').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    const loaded = await Promise.all(answers.filter(answer => answer.ok()).map(async (answer) => {
      const [{ pathname }, body] = [new URL(answer.url()), await answer.body()]
      return { isScript: pathname.endsWith('.js'), bytes: packed.test(pathname) ? body.length : gzipSync(body, { level: 9 }).length }
    }))
    const scripts = loaded.filter(({ isScript }) => isScript)
    const sum = (all: typeof loaded): number => all.reduce((total, { bytes }) => total + bytes, 0)
    return { scripts: sum(scripts), files: scripts.length, all: sum(loaded) }
  })
}

/** The addon as it is, without what makes its sites small: what plain Slidev makes of the same deck. */
async function plainAddon(folder: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const addon = join(folder, 'addon')
  for (const name of ['components', 'composables', 'layouts', 'pages', 'setup', 'styles', 'site', 'scripts', 'global-bottom.vue', 'custom-nav-controls.vue', 'vite.config.ts', 'package.json', 'public'])
    if (existsSync(join(root, name))) await cp(join(root, name), join(addon, name), { recursive: true })
  await rm(join(addon, 'setup', 'vite-plugins.ts'))
  await symlink(join(root, 'node_modules'), join(addon, 'node_modules'))
  return addon
}

/** What a visitor of this repository's talk loads, beside plain Slidev's site of the same deck. */
export async function firstLoad(): Promise<Section> {
  const deck = '.'
  const target = 0.7
  const workshop = await mkdtemp(join(tmpdir(), 'talkwright-load-'))
  try {
    const [ours, plain, plainDeck] = ['ours', 'plain', 'deck'].map(name => join(workshop, name)) as [string, string, string]
    await runCommand(['build', resolve(deck), '--out', ours], workshop)
    const addon = await plainAddon(workshop)
    await cp(resolve(deck, 'public'), join(plainDeck, 'public'), { recursive: true })
    const text = await readFile(resolve(deck, 'slides.md'), 'utf8')
    await writeFile(join(plainDeck, 'slides.md'), text.replace('  - talkwright\n', `  - ${addon}\n`))
    await timeOf((await plainSlidev())(['build', join(plainDeck, 'slides.md'), '--out', plain], plainDeck))
    const [a, b] = [await weigh(ours), await weigh(plain)]
    const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`
    const rows = ([['JavaScript', a.scripts, b.scripts], ['all bytes', a.all, b.all]] as const).map(([name, one, other]) => [name, kilobytes(one), kilobytes(other), beside(one / other, target)])
    return { title: 'First load', how: 'Bytes on the wire until the first slide stands, text with gzip.', head: ['what', 'ours', 'plain Slidev', 'ratio'], rows: [...rows, ['scripts', String(a.files), String(b.files), '']] }
  }
  finally {
    await rm(workshop, { recursive: true, force: true })
  }
}
