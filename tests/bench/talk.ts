import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { timeOf } from './processes.ts'
import { beside, median, readable } from './section.ts'
import type { Section } from './section.ts'
import { plainSlidev } from './slidev.ts'
import { launchers, workshop } from './workshop.ts'

const rounds = 3
const most = 0.7
const root = fileURLToPath(new URL('../../', import.meta.url))
const turns = ['first', 'again'] as const

/**
 * `npm run talk` of this repository's talk beside Slidev's own build and export of its deck: in each round in a new
 * folder with no fonts cut and no modules prepared, and then again, for both keep what takes them long the first time:
 * `talk` and the build the fonts, the export what Vite prepares. What Node compiles is kept for `talk` all the time.
 */
export async function talk(): Promise<Section> {
  const slidev = await plainSlidev()
  const file = (folder: string): string => join(folder, 'slides.md')
  const ways: Record<string, (folder: string, kept: NodeJS.ProcessEnv) => Promise<number>> = {
    'talkwright talk': (folder, env) => timeOf({ name: 'talk', command: process.execPath, args: [launchers.developed, 'talk', join(root, 'article.md'), '--out', join(folder, 'ours')], cwd: root, env }),
    'slidev build': (folder, env) => timeOf(slidev(['build', file(join(folder, 'theirs'))], join(folder, 'theirs'), env)),
    'slidev export': (folder, env) => timeOf(slidev(['export', file(join(folder, 'theirs')), '--output', join(folder, 'theirs.pdf')], join(folder, 'theirs'), env)),
  }
  const times = Object.keys(ways).map(name => ({ name, first: [] as number[], again: [] as number[] }))
  for (let round = 0; round < rounds; round += 1) {
    const folder = join(workshop, `talk-${round}`)
    for (const name of ['ours', 'theirs']) cpSync(join(root, 'public'), join(folder, name, 'public'), { recursive: true })
    cpSync(file(root), file(join(folder, 'theirs')))
    for (const turn of turns)
      for (const { name, [turn]: all } of times) all.push(await ways[name]!(folder, { TALKWRIGHT_CACHE: join(folder, name.startsWith('slidev') ? 'kept-theirs' : 'kept-ours') }))
  }
  const [ours, ...theirs] = times.map(({ name, first, again }) => ({ name, first: median(first), again: median(again) }))
  const both = { first: theirs.reduce((sum, { first }) => sum + first, 0), again: theirs.reduce((sum, { again }) => sum + again, 0) }
  return {
    title: 'The whole talk', how: '`npm run talk` (generate, check in light and dark, build, handout) beside `slidev build` and `slidev export` of the same deck, each with its defaults: in new folders with no fonts cut before and no modules prepared, and again; what Node compiles is kept for `talk` all the time; medians.', head: ['way', 'the first time', 'again'],
    rows: [...[ours!, ...theirs, { name: 'slidev build and export', ...both }].map(({ name, first, again }) => [name, readable(first), readable(again)]), ['talk takes of both', ...turns.map(turn => beside(ours![turn] / both[turn], most))]],
  }
}
