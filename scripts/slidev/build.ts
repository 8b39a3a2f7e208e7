import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { assertReplaceable, kindOf } from '../cli/targets.ts'
import { UsageError } from '../cli/usage-error.ts'
import type { Terminal } from '../cli/terminal.ts'
import { carryOver } from './carry-over.ts'
import { BuildFailure } from './build-failure.ts'
import type { DeckFolder } from './deck-folder.ts'
import { assertNothingPrivate } from './private-gate.ts'
import { relevantLines } from './relevant-lines.ts'
import { readableText } from '../site/readable-text.ts'
import { replaceFolder } from './replace-folder.ts'
import { runSlidev } from './run.ts'
import { loadWritten } from './slides.ts'

/** Where a site goes and where it will be served. */
export interface SiteTarget {
  out: string
  /** Path on the server, with both slashes: `/` or `/talks/rust/`. */
  base: string
}

/** Builds the deck as a static site into `target.out`, all or nothing. Throws a `BuildFailure` or a `UsageError`. */
export async function buildSite(deck: DeckFolder, target: SiteTarget, terminal: Terminal): Promise<void> {
  await assertSiteTarget(deck, target.out)
  await replaceFolder(target.out, async (folder) => {
    await buildInto(deck, folder, target.base, terminal)
    await carryOver(target.out, folder)
  })
}

/** Builds the deck into a temporary folder, has `use` work with it and takes it away again. */
export async function withTemporarySite<Result>(deck: DeckFolder, terminal: Terminal, use: (site: string) => Promise<Result>): Promise<Result> {
  const workshop = await mkdtemp(join(tmpdir(), 'talkwright-site-'))
  try {
    const site = join(workshop, 'site')
    await buildInto(deck, site, '/', terminal)
    return await use(site)
  }
  finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

/** Makes sure that a site may be written at `out`: nothing but an earlier site is ever replaced. Throws a `UsageError`. */
export async function assertSiteTarget(deck: DeckFolder, out: string): Promise<void> {
  await assertReplaceable(out)
  const fromOut = relative(resolve(out), deck.folder)
  if (!fromOut.startsWith('..'))
    throw new UsageError(`${out} holds the deck itself; name another folder for the site`)
  const content = await readdir(out).catch(() => [])
  if (content.length > 0 && !await isSlidevSite(out))
    throw new UsageError(`${out} is not empty and not a site built by Slidev; name another folder, or empty it`)
}

async function isSlidevSite(folder: string): Promise<boolean> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '')
  return page.includes('slidev:version')
}

async function buildInto(deck: DeckFolder, folder: string, base: string, terminal: Terminal): Promise<void> {
  const progress = terminal.progress('Building the slides')
  try {
    const { code, output } = await runSlidev(['build', deck.entry, '--out', folder, '--base', base], deck.folder)
    if (code !== 0)
      throw new BuildFailure('Slidev could not build the deck', relevantLines(output))
    await removeAddonCopies(deck, folder)
    await addReadableText(deck, folder)
    await assertNothingPrivate(deck, folder)
  }
  finally {
    progress.done()
  }
}

/** Every page of the site can be read without scripts. */
async function addReadableText(deck: DeckFolder, folder: string): Promise<void> {
  const text = readableText(await loadWritten(deck))
  for (const name of ['index.html', '404.html']) {
    const page = await readFile(join(folder, name), 'utf8').catch(() => undefined)
    if (page !== undefined) await writeFile(join(folder, name), withText(page, text))
  }
}

/** A page with a text at its end. What a title or a description says may look like an end: the last one is. */
function withText(page: string, text: string): string {
  const end = page.lastIndexOf('</body>')
  return end < 0 ? page : `${page.slice(0, end)}${text}${page.slice(end)}`
}

/**
 * Slidev copies the `public` folders of themes and addons to `theme/`, each under the path that it has on this machine:
 * nothing asks for them there, and the path is nobody's business.
 */
async function removeAddonCopies(deck: DeckFolder, folder: string): Promise<void> {
  if (await kindOf(join(deck.folder, 'public', 'theme')) === 'nothing')
    await rm(join(folder, 'theme'), { recursive: true, force: true })
}
