import { Bench } from 'tinybench'
import type { VFile } from 'vfile'
import { fitSlides } from '../../scripts/fit/fit.ts'
import type { Article } from '../../scripts/model/article.ts'
import type { Deck } from '../../scripts/model/deck.ts'
import type { Outline } from '../../scripts/model/outline.ts'
import type { Slide } from '../../scripts/model/slide.ts'
import { normalise } from '../../scripts/normalise/normalise.ts'
import { outlineOf } from '../../scripts/outline/outline.ts'
import { paceTalk } from '../../scripts/pace/pace.ts'
import { parseArticle } from '../../scripts/parse/parse.ts'
import { articleWords } from '../../scripts/plan/article-words.ts'
import type { ArticleWords } from '../../scripts/plan/article-words.ts'
import { planTalk } from '../../scripts/plan/plan.ts'
import { readArticle } from '../../scripts/read/read-article.ts'
import { renderDeck } from '../../scripts/render/render.ts'
import { reportOf } from '../../scripts/report/report.ts'
import { beside, readable } from './section.ts'
import type { Section } from './section.ts'
import { articleOf } from './workshop.ts'

const most = 0.8
/** The first rounds, in which everything is compiled, are not counted. */
const cold = 2
const sizes = [{ kilobytes: 12, rounds: 40 }, { kilobytes: 100, rounds: 12 }, { kilobytes: 1000, rounds: 5 }] as const

/** What the chain has made of an article so far. */
interface Made { path: string, read: VFile, parsed: Article, article: Awaited<ReturnType<typeof normalise>>, outline: Outline, words: ArticleWords, planned: Slide[], fitted: Slide[], deck: Deck }

/** The chain of `article-to-talk.ts`, from the file on: each stage takes what those before it made. */
const chain: Record<string, (made: Made) => void | Promise<void>> = {
  parse: async (made) => {
    made.read = await readArticle(made.path)
    made.parsed = await parseArticle(made.read)
  },
  normalise: async made => void (made.article = await normalise(made.parsed)),
  outline: made => void (made.outline = outlineOf(made.article, 'Untitled')),
  words: made => void (made.words = articleWords(made.outline)),
  plan: made => void (made.planned = planTalk(made.outline, new Map(), made.words).slides),
  fit: made => void (made.fitted = fitSlides(made.planned)),
  pace: made => void (made.deck = { meta: made.outline.meta, article: 'article.md', seconds: 60, slides: paceTalk(made.fitted, { lang: made.outline.meta.lang, terms: new Set(made.words.terms) }) }),
  render: made => void renderDeck(made.deck),
  report: made => void reportOf(made.read, made.outline, made.deck, []),
}

/** The median time of each stage. With each run of a stage the file goes through all others, as in a run of the command: what a stage remembers of a tree is of that round. */
async function timesOf(path: string, rounds: number): Promise<Array<[stage: string, milliseconds: number]>> {
  const bench = new Bench({ iterations: rounds, time: 0, warmupIterations: cold, warmupTime: 0, throws: true })
  const stages = Object.entries(chain)
  for (const [index, [name, run]] of stages.entries()) {
    let made = {} as Made
    const beforeEach = async (): Promise<void> => {
      made = { path } as Made
      for (const [, earlier] of stages.slice(0, index)) await earlier(made)
    }
    const afterEach = async (): Promise<void> => {
      for (const [, later] of stages.slice(index + 1)) await later(made)
    }
    bench.add(name, () => run(made), { beforeEach, afterEach })
  }
  await bench.run()
  return bench.tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : NaN])
}

/** The share of each stage inside the process. */
export async function stages(): Promise<Section> {
  const rows: string[][] = []
  for (const { kilobytes, rounds } of sizes) {
    const times = await timesOf(articleOf(kilobytes), rounds)
    const [[, parsing] = ['', NaN], ...after] = times
    const together = after.reduce((sum, [, time]) => sum + time, 0)
    rows.push(...times.map(([name, time]) => [`${kilobytes} KB`, name, readable(time), (time / parsing).toFixed(2)]))
    rows.push([`${kilobytes} KB`, 'all after parsing', readable(together), beside(together / parsing, most)])
  }
  return { title: 'Stages', how: 'Inside the process, warm, medians of a benchmark library (tinybench); with each run of a stage the file goes through all others, so that none meets a tree that it knows, or has the processor for itself; what is remembered of a text is of the rounds before. Reading the file is counted as parsing.', head: ['article', 'stage', 'time', 'of parsing'], rows }
}
