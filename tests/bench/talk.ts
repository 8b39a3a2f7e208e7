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

const rounds = 3
const most = 0.7
const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * `npm run talk` of this repository's talk beside Slidev's own build and export of its deck, each round in a folder of
 * its own: what Slidev prepares for the first export of a deck it keeps for the next, which takes a quarter less.
 */
export async function talk(): Promise<Section> {
  const { executable, env } = await chromiumProgram(createTerminal())
  const slidev = async (out: string, ...args: string[]): Promise<number> => {
    const start = performance.now()
    const { code, output } = await runSlidev(args, out, env)
    if (code !== 0) throw new Error(`slidev ${args[0]}: ${output}`)
    return performance.now() - start
  }
  const exported = (out: string): Promise<number> => slidev(out, 'export', join(out, 'slides.md'), '--output', join(workshop, 'theirs.pdf'), '--executable-path', executable)
  const ways: Record<string, (out: string) => Promise<number>> = {
    'talkwright talk': out => timeOf({ name: 'talk', command: process.execPath, args: [launchers.developed, 'talk', join(root, 'article.md'), '--out', out], cwd: root }),
    'slidev build': out => slidev(out, 'build', join(out, 'slides.md'), '--out', join(workshop, 'theirs')),
    'slidev export, the first of a deck': exported,
    'slidev export, again': exported,
  }
  const times = new Map(Object.keys(ways).map(name => [name, [] as number[]]))
  for (let round = 0; round < rounds; round += 1) {
    const out = join(workshop, `talk-${round}`)
    cpSync(join(root, 'public'), join(out, 'public'), { recursive: true })
    for (const [name, run] of Object.entries(ways)) times.get(name)?.push(await run(out))
  }
  const of = (name: string): number => median(times.get(name) ?? [])
  const both = (name: string): string[] => [`slidev build and ${name.replace('slidev ', '')}`, readable(of('slidev build') + of(name)), beside(of('talkwright talk') / (of('slidev build') + of(name)), most)]
  return {
    title: 'The whole talk', how: '`npm run talk` (generate, check in light and dark, build, handout) beside `slidev build` and `slidev export` of the same deck, each with its defaults, in new folders; medians.', head: ['way', 'time', 'talk takes of both'],
    rows: [...Object.keys(ways).map(name => [name, readable(of(name)), '']), both('slidev export, the first of a deck'), both('slidev export, again')],
  }
}
