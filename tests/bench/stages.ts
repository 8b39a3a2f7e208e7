import { fitSlides } from '../../scripts/fit/fit.ts'
import { normalise } from '../../scripts/normalise/normalise.ts'
import { outlineOf } from '../../scripts/outline/outline.ts'
import { paceTalk } from '../../scripts/pace/pace.ts'
import { parseArticle } from '../../scripts/parse/parse.ts'
import { planTalk } from '../../scripts/plan/plan.ts'
import { readArticle } from '../../scripts/read/read-article.ts'
import { renderDeck } from '../../scripts/render/render.ts'
import { reportOf } from '../../scripts/report/report.ts'
import { topTerms } from '../../scripts/text/terms.ts'
import { settledText } from '../../scripts/text/words.ts'
import { beside, median, readable } from './section.ts'
import type { Section } from './section.ts'
import { articleOf } from './workshop.ts'

const most = 0.8
/** The first rounds, in which everything is compiled, are not counted. */
const cold = 2
const sizes = [{ kilobytes: 12, rounds: 40 }, { kilobytes: 100, rounds: 12 }, { kilobytes: 1000, rounds: 5 }] as const

/** Takes note of how long each stage takes. */
type Timed = <Result>(stage: string, run: () => Result | Promise<Result>) => Promise<Result>

/** The chain of `article-to-talk.ts`, from the file on. */
async function once(path: string, timed: Timed): Promise<void> {
  const file = await timed('parse', async () => {
    const read = await readArticle(path)
    return { read, parsed: await parseArticle(read) }
  })
  const article = await timed('normalise', () => normalise(file.parsed))
  const outline = await timed('outline', () => outlineOf(article, 'Untitled'))
  const { lang } = outline.meta
  const planned = await timed('plan', () => planTalk(outline, new Map()).slides)
  const terms = await timed('terms', () => new Set(topTerms(outline.blocks.map(({ node }) => (node.type === 'code' ? '' : settledText(node))).join('\n'), lang, 50)))
  const fitted = await timed('fit', () => fitSlides(planned))
  const slides = await timed('pace', () => paceTalk(fitted, { lang, terms }))
  const deck = { meta: outline.meta, article: 'article.md', seconds: 60, slides }
  await timed('render', () => renderDeck(deck))
  await timed('report', () => reportOf(file.read, outline, deck, []))
}

/** The median time of each stage. Every round begins with the file: what a stage remembers of a tree is of that round. */
async function timesOf(path: string, rounds: number): Promise<Array<[stage: string, milliseconds: number]>> {
  const times = new Map<string, number[]>()
  const timed: Timed = async (stage, run) => {
    const start = performance.now()
    const result = await run()
    times.set(stage, [...times.get(stage) ?? [], performance.now() - start])
    return result
  }
  for (let round = 0; round < cold + rounds; round += 1) await once(path, timed)
  return [...times].map(([stage, all]) => [stage, median(all.slice(cold))])
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
  return { title: 'Stages', how: 'Inside the process, warm, medians; each round takes the file through all of them, so that no stage meets a tree that it knows; what is remembered of a text is of the rounds before. Reading the file is counted as parsing.', head: ['article', 'stage', 'time', 'of parsing'], rows }
}
