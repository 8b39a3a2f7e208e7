import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { mediansOf } from './processes.ts'
import type { Rival } from './processes.ts'
import { beside, readable } from './section.ts'
import type { Section } from './section.ts'
import { plainSlidev } from './slidev.ts'

const rounds = 3

/** What each of ours is put beside, and how much of that it may take at most; a site of ours has more in it than Slidev's: a handout, a card, pages of text. */
const besides: Readonly<Record<string, { rival: string, most?: number }>> = {
  'talkwright build': { rival: 'slidev build' },
  'talkwright slides': { rival: 'slidev export', most: 1 },
  'talkwright handout': { rival: 'slidev export', most: 1 },
}

/** Our site and prints of this repository's deck beside Slidev's. */
export async function print(): Promise<Section> {
  const workshop = await mkdtemp(join(tmpdir(), 'talkwright-print-'))
  const slidev = await plainSlidev()
  const deck = resolve('.')
  const ours = (command: string, ...args: string[]): Rival => ({ name: `talkwright ${command}`, command: process.execPath, args: [join(deck, 'scripts', 'launch.mjs'), command, deck, ...args], cwd: workshop })
  const at = (name: string): string => join(workshop, name)
  try {
    const { times, failed } = await mediansOf([
      slidev(['build', join(deck, 'slides.md'), '--out', at('theirs')], deck), ours('build', '--out', at('ours')),
      slidev(['export', join(deck, 'slides.md'), '--output', at('theirs.pdf')], deck), ours('slides', '-o', at('slides.pdf')), ours('handout', '-o', at('handout.pdf')),
    ], rounds)
    for (const [name, reason] of failed) throw new Error(`${name}: ${reason}`)
    const share = (name: string, time: number): string => {
      const { rival, most } = besides[name] ?? {}
      if (rival === undefined) return ''
      const ratio = time / (times.get(rival) ?? NaN)
      return most === undefined ? ratio.toFixed(2) : beside(ratio, most)
    }
    return { title: 'Site and prints', how: 'Whole processes, in turn, medians; a build beside `slidev build`, prints beside `slidev export`.', head: ['way', 'time', 'of Slidev\'s'], rows: [...times].map(([name, time]) => [name, readable(time), share(name, time)]) }
  }
  finally {
    await rm(workshop, { recursive: true, force: true })
  }
}
