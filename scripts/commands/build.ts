import { basename, join, resolve } from 'node:path'
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
import { buildOneFile, buildSite } from '../slidev/build.ts'
import { findDeck } from '../slidev/deck-folder.ts'
import { siteFolder } from '../slidev/outputs.ts'
import { loadHead } from '../slidev/slides.ts'

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
  terminal.out(`${out}: the site, to be served at ${base}`)
  return exitCode.fine
}

function planOf({ base, site, handout }: BuildOptions & { base: string }, below = ''): SitePlan {
  return { base: base + below, ...(site !== undefined && { url: site + below }), ...(!handout && { withoutHandout: true }) }
}

async function buildSeveral(folders: readonly string[], options: BuildOptions & { base: string }, terminal: Terminal): Promise<ExitCode> {
  const { out } = options
  if (out === undefined) throw new UsageError('several decks need a folder for their sites: name it with --out')
  const names = folders.map(folder => basename(resolve(folder)))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new UsageError(`two of the decks are called ${twice}; each site is called as its deck's folder is`)
  const odd = names.find(name => !/^[\w.~-]+$/.test(name))
  if (odd !== undefined) throw new UsageError(`a folder called '${odd}' makes no address; name it with letters, digits, dots and hyphens`)
  const page = join(out, 'index.html')
  await assertFileTarget(page)
  await assertOurs(page, start => start.includes(indexMark), 'page of decks')
  const listed: ListedDeck[] = []
  await withVisitor(terminal, async (visitor) => {
    for (const [index, folder] of folders.entries()) {
      const [deck, name] = [await findDeck(folder), names[index] ?? '']
      await buildSite(deck, { out: join(out, name), ...planOf(options, `${name}/`) }, { terminal, visitor })
      listed.push({ folder: name, ...await loadHead(deck) })
      terminal.out(`${join(out, name)}: the site, to be served at ${options.base}${name}/`)
    }
  })
  await writeFileAtomic(page, indexPage(listed))
  terminal.out(`${page}: the page that leads to them`)
  return exitCode.fine
}
