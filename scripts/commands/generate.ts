import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFileMessage } from 'vfile-message'
import { talkOf, understand } from '../article-to-talk.ts'
import { exitCode } from '../cli/exit-code.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import { lossLines, summarise } from '../cli/summary.ts'
import { packageInfo } from '../cli/package-info.ts'
import { assertFileTarget, assertFolderTarget } from '../cli/targets.ts'
import type { Terminal } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'
import { imageAddresses } from '../image-addresses.ts'
import { readArticle } from '../read/read-article.ts'
import { ReadError } from '../read/read-error.ts'
import { readImages } from '../read/read-images.ts'
import { fetchImage } from '../read/remote-image.ts'
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
  /** Fetch no pictures. */
  offline?: true
  /** Write nothing when anything of the article would be left out. */
  strict?: true
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
    const understood = understand(file, options.url)
    const images = await readImages(imageAddresses(understood), { ...(article !== '-' && { articlePath: article }), ...(!options.offline && { fetchImage }) })
    const talk = talkOf(file, understood, images)
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
    if (error instanceof ReadError) throw new UsageError(error.message)
    if (error instanceof VFileMessage) throw new UsageError(`${article}:${error.line ?? 1}:${error.column ?? 1} error ${error.reason} ${error.ruleId ?? ''}`)
    if (isTooDeep(error)) throw new UsageError(`${article} nests its markup thousands deep; is this an article?`)
    if (!(error instanceof HandEdited)) throw error
    refuse(error, terminal)
    return exitCode.findings
  } finally {
    progress.done()
  }
}

/** Markup nested thousands deep exhausts the stack of the parsers, which walk it recursively. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack')
}

function refuse({ message, patch }: HandEdited, terminal: Terminal): void {
  terminal.out(patch.trimEnd())
  terminal.error(`talkwright: ${message}; it was left as it is (--force replaces it and keeps a backup)`)
}
