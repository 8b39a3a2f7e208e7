import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../cli/run-command.ts'
import { beside, median, readable } from './section.ts'
import type { Section } from './section.ts'
import { concatenated, uniform } from './shapes.ts'
import type { Shape } from './shapes.ts'
import { corpusFolder } from './workshop.ts'

const rounds = 3
const target = 2.3

/** Milliseconds `generate` takes, as a whole process. */
async function timeOf(article: string, folder: string): Promise<number> {
  const start = performance.now()
  const { status, stderr } = await runCommand(['generate', article, '--offline', '--out', join(folder, 'deck')], folder)
  if (status !== 0) throw new Error(`generate ${article} ended with ${status}: ${stderr}`)
  return performance.now() - start
}

async function measure({ name, unit, sizes, make }: Shape): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'talkwright-bench-'))
  try {
    const times: number[][] = sizes.map(() => [])
    const articles = sizes.map(size => join(folder, `article-${size}.md`))
    for (const [index, article] of articles.entries()) await writeFile(article, make(sizes[index] ?? 0))
    for (let round = 0; round < rounds; round += 1)
      for (const [index, article] of articles.entries()) times[index]?.push(await timeOf(article, folder))
    const medians = times.map(median)
    const ratios = medians.slice(1).map((time, index) => time / (medians[index] ?? NaN))
    return [name, sizes.map((size, index) => `${size} ${unit} ${readable(medians[index] ?? 0)}`).join(', '), beside(Math.max(...ratios), target)]
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Whether `generate` takes twice the time for twice the article. */
export async function linear(): Promise<Section> {
  const rows: string[][] = []
  for (const shape of [...corpusFolder === undefined ? [] : [concatenated(corpusFolder)], ...uniform]) rows.push(await measure(shape))
  return { title: 'Twice the article', how: 'Whole processes, each article in three sizes in turn, medians; the ratio is the larger of those between one size and the next.', head: ['article', 'times', 'ratio'], rows }
}
