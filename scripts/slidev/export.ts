import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { chromiumProgram } from '../browser/chromium.ts'
import type { Terminal } from '../cli/terminal.ts'
import { BuildFailure } from './build-failure.ts'
import type { DeckFolder } from './deck-folder.ts'
import { relevantLines } from './relevant-lines.ts'
import { runSlidev } from './run.ts'

/** How a deck is exported by Slidev itself. */
export interface ExportWishes {
  /** The file, replaced whole. */
  file: string
  /** Numbers of slides, such as `2-5,8`. */
  range?: string
  /** A page for every step of a slide. */
  clicks?: true
}

/** Writes a deck as a PowerPoint file: a picture a slide, with its public notes. Throws a `BuildFailure` or a `UsageError`. */
export async function exportPptx(deck: DeckFolder, { file, range, clicks }: ExportWishes, terminal: Terminal): Promise<void> {
  const { executable, env } = await chromiumProgram(terminal)
  const workshop = await mkdtemp(join(tmpdir(), 'talkwright-export-'))
  const progress = terminal.progress('Exporting the slides')
  try {
    const made = join(workshop, 'slides.pptx')
    const { code, output } = await runSlidev({ args: ['export', deck.entry, '--format', 'pptx', '--output', made, '--executable-path', executable, ...(range === undefined ? [] : ['--range', range]), ...(clicks ? ['--with-clicks'] : [])], folder: deck.folder, env })
    const content = await readFile(made).catch(() => undefined)
    if (code !== 0 || content === undefined) throw new BuildFailure('Slidev could not export the deck', relevantLines(output))
    await mkdir(dirname(resolve(file)), { recursive: true })
    await writeFileAtomic(file, content)
  }
  finally {
    progress.done()
    await rm(workshop, { recursive: true, force: true })
  }
}
