import type { ExitCode } from '../cli/exit-code.ts'
import { exitCode } from '../cli/exit-code.ts'
import type { Terminal } from '../cli/terminal.ts'
import { buildSite } from '../slidev/build.ts'
import { findDeck } from '../slidev/deck-folder.ts'
import { siteFolder } from '../slidev/outputs.ts'

/** Flags of `talkwright build`. */
export interface BuildOptions {
  /** Folder for the site; the deck's own `dist` when absent. */
  out?: string
  /** Path on the server, with both slashes. */
  base: string
}

/** Builds the deck in `folder` as a static site. */
export async function build(folder: string, options: BuildOptions, terminal: Terminal): Promise<ExitCode> {
  const deck = await findDeck(folder)
  const out = options.out ?? siteFolder(folder)
  await buildSite(deck, { out, base: options.base }, terminal)
  terminal.out(`${out}: the site, to be served at ${options.base}`)
  return exitCode.fine
}
