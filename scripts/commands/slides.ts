import { withBrowserOn } from '../browser/visit.ts'
import { picturesOf } from '../browser/picture-slides.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import { exitCode } from '../cli/exit-code.ts'
import { assertFileTarget, assertOurs } from '../cli/targets.ts'
import type { Terminal } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'
import { warnOn } from '../cli/warn-on.ts'
import { withTemporarySite } from '../slidev/build.ts'
import type { DeckFolder } from '../slidev/deck-folder.ts'
import { findDeck } from '../slidev/deck-folder.ts'
import { exportPptx } from '../slidev/export.ts'
import { slidesFile } from '../slidev/outputs.ts'
import { assertCuesAreRead, cuesOf } from '../slidev/private-gate.ts'
import { loadHead } from '../slidev/slides.ts'
import { assertWishes } from './handout.ts'
import { assertPicturesTarget, writePictures } from './write-pictures.ts'
import { assertPdfTarget, writePdf } from './write-pdf.ts'

/** Flags of `talkwright slides`. */
export interface SlidesOptions {
  /** The PDF; `slides.pdf` in the deck's folder when absent. */
  output?: string
  /** A page for every step of a slide. */
  clicks?: true
  /** Numbers of slides, such as `2-5,8`; all of them when absent. */
  range?: string
  /** A folder for pictures, in place of the PDF. */
  png?: string
  /** A PowerPoint file in place of the PDF. */
  pptx?: string
}

/** Prints the slides of the deck in `folder` alone, one to a page, or takes pictures of them. */
export async function slides(folder: string, options: SlidesOptions, terminal: Terminal): Promise<ExitCode> {
  const deck = await findDeck(folder)
  const { png, pptx, output = slidesFile(folder) } = options
  if ([png, pptx, options.output].filter(target => target !== undefined).length > 1) throw new UsageError('a PDF, pictures or a PowerPoint file: name one of --output, --png and --pptx')
  if (pptx !== undefined) return toPptx(deck, { ...options, pptx }, terminal)
  await (png === undefined ? assertPdfTarget(output) : assertPicturesTarget(png))
  await assertWishes(deck, { range: options.range })
  const query = new URLSearchParams({ ...(options.clicks && { print: 'clicks' }), ...(options.range && { range: options.range }) })
  const order = { page: 'slides', query: `?${query}`, cues: await cuesOf(deck) } as const
  await withTemporarySite(deck, terminal, site => withBrowserOn(site, terminal, async (browser, url) => {
    if (png === undefined) return writePdf(output, order, { browser, url, terminal })
    await writePictures(png, await picturesOf(browser, url, { ...order, warn: warnOn(terminal) }))
  }))
  terminal.out(`${png ?? output}: the slides`)
  return exitCode.fine
}

async function toPptx(deck: DeckFolder, { pptx, range, clicks }: SlidesOptions & { pptx: string }, terminal: Terminal): Promise<ExitCode> {
  await assertFileTarget(pptx)
  await assertOurs(pptx, start => start.startsWith('PK'), 'PowerPoint file')
  await assertWishes(deck, { range })
  if (!(await loadHead(deck)).hasAddon && (await cuesOf(deck)).length > 0) throw new UsageError('the deck has private cues, which Slidev would write into the file; add `addons: [talkwright]` to its headmatter')
  await assertCuesAreRead(deck)
  await exportPptx(deck, { file: pptx, ...(range !== undefined && { range }), ...(clicks && { clicks }) }, terminal)
  terminal.out(`${pptx}: the slides`)
  return exitCode.fine
}
