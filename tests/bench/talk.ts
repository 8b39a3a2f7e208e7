import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumProgram } from '../../scripts/browser/chromium.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { runSlidev } from '../../scripts/slidev/run.ts'
import { timeOf } from './processes.ts'
import { beside, median, readable } from './section.ts'
import type { Section } from './section.ts'
import { launchers, workshop } from './workshop.ts'

const rounds = 2
const most = 0.7
const root = fileURLToPath(new URL('../../', import.meta.url))

/** `npm run talk` of this repository's talk beside Slidev's own build and export of its deck. */
export async function talk(): Promise<Section> {
  const { executable, env } = await chromiumProgram(createTerminal())
  const [article, out] = [join(root, 'article.md'), join(workshop, 'talk')]
  const slidev = async (...args: string[]): Promise<number> => {
    const start = performance.now()
    const { code, output } = await runSlidev([...args], out, env)
    if (code !== 0) throw new Error(`slidev ${args[0]}: ${output}`)
    return performance.now() - start
  }
  const ways: Record<string, () => Promise<number>> = {
    'talkwright talk': () => timeOf({ name: 'talk', command: process.execPath, args: [launchers.developed, 'talk', article, '--out', out], cwd: root }),
    'slidev build': () => slidev('build', join(out, 'slides.md'), '--out', join(workshop, 'theirs')),
    'slidev export': () => slidev('export', join(out, 'slides.md'), '--output', join(workshop, 'theirs.pdf'), '--executable-path', executable),
  }
  cpSync(join(root, 'public'), join(out, 'public'), { recursive: true })
  const times = new Map(Object.keys(ways).map(name => [name, [] as number[]]))
  for (let round = 0; round < rounds; round += 1) for (const [name, run] of Object.entries(ways)) times.get(name)?.push(await run())
  const of = (name: string): number => median(times.get(name) ?? [])
  return {
    title: 'The whole talk', how: '`npm run talk` (generate, check in light and dark, build, handout) beside `slidev build` and `slidev export` of the same deck, each with its defaults.', head: ['way', 'time', 'talk takes of both'],
    rows: [...Object.keys(ways).map(name => [name, readable(of(name)), '']), ['slidev build and export', readable(of('slidev build') + of('slidev export')), beside(of('talkwright talk') / (of('slidev build') + of('slidev export')), most)]],
  }
}
