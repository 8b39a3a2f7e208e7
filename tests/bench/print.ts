import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromiumProgram } from '../../scripts/browser/chromium.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { runSlidev } from '../../scripts/slidev/run.ts'
import { runCommand } from '../cli/run-command.ts'

/** Times each way was measured; the ways take turns, so that a slow minute strikes all of them. */
const rounds = 3

const [deck = '.'] = process.argv.slice(2)
const workshop = await mkdtemp(join(tmpdir(), 'talkwright-print-'))
const { executable, env } = await chromiumProgram(createTerminal())

/** Ways to a PDF of a deck, each a process as a person would start it. */
const ways: Record<string, () => Promise<number | null>> = {
  'slidev export': async () => (await runSlidev(['export', resolve(deck, 'slides.md'), '--output', join(workshop, 'theirs.pdf'), '--executable-path', executable], resolve(deck), env)).code,
  'talkwright slides': async () => (await runCommand(['slides', resolve(deck), '-o', join(workshop, 'slides.pdf')], workshop)).status,
  'talkwright handout': async () => (await runCommand(['handout', resolve(deck), '-o', join(workshop, 'handout.pdf')], workshop)).status,
}

try {
  const times = new Map(Object.keys(ways).map(name => [name, [] as number[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(ways)) {
      const start = performance.now()
      const status = await run()
      if (status !== 0) throw new Error(`${name} ended with ${status}`)
      times.get(name)?.push(performance.now() - start)
    }
  }
  const median = (name: string): number => times.get(name)?.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? NaN
  const theirs = median('slidev export')
  for (const name of Object.keys(ways)) {
    const ratio = median(name) / theirs
    console.log(`${ratio <= 1 ? 'ok  ' : 'MISS'} ${name.padEnd(18)} ${(median(name) / 1000).toFixed(1).padStart(6)} s  ${ratio.toFixed(2)} of slidev export (at most 1)`)
  }
}
finally {
  await rm(workshop, { recursive: true, force: true })
}
