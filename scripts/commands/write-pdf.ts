import { mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import writeFileAtomic from 'write-file-atomic'
import type { PrintOrder } from '../browser/print-handout.ts'
import { printHandout } from '../browser/print-handout.ts'
import { earlierPdf } from '../browser/printed-places.ts'
import { assertFileTarget, assertOurs } from '../cli/targets.ts'
import type { Terminal } from '../cli/terminal.ts'
import { warnOn } from '../cli/warn-on.ts'

/** Nothing but an earlier PDF is ever replaced by one. Throws a `UsageError`. */
export async function assertPdfTarget(file: string): Promise<void> {
  await assertFileTarget(file)
  await assertOurs(file, start => start.startsWith('%PDF-'), 'PDF')
}

/** A browser, the address of a deck that is built already, and who is told of it. */
export interface PrintingPlace { browser: Browser, url: string, terminal: Terminal }

/** Writes a page of a built deck as a PDF, whole or not at all. Throws what `printHandout` does. */
export async function writePdf(file: string, order: Omit<PrintOrder, 'warn' | 'earlier'>, { browser, url, terminal }: PrintingPlace): Promise<void> {
  const progress = terminal.progress('Printing')
  const earlier = await earlierPdf(file)
  const pdf = await printHandout(browser, url, { ...order, warn: warnOn(terminal), ...(earlier && { earlier }) }).finally(progress.done)
  await mkdir(dirname(resolve(file)), { recursive: true })
  await writeFileAtomic(file, pdf)
}
