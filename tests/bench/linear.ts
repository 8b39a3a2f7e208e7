import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../cli/run-command.ts'
import { concatenated, uniform } from './shapes.ts'
import type { Shape } from './shapes.ts'

/**
 * Whether `generate` takes twice the time for twice the article: `npm run bench:linear [-- FOLDER]`. Each article is
 * generated in three sizes, the sizes in turn, as whole processes; what is printed are medians and their ratios.
 */
const rounds = 3
const target = 2.3

/** Milliseconds `generate` takes, as a whole process. */
async function timeOf(article: string, folder: string): Promise<number> {
  const start = performance.now()
  const { status, stderr } = await runCommand(['generate', article, '--offline', '--out', join(folder, 'deck')], folder)
  if (status !== 0) throw new Error(`generate ${article} ended with ${status}: ${stderr}`)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

async function measure({ name, unit, sizes, make }: Shape): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'talkwright-bench-'))
  try {
    const times: number[][] = sizes.map(() => [])
    const articles = sizes.map(size => join(folder, `article-${size}.md`))
    for (const [index, article] of articles.entries()) await writeFile(article, make(sizes[index] ?? 0))
    for (let round = 0; round < rounds; round += 1)
      for (const [index, article] of articles.entries()) times[index]?.push(await timeOf(article, folder))
    const medians = times.map(median)
    const ratios = medians.slice(1).map((time, index) => time / (medians[index] ?? NaN))
    const verdict = Math.max(...ratios) <= target ? 'linear' : 'NOT LINEAR'
    return `${name}: ${sizes.map((size, index) => `${size} ${unit} ${((medians[index] ?? 0) / 1000).toFixed(2)} s`).join(', ')}; ratios ${ratios.map(ratio => ratio.toFixed(2)).join(' and ')} (target ${target}): ${verdict}`
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const [folder] = process.argv.slice(2)
for (const shape of [...folder === undefined ? [] : [concatenated(folder)], ...uniform]) console.log(await measure(shape))
