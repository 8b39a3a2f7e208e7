import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { mediansOf } from './processes.ts'
import type { Rival } from './processes.ts'
import { beside, readable } from './section.ts'
import type { Section } from './section.ts'
import { corpusFolder, launchers, shippedWorker, workshop } from './workshop.ts'

const rounds = 3
const least = 1.6
const script = (name: string): string => join(import.meta.dirname, name)

/** Where each way puts its decks, which have to be the same. */
const places = { batch: join(workshop, 'batch'), inTurn: join(workshop, 'in-turn'), oneByOne: join(workshop, 'one-by-one') }

/** All articles of the corpus at once, beside one process that makes one after another, and a process for each. */
export async function batch(): Promise<Section> {
  const base = { title: 'Batch', how: `A folder of articles over ${availableParallelism()} cores, as it ships, beside one process that makes them in turn, and the command for each. Pictures were scaled in the round before, which is not counted, and are kept. All ways gave the same bytes.`, head: ['way', 'time', 'of the batch'] }
  if (corpusFolder === undefined) return { ...base, rows: [], leftOut: ['the batch, for there is no corpus beside this checkout'] }
  const folder = corpusFolder
  const rivals: Rival[] = [
    { name: 'generate FOLDER --out TALKS', command: process.execPath, args: [launchers.shipped, 'generate', folder, '--offline', '--out', places.batch] },
    { name: 'one process, one after another', command: process.execPath, args: [script('in-turn.mjs'), shippedWorker.finder, shippedWorker.loader, shippedWorker.bundle, folder, places.inTurn] },
    { name: 'a process for each', command: process.execPath, args: [script('one-by-one.ts'), launchers.shipped, folder, places.oneByOne] },
  ]
  const [[name, ours] = ['', NaN], ...others] = [...(await mediansOf(rivals, rounds)).times]
  for (const place of [places.inTurn, places.oneByOne]) execFileSync('diff', ['--recursive', places.batch, place])
  // As a ratio of at most 1 / least, for all targets read alike.
  return { ...base, rows: [[name, readable(ours), ''], ...others.map(([other, theirs]) => [other, readable(theirs), beside(ours / theirs, Number((1 / least).toFixed(3)))])] }
}
