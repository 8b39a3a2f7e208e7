import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { mediansOf } from './processes.ts'
import type { Rival } from './processes.ts'
import { beside, readable } from './section.ts'
import type { Section } from './section.ts'
import { corpusFolder, launchers, workshop } from './workshop.ts'

const rounds = 3
const least = 1.6
const inTurn = join(import.meta.dirname, 'in-turn.ts')

/** All articles of the corpus at once, beside one process that makes one after another. */
export async function batch(): Promise<Section> {
  const base = { title: 'Batch', how: `A folder of articles over ${availableParallelism()} cores, beside one process over them in turn.`, head: ['way', 'time', 'of the batch'] }
  if (corpusFolder === undefined) return { ...base, rows: [], leftOut: ['the batch, for there is no corpus beside this checkout'] }
  const folder = corpusFolder
  const rivals: Rival[] = [
    { name: 'generate FOLDER --out TALKS', command: process.execPath, args: [launchers.developed, 'generate', folder, '--offline', '--out', join(workshop, 'batch')] },
    { name: 'one process, one after another', command: process.execPath, args: [inTurn, folder, join(workshop, 'in-turn')] },
  ]
  const [[name, ours] = ['', NaN], [other, theirs] = ['', NaN]] = [...(await mediansOf(rivals, rounds)).times]
  // As a ratio of at most 1 / least, for all targets read alike.
  return { ...base, rows: [[name, readable(ours), ''], [other, readable(theirs), beside(ours / theirs, Number((1 / least).toFixed(3)))]] }
}
