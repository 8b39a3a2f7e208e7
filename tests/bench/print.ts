import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { mediansOf } from './processes.ts'
import type { Rival } from './processes.ts'
import { beside, readable } from './section.ts'
import type { Section } from './section.ts'
import { plainSlidev } from './slidev.ts'

const rounds = 3

/** Our prints of this repository's deck beside Slidev's. */
export async function print(): Promise<Section> {
  const workshop = await mkdtemp(join(tmpdir(), 'talkwright-print-'))
  const slidev = await plainSlidev()
  const deck = resolve('.')
  const ours = (command: string): Rival => ({ name: `talkwright ${command}`, command: process.execPath, args: [join(deck, 'scripts', 'launch.mjs'), command, deck, '-o', join(workshop, `${command}.pdf`)], cwd: workshop })
  try {
    const { times, failed } = await mediansOf([slidev(['export', join(deck, 'slides.md'), '--output', join(workshop, 'theirs.pdf')], deck), ours('slides'), ours('handout')], rounds)
    for (const [name, reason] of failed) throw new Error(`${name}: ${reason}`)
    const theirs = times.get('slidev export') ?? NaN
    return { title: 'Prints', how: 'Whole processes, in turn, medians.', head: ['way', 'time', 'of slidev export'], rows: [...times].map(([name, time]) => [name, readable(time), name === 'slidev export' ? '' : beside(time / theirs, 1)]) }
  }
  finally {
    await rm(workshop, { recursive: true, force: true })
  }
}
