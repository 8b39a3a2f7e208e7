import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { assertFileTarget, assertOurs, assertReplaceable, kindOf } from '../cli/targets.ts'
import { UsageError } from '../cli/usage-error.ts'
import { warnOn } from '../cli/warn-on.ts'
import { earlierPdf } from '../browser/printed-places.ts'
import type { Visitor } from '../browser/visit.ts'
import type { Terminal } from '../cli/terminal.ts'
import { carryOver } from './carry-over.ts'
import { BuildFailure } from './build-failure.ts'
import type { DeckFolder } from './deck-folder.ts'
import { assertNothingPrivate } from './private-gate.ts'
import { relevantLines } from './relevant-lines.ts'
import { replaceFolder } from './replace-folder.ts'
import { runSlidev } from './run.ts'
import type { Running } from './run.ts'
import type { SlidevProcess } from './slidev-process.ts'
import { oneFileMark, oneFilePage } from '../site/one-file.ts'
import { loadHead, loadWritten } from './slides.ts'
import { findOwnFiles, handoutName } from '../site/own-files.ts'
import { finishSite, readForSite } from '../site/finish-site.ts'
import type { DeckText, SitePlan } from '../site/finish-site.ts'

/** Where a site goes and where it will be served. */
export interface SiteTarget extends SitePlan { out: string }

/** Who is told how a site comes along, and the browser that takes its pictures. */
export interface SiteMakers {
  terminal: Terminal
  visitor: Visitor
  /** Slidev, where it was started before. */
  slidev?: SlidevProcess
  /** What else is to be done beside Slidev, a process of its own. */
  beside?: () => void
  /** What else is to be done with the slides in the folder where they are built, while pictures are taken of them. */
  meanwhile?: (folder: string) => Promise<void>
}

/** Builds the deck as a static site into `target.out`, all or nothing; returns the file name of its icon. Throws a `BuildFailure` or a `UsageError`. */
export async function buildSite(deck: DeckFolder, target: SiteTarget, { terminal, visitor, slidev, beside, meanwhile }: SiteMakers): Promise<{ icon: string }> {
  await assertSiteTarget(deck, target.out)
  return replaceFolder(target.out, async (folder) => {
    let text: Promise<DeckText> | undefined
    const began = (): void => {
      visitor.start()
      text = readForSite(deck)
      // Whoever waits for it is told what went wrong.
      text.catch(() => undefined)
      beside?.()
    }
    await buildInto(deck, folder, { base: target.base, care: 'whole', slidev, began }, terminal)
    const made = await finishSite(await (text ?? readForSite(deck)), folder, target, { visitor, warn: warnOn(terminal), earlier: await earlierPdf(join(target.out, handoutName)), ...(meanwhile && { meanwhile }) })
    await carryOver(target.out, folder)
    // What was there before is published too.
    await assertNothingPrivate(deck, folder)
    return made
  })
}

/** Builds the deck as one page that needs no server and no network, into `file`. Throws a `BuildFailure` or a `UsageError`. */
export async function buildOneFile(deck: DeckFolder, file: string, terminal: Terminal): Promise<void> {
  await assertFileTarget(file)
  await assertOurs(file, start => start.includes(oneFileMark), 'page of a deck')
  const page = await withBuilt(deck, 'one-file', terminal, async site => oneFilePage(site, await loadWritten(deck), (await loadHead(deck)).description))
  await mkdir(dirname(resolve(file)), { recursive: true })
  await writeFileAtomic(file, page)
}

/** Builds the deck into a temporary folder, has `use` work with it and takes it away again. */
export function withTemporarySite<Result>(deck: DeckFolder, terminal: Terminal, use: (site: string) => Promise<Result>): Promise<Result> {
  return withBuilt(deck, 'quick', terminal, use)
}

async function withBuilt<Result>(deck: DeckFolder, care: BuildWishes['care'], terminal: Terminal, use: (site: string) => Promise<Result>): Promise<Result> {
  const workshop = await mkdtemp(join(tmpdir(), 'talkwright-site-'))
  try {
    const site = join(workshop, 'site')
    await buildInto(deck, site, { base: '/', care }, terminal)
    await assertNothingPrivate(deck, site)
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
  const { inTheWay } = await findOwnFiles(deck.folder)
  if (inTheWay !== undefined)
    throw new UsageError(`${join(deck.folder, 'public', inTheWay)} has the name of a page that the site has itself; call it something else`)
}

async function isSlidevSite(folder: string): Promise<boolean> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '')
  return page.includes('slidev:version')
}

/** A site that is published is made as small as it gets; one that is looked at and thrown away is made soon; one that is a file has slides behind a '#', for a file has no addresses below it. */
interface BuildWishes extends Running { base: string, care: 'whole' | 'quick' | 'one-file' }

async function buildInto(deck: DeckFolder, folder: string, { base, care, ...running }: BuildWishes, terminal: Terminal): Promise<void> {
  const progress = terminal.progress('Building the slides')
  try {
    const { code, output } = await runSlidev({ args: ['build', deck.entry, '--out', folder, '--base', base, ...(care === 'one-file' ? ['--router-mode', 'hash'] : [])], folder: deck.folder, env: { TALKWRIGHT_BUILD: care } }, running)
    if (code !== 0)
      throw new BuildFailure('Slidev could not build the deck', relevantLines(output))
    await removeUnasked(deck, folder)
  }
  finally {
    progress.done()
  }
}

/**
 * What Slidev puts into a site that nobody asks for. It copies the `public` folders of themes and addons to `theme/`,
 * each under the path that it has on this machine, which is nobody's business. `_redirects` has services give the deck
 * for whatever they do not find, be it a script; with a page for every slide that hides what is missing.
 */
const unasked = ['theme', '_redirects'] as const

async function removeUnasked(deck: DeckFolder, folder: string): Promise<void> {
  for (const name of unasked)
    if (await kindOf(join(deck.folder, 'public', name)) === 'nothing')
      await rm(join(folder, name), { recursive: true, force: true })
}
