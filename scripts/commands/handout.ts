import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import writeFileAtomic from 'write-file-atomic'
import { printHandout } from '../browser/print-handout.ts'
import { withBrowserOn } from '../browser/visit.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import { exitCode } from '../cli/exit-code.ts'
import { assertFileTarget, assertOurs } from '../cli/targets.ts'
import type { Terminal } from '../cli/terminal.ts'
import { withTemporarySite } from '../slidev/build.ts'
import { findDeck } from '../slidev/deck-folder.ts'
import { handoutFile } from '../slidev/outputs.ts'

/** Flags of `talkwright handout`. */
export interface HandoutOptions {
  /** The PDF; `handout.pdf` in the deck's folder when absent. */
  output?: string
}

/** Prints the deck in `folder`, slides with their notes, as a PDF. */
export async function handout(folder: string, options: HandoutOptions, terminal: Terminal): Promise<ExitCode> {
  const deck = await findDeck(folder)
  const file = options.output ?? handoutFile(folder)
  await assertHandoutTarget(file)
  await withTemporarySite(deck, terminal, site =>
    withBrowserOn(site, terminal, (browser, url) => writeHandout(file, browser, url, terminal)))
  terminal.out(`${file}: the handout`)
  return exitCode.fine
}

/** Nothing but an earlier PDF is ever replaced by a handout. Throws a `UsageError`. */
export async function assertHandoutTarget(file: string): Promise<void> {
  await assertFileTarget(file)
  await assertOurs(file, start => start.startsWith('%PDF-'), 'PDF')
}

/** Writes the handout of a deck that is built already and served at `url`. */
export async function writeHandout(file: string, browser: Browser, url: string, terminal: Terminal): Promise<void> {
  const progress = terminal.progress('Printing the handout')
  const pdf = await printHandout(browser, url).finally(progress.done)
  await mkdir(dirname(resolve(file)), { recursive: true })
  await writeFileAtomic(file, pdf)
}
