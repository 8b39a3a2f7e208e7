import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { exitCode } from '../cli/exit-code.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import { lossLines, summarise } from '../cli/summary.ts'
import { packageInfo } from '../cli/package-info.ts'
import { assertFileTarget, assertFolderTarget, assertOurs } from '../cli/targets.ts'
import type { Terminal } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'
import { isAsGenerated } from '../render/seal.ts'
import { makeTalk } from './make-talk.ts'
import type { Reader, TalkWishes } from './make-talk.ts'
import { HandEdited } from '../write/hand-edited.ts'
import { writeDeck, writeWhole } from '../write/write-deck.ts'

/** Flags of `talkwright generate`. */
export interface GenerateOptions extends TalkWishes {
  /** Folder for the deck. */
  out: string
  /** File for the report. */
  report?: string
  /** Write nothing when anything of the article would be left out. */
  strict?: true
  /** Replace a deck that was edited by hand. */
  force?: true
}

/** Has an article read, writes its deck and says what became of it. */
export async function generate(article: string, options: GenerateOptions, terminal: Terminal, read?: Reader): Promise<ExitCode> {
  await assertFolderTarget(options.out)
  if (options.report !== undefined) await assertReportTarget(options.report, options.out)
  const progress = terminal.progress(`reading ${article}`)
  try {
    const { talk, images } = await makeTalk(article, options, read)
    if (!talk.report.blocks.some(({ where }) => where !== 'omitted')) throw new UsageError(`${article} holds nothing to show; it needs a heading or a sentence`)
    const losses = options.strict ? lossLines(article, talk.report) : []
    if (losses.length > 0) {
      for (const loss of losses) terminal.out(loss)
      terminal.error('talkwright: nothing was written, for --strict allows no loss')
      return exitCode.findings
    }
    const shown = [...images.values()].filter(({ url }) => talk.markdown.includes(url))
    const companions = new Map([['public/favicon.svg', await readFile(join(packageInfo().root, 'public', 'favicon.svg'))], ...shown.map(({ url, bytes }) => [`public${url}`, bytes] as const)])
    progress.done()
    const backup = await writeDeck(options.out, talk.markdown, companions, { isAsGenerated, force: options.force })
    if (options.report !== undefined) await writeWhole(options.report, `${JSON.stringify(talk.report, null, 2)}\n`)
    summarise(article, options.out, talk, backup, terminal)
    return talk.report.messages.some(({ severity }) => severity === 'error') ? exitCode.findings : exitCode.fine
  } catch (error) {
    if (!(error instanceof HandEdited)) throw error
    refuse(error, terminal)
    return exitCode.findings
  } finally {
    progress.done()
  }
}

/** Nothing but an earlier report is ever replaced by one. */
async function assertReportTarget(path: string, out: string): Promise<void> {
  if ([out, join(out, 'slides.md')].some(taken => resolve(taken) === resolve(path)) || `${resolve(path)}${sep}`.startsWith(`${resolve(out, 'public')}${sep}`)) throw new UsageError(`${path} is where the deck goes; name another file for the report`)
  await assertFileTarget(path)
  await assertOurs(path, start => /^\{\s*"article":/.test(start), 'report of an earlier run')
}

function refuse({ message, patch }: HandEdited, terminal: Terminal): void {
  terminal.out(patch.trimEnd())
  terminal.error(`talkwright: ${message}; it was left as it is (--force replaces it and keeps a backup)`)
}
