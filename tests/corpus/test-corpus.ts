import { existsSync, readdirSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, resolve } from 'node:path'
import { withVisitor } from '../../scripts/browser/visit.ts'
import type { Visitor } from '../../scripts/browser/visit.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import type { Outcome } from './try-article.ts'
import type { Height } from '../../scripts/score/prediction.ts'
import { isForeseen, isHigher } from '../../scripts/score/prediction.ts'
import { barriersIn } from '../gallery/barriers.ts'
import { handoutFaults } from './handout-faults.ts'
import { medianLines } from './median-lines.ts'
import { tryArticle } from './try-article.ts'
import type { Scored } from './median-lines.ts'

/** An article: its path, and what it is called in the table. */
interface Candidate { path: string, name: string }

/** The articles under a folder, or the one article that is named. */
function articlesIn(place: string): Candidate[] {
  if (statSync(place).isFile()) return [{ path: resolve(place), name: basename(place) }]
  return readdirSync(place, { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:md|markdown|html|txt)$/.test(name)).sort()
    .map(name => ({ path: resolve(place, name), name }))
}

/** Works through `items`, some at a time, in order of their start, each time with a browser of its own. */
async function forEachOf<Item>(items: readonly Item[], atOnce: number, work: (item: Item, visitor: Visitor) => Promise<void>): Promise<void> {
  const rest = items.values()
  await Promise.all(Array.from({ length: atOnce }, () => withVisitor(createTerminal(), async (visitor) => {
    for (const item of rest)
      await work(item, visitor)
  })))
}

/** The slides that the fitter did not foresee, for whoever mends it. */
function unforeseen(heights: readonly Height[]): string[] {
  return heights.filter(height => isHigher(height) || !isForeseen(height)).map(({ slide, foreseen, seen }) => `       slide ${slide} is ${seen} px high, foreseen were ${foreseen}`)
}

function row(name: string, { slides, blocks, faults, took }: Outcome): string {
  const verdict = faults.length === 0 ? 'ok  ' : 'FAIL'
  return [verdict, `${slides} slides`.padStart(11), `${blocks} blocks`.padStart(11), `${(took / 1000).toFixed(1)} s`.padStart(8), ` ${name}`].join('')
}

/** So many decks of a set of articles are audited, evenly spread over it. */
const auditedDecks = 10

/** Whether the article at `index` of `count` is one of those. */
function isAudited(index: number, count: number): boolean {
  const step = Math.max(1, Math.floor(count / auditedDecks))
  return index % step === 0 && index / step < auditedDecks
}

const places = process.argv.slice(2)
if (places.length === 0 || !places.every(place => existsSync(place))) {
  console.error('usage: npm run test:corpus -- FOLDER... (folders of articles, or articles)')
  process.exit(2)
}
/** Articles that are named are audited, whatever their number; of those in folders, a sample is. */
const named = new Set(places.filter(place => statSync(place).isFile()).map(place => resolve(place)))
const articles = places.flatMap(articlesIn)
const inFolders = articles.filter(({ path }) => !named.has(path))
const failed: string[] = []
const scores: Scored[] = []
const heights: Height[] = []
let slides = 0
await forEachOf(articles, Math.max(1, Math.floor(availableParallelism() / 2) + 1), async ({ path, name }, visitor) => {
  const audited = named.has(path) || isAudited(inFolders.findIndex(article => article.path === path), inFolders.length)
  const outcome = await tryArticle(path, visitor, audited ? async (browser, url, slides) => [...await barriersIn(browser, url, slides), ...await handoutFaults(browser, url, path)] : undefined)
  slides += outcome.slides
  heights.push(...outcome.heights)
  scores.push({ name, score: outcome.score, minutes: outcome.minutes })
  if (outcome.faults.length > 0)
    failed.push(name)
  console.log([row(name, outcome), ...outcome.faults.map(fault => `       ${fault}`), ...unforeseen(outcome.heights)].join('\n'))
})
for (const line of medianLines(scores)) console.log(line)
const foreseen = heights.filter(isForeseen).length
/** Of all slides whose height was foreseen, so many have to come out within a line of it. */
const leastForeseen = 0.99
const share = foreseen / Math.max(1, heights.length)
console.log(`predicted heights: ${foreseen} of ${heights.length} slides (${(100 * share).toFixed(2)} %, at least ${100 * leastForeseen}) within a line of what the browser shows, ${heights.filter(isHigher).length} higher than foreseen by more than the reserve`)
console.log(`${articles.length - failed.length} of ${articles.length} articles without a fault, ${slides} slides opened in light and dark; ${named.size + Math.min(auditedDecks, inFolders.length)} of them audited at every click, with axe, and their handouts read back`)
process.exitCode = failed.length > 0 || share < leastForeseen || articles.length === 0 ? 1 : 0
