import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import type { Report } from '../../scripts/model/report.ts'
import type { Finding } from '../../scripts/browser/inspect/finding.ts'
import { formatFinding } from '../../scripts/browser/inspect/finding.ts'
import type { Visitor } from '../../scripts/browser/visit.ts'
import type { Terminal } from '../../scripts/cli/terminal.ts'
import { articleOf } from '../../scripts/commands/article-of.ts'
import { checkSite } from '../../scripts/commands/check.ts'
import { generate } from '../../scripts/commands/generate.ts'
import { withTemporarySite } from '../../scripts/slidev/build.ts'
import { findDeck } from '../../scripts/slidev/deck-folder.ts'
import { loadHead } from '../../scripts/slidev/slides.ts'
import type { ScoreRow } from '../../scripts/model/score.ts'
import type { Height } from '../../scripts/score/prediction.ts'

/** What became of an article that went through `generate` and `check`. */
export interface Outcome {
  slides: number
  blocks: number
  /** Lines that say what is wrong: errors of `generate`, findings of `check`, what an audit holds against it. */
  faults: string[]
  /** Its score. */
  score: ScoreRow[]
  /** Height of each slide, foreseen and seen. */
  heights: Height[]
  /** Length of the talk. */
  minutes: number
  /** Time for both, milliseconds. */
  took: number
}

/** Looks at a built deck of so many slides, and returns what it holds against it. */
export type Audit = (browser: Browser, url: string, slides: number) => Promise<string[]>

/** Takes an article through `generate` (parsed, every word accounted for) and `check` (built, every slide opened in the visitor's browser), and has `audit` look at its slides. */
export async function tryArticle(path: string, visitor: Visitor, audit?: Audit): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'talkwright-corpus-'))
  const start = performance.now()
  const said: string[] = []
  try {
    return { ...await outcomeOf(path, folder, { said, visitor, ...(audit && { audit }) }), took: performance.now() - start }
  }
  catch (error) {
    return { slides: 0, blocks: 0, faults: [...said, String(error)], score: [], heights: [], minutes: 0, took: performance.now() - start }
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function outcomeOf(path: string, folder: string, { said, visitor, audit }: { said: string[], visitor: Visitor, audit?: Audit }): Promise<Omit<Outcome, 'took'>> {
  const file = join(folder, 'report.json')
  const terminal: Terminal = { out: line => void said.push(line), error: line => void said.push(line), progress: () => ({ done: () => {} }) }
  await generate(path, { out: folder, report: file }, terminal)
  const { slides, blocks, messages } = JSON.parse(await readFile(file, 'utf8')) as Report
  const errors = messages.filter(({ severity }) => severity === 'error').map(({ line, message, ruleId }) => `line ${line}: ${message} ${ruleId}`)
  const deck = await findDeck(folder)
  const article = await articleOf(folder, await loadHead(deck), path)
  said.length = 0
  const barriers = await withTemporarySite(deck, terminal, site => visitor.visit(site, async (browser, url) => {
    await checkSite(deck, { browser, url, article, json: true, terminal })
    return await audit?.(browser, url, slides.length) ?? []
  }))
  const { findings, score, heights } = JSON.parse(said.join('\n')) as { findings: Finding[], score: ScoreRow[], heights: Height[] }
  const found = findings.filter(({ severity }) => severity === 'error').map(formatFinding)
  return { slides: slides.length, blocks: blocks.length, score, heights, minutes: slides.reduce((sum, slide) => sum + (slide.backup ? 0 : slide.seconds), 0) / 60, faults: [...errors, ...found, ...barriers] }
}
