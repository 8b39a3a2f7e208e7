import type { HandoutWishes } from '../../composables/handoutOptions.ts'
import { queryOf, readHandoutWishes } from '../../composables/handoutOptions.ts'
import { withVisitor } from '../browser/visit.ts'
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

/** Prints the deck in each of `folders`, slides with their notes, as a PDF. What cannot be printed is told of before anything is. */
export async function handout(folders: readonly string[], options: HandoutOptions, terminal: Terminal): Promise<ExitCode> {
  if (folders.length > 1 && options.output !== undefined) throw new UsageError('--output is the file of one handout; leave it out, or print that deck alone')
  const { layout, paper, range } = options
  const wishes = { layout, paper, range, ...(options.inkSaver && { ink: 'saver' }), ...(!options.notes && { notes: 'no' }) }
  const orders = await Promise.all(folders.map(async (folder) => {
    const [deck, file] = [await findDeck(folder), options.output ?? handoutFile(folder)]
    await assertPdfTarget(file)
    await assertWishes(deck, wishes)
    return { deck, file, cues: await cuesOf(deck) }
  }))
  await withVisitor(terminal, async (visitor) => {
    for (const { deck, file, cues } of orders) {
      await withTemporarySite(deck, terminal, site => visitor.visit(site, (browser, url) =>
        writePdf(file, { page: 'handout', query: queryOf(wishes), cues }, { browser, url, terminal })))
      terminal.out(`${file}: the handout`)
    }
  })
  return exitCode.fine
}

/** Makes sure, before any long work, that a deck can be printed as is wished. Throws a `UsageError`. */
export async function assertWishes(deck: DeckFolder, wishes: HandoutWishes): Promise<void> {
  const { problem } = readHandoutWishes(wishes, (await loadSlides(deck)).length)
  if (problem !== undefined) throw new UsageError(problem)
}
