import type { ExitCode } from '../cli/exit-code.ts'
import { exitCode } from '../cli/exit-code.ts'
import type { Terminal } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'
import { buildOneFile, buildSite } from '../slidev/build.ts'
import { findDeck } from '../slidev/deck-folder.ts'
import { siteFolder } from '../slidev/outputs.ts'

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

/** Builds the deck in `folder` as a static site. */
export async function build(folder: string, options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const deck = await findDeck(folder)
  if (options.singleFile !== undefined) {
    if (options.out !== undefined || options.base !== undefined || options.site !== undefined) throw new UsageError('--single-file is a file of its own; leave out --out, --base and --site')
    await buildOneFile(deck, options.singleFile, terminal)
    terminal.out(`${options.singleFile}: the deck as one page, to be opened from anywhere`)
    return exitCode.fine
  }
  const out = options.out ?? siteFolder(folder)
  const base = options.base ?? (options.site === undefined ? '/' : new URL(options.site).pathname)
  await buildSite(deck, { out, base, ...(options.site !== undefined && { url: options.site }), ...(!options.handout && { withoutHandout: true }) }, terminal)
  terminal.out(`${out}: the site, to be served at ${base}`)
  return exitCode.fine
}
