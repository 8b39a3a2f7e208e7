import type { HandoutWishes } from '../../composables/handoutOptions.ts'
import { queryOf, readHandoutWishes } from '../../composables/handoutOptions.ts'
import { withBrowserOn } from '../browser/visit.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import { exitCode } from '../cli/exit-code.ts'
import type { Terminal } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'
import { withTemporarySite } from '../slidev/build.ts'
import type { DeckFolder } from '../slidev/deck-folder.ts'
import { findDeck } from '../slidev/deck-folder.ts'
import { handoutFile } from '../slidev/outputs.ts'
import { cuesOf } from '../slidev/private-gate.ts'
import { loadSlides } from '../slidev/slides.ts'
import { assertPdfTarget, writePdf } from './write-pdf.ts'

/** Flags of `talkwright handout`. */
export interface HandoutOptions extends Pick<HandoutWishes, 'layout' | 'paper' | 'range'> {
  /** The PDF; `handout.pdf` in the deck's folder when absent. */
  output?: string
  /** No large dark or coloured grounds. */
  inkSaver?: true
  /** Whether what is said over the slides is printed. */
  notes: boolean
}

/** Prints the deck in `folder`, slides with their notes, as a PDF. */
export async function handout(folder: string, options: HandoutOptions, terminal: Terminal): Promise<ExitCode> {
  const deck = await findDeck(folder)
  const file = options.output ?? handoutFile(folder)
  await assertPdfTarget(file)
  const { layout, paper, range } = options
  const wishes = { layout, paper, range, ...(options.inkSaver && { ink: 'saver' }), ...(!options.notes && { notes: 'no' }) }
  await assertWishes(deck, wishes)
  const cues = await cuesOf(deck)
  await withTemporarySite(deck, terminal, site => withBrowserOn(site, terminal, (browser, url) =>
    writePdf(file, { page: 'handout', query: queryOf(wishes), cues }, { browser, url, terminal })))
  terminal.out(`${file}: the handout`)
  return exitCode.fine
}

/** Makes sure, before any long work, that a deck can be printed as is wished. Throws a `UsageError`. */
export async function assertWishes(deck: DeckFolder, wishes: HandoutWishes): Promise<void> {
  const { problem } = readHandoutWishes(wishes, (await loadSlides(deck)).length)
  if (problem !== undefined) throw new UsageError(problem)
}
