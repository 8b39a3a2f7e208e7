import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { asMarkdown } from './section.ts'
import type { Section } from './section.ts'

/**
 * `npm run bench [-- PART...]`: measures the parts that are named, all of the usual ones when none is, prints each as a
 * table and puts it in its place in BENCHMARKS.md. Nothing here fails for being slow.
 */
const parts: Readonly<Record<string, () => Promise<Section>>> = {
  'whole': async () => (await import('./whole.ts')).wholeProcesses(),
  'stages': async () => (await import('./stages.ts')).stages(),
  'memory': async () => (await import('./memory.ts')).memory(),
  'batch': async () => (await import('./batch.ts')).batch(),
  'talk': async () => (await import('./talk.ts')).talk(),
  'linear': async () => (await import('./linear.ts')).linear(),
  'print': async () => (await import('./print.ts')).print(),
  'first-load': async () => (await import('./first-load.ts')).firstLoad(),
}
const usual = ['whole', 'stages', 'memory', 'batch', 'talk', 'print']

const file = fileURLToPath(new URL('../../BENCHMARKS.md', import.meta.url))

/** The machine of a figure, for no figure means anything without one. */
function machine(): string {
  return `${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}`
}

/** Puts a part's table in the place of its last one. */
function keep(name: string, text: string): void {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const before = readFileSync(file, 'utf8')
  const [at, until] = [before.indexOf(start), before.indexOf(end)]
  if (at < 0 || until < 0) throw new Error(`BENCHMARKS.md has no place for '${name}'`)
  writeFileSync(file, `${before.slice(0, at + start.length)}\n${text}\n${before.slice(until)}`)
}

const asked = process.argv.slice(2)
for (const name of asked.length > 0 ? asked : usual) {
  const measure = parts[name]
  if (!measure) throw new Error(`there is no part '${name}'; there are ${Object.keys(parts).join(', ')}`)
  const text = `${asMarkdown(await measure())}\n\n${machine()}; ${new Date().toISOString().slice(0, 10)}.`
  console.log(`${text}\n`)
  keep(name, text)
}
