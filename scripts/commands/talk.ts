import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { withVisitor } from '../browser/visit.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import { exitCode } from '../cli/exit-code.ts'
import type { Terminal } from '../cli/terminal.ts'
import { buildSite } from '../slidev/build.ts'
import { deckFile, findDeck } from '../slidev/deck-folder.ts'
import type { DeckFolder } from '../slidev/deck-folder.ts'
import { handoutFile, siteFolder } from '../slidev/outputs.ts'
import { handoutName } from '../site/own-files.ts'
import { loadHead } from '../slidev/slides.ts'
import type { SlidevProcess } from '../slidev/slidev-process.ts'
import { articleOf } from './article-of.ts'
import type { ArticleOfDeck } from './article-of.ts'
import { checkSite } from './check.ts'
import { generate } from './generate.ts'
import type { GenerateOptions } from './generate.ts'
import { assertPdfTarget } from './write-pdf.ts'

/** Flags of `talkwright talk`. */
export interface TalkOptions extends GenerateOptions {
  /** Folder for the deck, its site and its handout. */
  out: string
}

/**
 * Does the whole job for an article: generate, build once, check, print; says at the end where everything is.
 * Stops where `generate` does: an edited deck that was left alone is no longer this article's talk.
 * `slidev` loads meanwhile; who started it ends it.
 */
export async function talk(article: string, options: TalkOptions, { terminal, slidev }: { terminal: Terminal, slidev: SlidevProcess }): Promise<ExitCode> {
  const { out } = options
  await assertPdfTarget(handoutFile(out))
  const generated = await generate(article, options, terminal)
  if (generated !== exitCode.fine)
    return generated
  const deck = await findDeck(out)
  const site = siteFolder(out)
  const checked = await withVisitor(terminal, async (visitor) => {
    // The article is read again while Slidev, a process of its own, builds; the slides are checked while they are printed.
    let known: Promise<ArticleOfDeck | undefined> | undefined
    const beside = (): void => {
      known = knownArticle(deck, article)
      // Whoever waits for it is told what went wrong.
      known.catch(() => undefined)
    }
    let found: ExitCode = exitCode.fine
    const meanwhile = (folder: string): Promise<void> => visitor.visit(folder, async (browser, url) => {
      found = await checkSite(deck, { browser, url, terminal, article: await known })
    })
    await buildSite(deck, { out: site, base: '/' }, { terminal, visitor, slidev, beside, meanwhile })
    return found
  })
  // The site has it already.
  await writeFileAtomic(handoutFile(out), await readFile(join(site, handoutName)))
  sayWhere(out, terminal)
  return checked
}

async function knownArticle(deck: DeckFolder, article: string): Promise<ArticleOfDeck | undefined> {
  return articleOf(deck.folder, await loadHead(deck), article === '-' ? undefined : article)
}

function sayWhere(out: string, terminal: Terminal): void {
  terminal.out('')
  terminal.out(`deck     ${join(out, deckFile)}, to be shown with 'talkwright present ${out}'`)
  terminal.out(`site     ${siteFolder(out)}`)
  terminal.out(`handout  ${handoutFile(out)}`)
}
