import { Bench } from 'tinybench'
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
import { plain } from '../../scripts/text/words.ts'
import { beside, readable } from './section.ts'
import type { Section } from './section.ts'
import { articleOf } from './workshop.ts'

const most = 0.8
const sizes = [12, 100, 1000]

/** Times each stage on what the one before it made. */
async function timesOf(path: string): Promise<Array<[stage: string, milliseconds: number]>> {
  const file = await readArticle(path)
  const parsed = await parseArticle(file)
  const article = await normalise(parsed)
  const outline = outlineOf(article, 'Untitled')
  const planned = planTalk(outline, new Map()).slides
  const terms = (): Set<string> => new Set(topTerms(outline.blocks.map(({ node }) => (node.type === 'code' ? '' : plain(node))).join('\n'), outline.meta.lang, 50))
  const pace = { lang: outline.meta.lang, terms: terms() }
  const fitted = fitSlides(planned)
  const deck = { meta: outline.meta, article: 'article.md', seconds: 60, slides: paceTalk(fitted, pace) }
  const bench = new Bench({ iterations: 5, time: 500, warmupIterations: 2, warmupTime: 100 })
    .add('parse', async () => void await parseArticle(await readArticle(path)))
    .add('normalise', async () => void await normalise(parsed))
    .add('outline', () => void outlineOf(article, 'Untitled'))
    .add('plan', () => void planTalk(outline, new Map()))
    .add('terms', () => void terms())
    .add('fit', () => void fitSlides(planned))
    .add('pace', () => void paceTalk(fitted, pace))
    .add('render', () => void renderDeck(deck))
    .add('report', () => void reportOf(file, outline, deck, []))
  await bench.run()
  return bench.tasks.map(({ name, result }) => [name, 'latency' in result ? result.latency.p50 : NaN])
}

/** The share of each stage inside the process. */
export async function stages(): Promise<Section> {
  const rows: string[][] = []
  for (const kilobytes of sizes) {
    const times = await timesOf(articleOf(kilobytes))
    const [[, parsing] = ['', NaN], ...after] = times
    const together = after.reduce((sum, [, time]) => sum + time, 0)
    rows.push(...times.map(([name, time]) => [`${kilobytes} KB`, name, readable(time), (time / parsing).toFixed(2)]))
    rows.push([`${kilobytes} KB`, 'all after parsing', readable(together), beside(together / parsing, most)])
  }
  return { title: 'Stages', how: 'Inside the process, warm, medians of a benchmark library (tinybench). Reading the file is counted as parsing.', head: ['article', 'stage', 'time', 'of parsing'], rows }
}
