import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { withVisitor } from '../browser/visit.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import { exitCode } from '../cli/exit-code.ts'
import type { Terminal } from '../cli/terminal.ts'
import { assertFileTarget, assertOurs } from '../cli/targets.ts'
import { UsageError } from '../cli/usage-error.ts'
import type { SitePlan } from '../site/finish-site.ts'
import { indexMark, indexPage } from '../site/index-page.ts'
import type { ListedDeck } from '../site/index-page.ts'
import { sitePlaces } from '../site/site-places.ts'
import type { SitePlace } from '../site/site-places.ts'
import { assertSiteTarget, buildOneFile, buildSite } from '../slidev/build.ts'
import { findDeck } from '../slidev/deck-folder.ts'
import { siteFolder } from '../slidev/outputs.ts'
import { loadHead } from '../slidev/slides.ts'
import { readableAddress } from '../text/address-path.ts'

/** Flags of `talkwright build`. */
export interface BuildOptions {
  /** Folder for the site; the deck's own `dist` when absent. */
  out?: string
  /** Path on the server, with both slashes; `/`, or that of `site`, when absent. */
  base?: string
  /** The site's whole address. */
  site?: string
  /** One page in place of a folder: its file. */
  singleFile?: string
  /** `false` prints no handout into the site. */
  handout: boolean
}

/** Builds the deck in each of `folders` as a static site; several stand below one page that leads to them by their covers. */
export async function build(folders: string[], options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const [folder = '.', ...more] = folders
  if (options.singleFile !== undefined) {
    if (more.length > 0 || options.out !== undefined || options.base !== undefined || options.site !== undefined) throw new UsageError('--single-file is one deck in a file of its own; leave out --out, --base, --site and other decks')
    await buildOneFile(await findDeck(folder), options.singleFile, terminal)
    terminal.out(`${options.singleFile}: the deck as one page, to be opened from anywhere`)
    return exitCode.fine
  }
  const base = options.base ?? (options.site === undefined ? '/' : new URL(options.site).pathname)
  if (more.length > 0) return buildSeveral(folders, { ...options, base }, terminal)
  const out = options.out ?? siteFolder(folder)
  const deck = await findDeck(folder)
  await withVisitor(terminal, visitor => buildSite(deck, { out, ...planOf({ ...options, base }) }, { terminal, visitor }))
  terminal.out(`${out}: the site, to be served at ${readableAddress(base)}`)
  return exitCode.fine
}

function planOf({ base, site, handout }: BuildOptions & { base: string }, below = ''): SitePlan {
  return { base: base + below, ...(site !== undefined && { url: site + below }), ...(!handout && { withoutHandout: true }) }
}

async function buildSeveral(folders: readonly string[], options: BuildOptions & { base: string }, terminal: Terminal): Promise<ExitCode> {
  const { out } = options
  if (out === undefined) throw new UsageError('several decks need a folder for their sites: name it with --out')
  const places = sitePlaces(folders)
  const page = join(out, 'index.html')
  await assertFileTarget(page)
  await assertOurs(page, start => start.includes(indexMark), 'page of decks')
  const decks = await Promise.all(folders.map(async (folder, index) => ({ deck: await findDeck(folder), ...places[index] as SitePlace })))
  // One that cannot be built is told of before another is.
  for (const { deck, folder } of decks) await assertSiteTarget(deck, join(out, folder))
  const listed: ListedDeck[] = []
  await withVisitor(terminal, async (visitor) => {
    for (const { deck, folder, address } of decks) {
      const { icon } = await buildSite(deck, { out: join(out, folder), ...planOf(options, address) }, { terminal, visitor })
      listed.push({ address: options.base + address, icon, ...await loadHead(deck) })
      terminal.out(`${join(out, folder)}: the site, to be served at ${readableAddress(options.base + address)}`)
    }
  })
  await writeFileAtomic(page, indexPage(listed))
  terminal.out(`${page}: the page that leads to them`)
  return exitCode.fine
}
