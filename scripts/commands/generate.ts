import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { articleToTalk } from '../article-to-talk.ts'
import { exitCode } from '../cli/exit-code.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import { packageInfo } from '../cli/package-info.ts'
import { assertFileTarget, assertFolderTarget } from '../cli/targets.ts'
import type { Terminal } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'
import { imageAddresses } from '../image-addresses.ts'
import type { Talk } from '../model/talk.ts'
import { readArticle } from '../read/read-article.ts'
import { ReadError } from '../read/read-error.ts'
import { readImages } from '../read/read-images.ts'
import { isAsGenerated } from '../render/seal.ts'
import { HandEdited } from '../write/hand-edited.ts'
import { writeDeck, writeWhole } from '../write/write-deck.ts'

/** Flags of `talkwright generate`. */
export interface GenerateOptions {
  /** Folder for the deck. */
  out: string
  /** File for the report. */
  report?: string
  /** Where the article can be read. */
  url?: string
  /** Replace a deck that was edited by hand. */
  force?: true
}

/** Reads an article, writes its deck and says what became of it. */
export async function generate(article: string, options: GenerateOptions, terminal: Terminal): Promise<ExitCode> {
  await assertFolderTarget(options.out)
  if (options.report !== undefined) await assertFileTarget(options.report)
  const progress = terminal.progress(`reading ${article}`)
  try {
    const file = await readArticle(article)
    const images = await readImages(imageAddresses(file), article === '-' ? undefined : article)
    const talk = articleToTalk(file, { images, ...(options.url !== undefined && { url: options.url }) })
    const shown = [...images.values()].filter(({ url }) => talk.markdown.includes(url))
    const companions = new Map([['public/favicon.svg', await readFile(join(packageInfo().root, 'public', 'favicon.svg'))], ...shown.map(({ url, bytes }) => [`public${url}`, bytes] as const)])
    progress.done()
    const backup = await writeDeck(options.out, talk.markdown, companions, { isAsGenerated, force: options.force })
    if (options.report !== undefined) await writeWhole(options.report, `${JSON.stringify(talk.report, null, 2)}\n`)
    summarise(article, options.out, talk, backup, terminal)
    return talk.report.messages.some(({ severity }) => severity === 'error') ? exitCode.findings : exitCode.fine
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(error.message)
    if (!(error instanceof HandEdited)) throw error
    refuse(error, terminal)
    return exitCode.findings
  } finally {
    progress.done()
  }
}

function refuse({ message, patch }: HandEdited, terminal: Terminal): void {
  terminal.out(patch.trimEnd())
  terminal.error(`talkwright: ${message}; it was left as it is (--force replaces it and keeps a backup)`)
}

/** The lines of what was left out, by what it is and why. */
function omissions({ blocks }: Talk['report']): Map<string, number[]> {
  const lines = new Map<string, number[]>()
  for (const { line, where, type, reason } of blocks) {
    const what = `${type}: ${reason}`
    if (where === 'omitted') lines.set(what, [...(lines.get(what) ?? []), line])
  }
  return lines
}

function summarise(article: string, out: string, { deck, report }: Talk, backup: string | undefined, terminal: Terminal): void {
  const name = article === '-' ? '<stdin>' : basename(article)
  for (const { line, column, severity, message, ruleId } of report.messages) {
    if (severity !== 'info') terminal.out(`${name}:${line}:${column} ${severity} ${message} ${ruleId}`)
  }
  for (const [what, [line, ...more]] of omissions(report)) {
    terminal.out(`${name}:${line}:1 left out ${what}${more.length > 0 ? ` (and ${more.length} more below)` : ''}`)
  }
  const guesses = report.messages.filter(({ severity }) => severity === 'info').length
  if (guesses > 0) terminal.out(`${guesses} guesses at structure the text had lost; --report FILE lists them with their lines`)
  if (backup !== undefined) terminal.out(`your edited deck is kept as ${backup}`)
  terminal.out(`${deck.slides.length} slides, ${Math.max(1, Math.round(deck.seconds / 60))} minutes: ${join(out, 'slides.md')}`)
}
