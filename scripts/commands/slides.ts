import { join } from 'node:path'
import { picturesOf } from '../browser/picture-slides.ts'
import { withVisitor } from '../browser/visit.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import { exitCode } from '../cli/exit-code.ts'
import { assertFileTarget, assertOurs } from '../cli/targets.ts'
import type { Terminal } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'
import { warnOn } from '../cli/warn-on.ts'
import { sitePlaces } from '../site/site-places.ts'
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
  /** A folder for pictures, in place of the PDF; with a folder for each of several decks. */
  png?: string
  /** A PowerPoint file in place of the PDF. */
  pptx?: string
}

/**
 * Prints the slides of the deck in each of `folders` alone, one to a page, or takes pictures of them; those of several
 * go into a folder each, called as the deck's is. What cannot be printed is told of before anything is.
 */
export async function slides(folders: readonly string[], options: SlidesOptions, terminal: Terminal): Promise<ExitCode> {
  const { png, pptx, output, range, clicks } = options
  if ([png, pptx, output].filter(target => target !== undefined).length > 1) throw new UsageError('a PDF, pictures or a PowerPoint file: name one of --output, --png and --pptx')
  const ofOne = (['output', 'pptx'] as const).find(name => options[name] !== undefined)
  if (folders.length > 1 && ofOne !== undefined) throw new UsageError(`--${ofOne} is the file of one deck; leave it out, or name that deck alone`)
  if (pptx !== undefined) return toPptx(await findDeck(folders[0] ?? '.'), { ...options, pptx }, terminal)
  const places = png !== undefined && folders.length > 1 ? sitePlaces(folders) : []
  const orders = await Promise.all(folders.map(async (folder, index) => {
    const [deck, to] = [await findDeck(folder), png === undefined ? output ?? slidesFile(folder) : join(png, places[index]?.folder ?? '')]
    await (png === undefined ? assertPdfTarget(to) : assertPicturesTarget(to))
    await assertWishes(deck, { range })
    return { deck, to, cues: await cuesOf(deck) }
  }))
  const query = `?${new URLSearchParams({ ...(clicks && { print: 'clicks' }), ...(range && { range }) })}`
  await withVisitor(terminal, async (visitor) => {
    for (const { deck, to, cues } of orders) {
      const order = { page: 'slides', query, cues } as const
      await withTemporarySite(deck, terminal, site => visitor.visit(site, async (browser, url) => {
        if (png === undefined) return writePdf(to, order, { browser, url, terminal })
        await writePictures(to, await picturesOf(browser, url, { ...order, warn: warnOn(terminal) }))
      }))
      terminal.out(`${to}: the slides`)
    }
  })
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
