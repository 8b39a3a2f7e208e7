import type { Browser } from 'playwright-core'
import type { Finding } from '../browser/inspect/finding.ts'
import { formatFinding } from '../browser/inspect/finding.ts'
import { inspectDeck } from '../browser/inspect/inspect-deck.ts'
import { withVisitor } from '../browser/visit.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import { exitCode } from '../cli/exit-code.ts'
import { UsageError } from '../cli/usage-error.ts'
import { scoreLines } from '../cli/score-table.ts'
import type { Terminal } from '../cli/terminal.ts'
import type { KnownArticle, ScoreRow, ShownDeck } from '../model/score.ts'
import { heightsOf } from '../score/prediction.ts'
import type { Height } from '../score/prediction.ts'
import { scoreDeck } from '../score/score.ts'
import { withTemporarySite } from '../slidev/build.ts'
import type { DeckFolder } from '../slidev/deck-folder.ts'
import { findDeck } from '../slidev/deck-folder.ts'
import { loadHead, loadSlides } from '../slidev/slides.ts'
import { articleOf } from './article-of.ts'
import type { ArticleOfDeck } from './article-of.ts'
import { scoreFindings } from './score-findings.ts'

/** Flags of `talkwright check`. */
export interface CheckOptions {
  /** The article that the deck was made from, where it does not lie beside the deck. */
  article?: string
  /** Print one JSON document in place of lines. */
  json?: true
}

/** What is printed as JSON: documented in the README. */
interface CheckReport { slides: number, findings: Finding[], score: Omit<ScoreRow, 'findings'>[], heights: Height[] }

/**
 * Builds the deck in each of `folders`, opens every slide in a browser, scores the deck and prints what would go wrong
 * on stage; of several decks, each below its folder's name. Returns the worst of all.
 */
export async function check(folders: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const ofOne = (['article', 'json'] as const).find(name => options[name] !== undefined)
  if (folders.length > 1 && ofOne !== undefined) throw new UsageError(`--${ofOne} is about one deck; leave it out, or check that one alone`)
  const decks = await Promise.all(folders.map(async (folder) => {
    const deck = await findDeck(folder)
    return { folder, deck, article: await articleOf(deck.folder, await loadHead(deck), options.article) }
  }))
  return withVisitor(terminal, async (visitor) => {
    let worst: ExitCode = exitCode.fine
    for (const { folder, deck, article } of decks) {
      if (decks.length > 1) terminal.out(`${folder}:`)
      const found = await withTemporarySite(deck, terminal, site =>
        visitor.visit(site, (browser, url) => checkSite(deck, { ...options, browser, url, article, terminal })))
      if (found > worst) worst = found
    }
    return worst
  })
}

/** A deck that is built already and served at `url`, and what to tell of it. */
export interface Served { browser: Browser, url: string, article?: ArticleOfDeck | undefined, json?: true, terminal: Terminal }

/** Checks a deck that is built already. */
export async function checkSite(deck: DeckFolder, served: Served): Promise<ExitCode> {
  const { browser, url, article, terminal } = served
  const slides = await loadSlides(deck)
  const progress = terminal.progress(`Checking ${slides.length} slides in light and dark`)
  const { findings, shown } = await inspectDeck(browser, url, slides).finally(progress.done)
  const overflowing = new Set(findings.filter(({ rule }) => rule === 'overflow').map(({ slide }) => slide)).size
  const known: KnownArticle | undefined = article?.known
  const seen: ShownDeck = { slides: shown, lang: known?.lang ?? (await loadHead(deck)).lang, overflowing, ...(known && { article: known }), ...(article && { repeats: article.repeats, foreseen: article.foreseen }) }
  const score = scoreDeck(seen)
  const all = [...findings, ...scoreFindings(score, slides, article)].sort((a, b) => a.slide - b.slide || a.severity.localeCompare(b.severity))
  if (served.json) terminal.out(JSON.stringify({ slides: slides.length, findings: all, score: score.map(({ findings: _, ...row }) => row), heights: heightsOf(seen) } satisfies CheckReport, null, 2))
  else for (const line of [...all.map(formatFinding), ...scoreLines(score), summary(slides.length, all)]) terminal.out(line)
  return all.some(({ severity }) => severity === 'error') ? exitCode.findings : exitCode.fine
}

function summary(slides: number, findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const advice = findings.length - errors
  const found = errors === 0 ? 'nothing found' : errors === 1 ? '1 finding' : `${errors} findings`
  return `${slides === 1 ? '1 slide' : `${slides} slides`} checked in light and dark: ${found}${advice > 0 ? `, ${advice === 1 ? '1 piece' : `${advice} pieces`} of advice` : ''}`
}
