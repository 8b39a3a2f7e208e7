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
import { beside, median, readable } from './section.ts'
import type { Section } from './section.ts'
import { articleOf } from './workshop.ts'

const most = 0.8
/** How many rounds are counted, and how many before them, in which everything is compiled, are not. */
interface Rounds { cold: number, rounds: number }

const sizes = [{ kilobytes: 12, cold: 100, rounds: 200 }, { kilobytes: 100, cold: 20, rounds: 60 }, { kilobytes: 1000, cold: 4, rounds: 15 }] as const

const AsyncFunction = (async () => {}).constructor as FunctionConstructor

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

/**
 * The median time of each stage. In each round the file goes through all of them, as in a run of the command, and each
 * is measured: what a stage remembers of a tree is of that round, and none is measured while the engine knows less of
 * the program, or has more to clear away, than when the others are.
 */
async function timesOf(path: string, { cold, rounds }: Rounds): Promise<Array<[stage: string, milliseconds: number]>> {
  const times = new Map<string, number[]>(Object.keys(chain).map(name => [name, []]))
  for (let round = 0; round < cold + rounds; round += 1) {
    const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true })
    const made = { path } as Made
    for (const [name, run] of Object.entries(chain)) bench.add(name, () => run(made), { async: run instanceof AsyncFunction })
    await bench.run()
    if (round >= cold) for (const { name, result } of bench.tasks) times.get(name)?.push('latency' in result ? result.latency.p50 : NaN)
  }
  return [...times].map(([name, all]) => [name, median(all)])
}

/** The share of each stage inside the process. */
export async function stages(): Promise<Section> {
  const rows: string[][] = []
  for (const { kilobytes, ...rounds } of sizes) {
    const times = await timesOf(articleOf(kilobytes), rounds)
    const [[, parsing] = ['', NaN], ...after] = times
    const together = after.reduce((sum, [, time]) => sum + time, 0)
    rows.push(...times.map(([name, time]) => [`${kilobytes} KB`, name, readable(time), (time / parsing).toFixed(2)]))
    rows.push([`${kilobytes} KB`, 'all after parsing', readable(together), beside(together / parsing, most)])
  }
  return { title: 'Stages', how: 'Inside the process, from source and with the parser as the library has it (what ships has a faster one: see the notes), warm, medians of a benchmark library (tinybench) over rounds, in each of which the file goes through all stages, so that none meets a tree that it knows, or has the processor for itself; what is remembered of a text is of the rounds before. Reading the file is counted as parsing.', head: ['article', 'stage', 'time', 'of parsing'], rows }
}
