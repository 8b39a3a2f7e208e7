import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromiumProgram } from '../../scripts/browser/chromium.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { runSlidev } from '../../scripts/slidev/run.ts'
import { runCommand } from '../cli/run-command.ts'
import { beside, median, readable } from './section.ts'
import type { Section } from './section.ts'

/** Times each way was measured; the ways take turns, so that a slow minute strikes all of them. */
const rounds = 3

/** Our prints of this repository's deck beside Slidev's. */
export async function print(): Promise<Section> {
  const workshop = await mkdtemp(join(tmpdir(), 'talkwright-print-'))
  const { executable, env } = await chromiumProgram(createTerminal())
  const deck = resolve('.')
  /** Ways to a PDF of a deck, each a process as a person would start it. */
  const ways: Record<string, () => Promise<number | null>> = {
    'slidev export': async () => (await runSlidev(['export', join(deck, 'slides.md'), '--output', join(workshop, 'theirs.pdf'), '--executable-path', executable], deck, env)).code,
    'talkwright slides': async () => (await runCommand(['slides', deck, '-o', join(workshop, 'slides.pdf')], workshop)).status,
    'talkwright handout': async () => (await runCommand(['handout', deck, '-o', join(workshop, 'handout.pdf')], workshop)).status,
  }
  try {
    const times = await timesOf(ways)
    const theirs = times.get('slidev export') ?? NaN
    return { title: 'Prints', how: 'Whole processes, in turn, medians.', head: ['way', 'time', 'of slidev export'], rows: [...times].map(([name, time]) => [name, readable(time), name === 'slidev export' ? '' : beside(time / theirs, 1)]) }
  }
  finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

async function timesOf(ways: Record<string, () => Promise<number | null>>): Promise<Map<string, number>> {
  const times = new Map(Object.keys(ways).map(name => [name, [] as number[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(ways)) {
      const start = performance.now()
      const status = await run()
      if (status !== 0) throw new Error(`${name} ended with ${status}`)
      times.get(name)?.push(performance.now() - start)
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]))
}
