import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mediansOf } from './processes.ts'
import type { Rival } from './processes.ts'
import { beside, readable } from './section.ts'
import type { Section } from './section.ts'
import { articleOf, floor, launchers, marp, versionOf, workshop } from './workshop.ts'

const ours = 'generate, as it ships'
/** The floor: what reads the same syntax, and does nothing with it. */
const floorName = 'remark-parse with GFM, math, frontmatter'
const sizes = [{ kilobytes: 12, rounds: 7 }, { kilobytes: 100, rounds: 3 }, { kilobytes: 1000, rounds: 3 }] as const

/** What each ratio may be at most, by the size of the article in kilobytes. */
const targets: Readonly<Record<number, ReadonlyArray<readonly [rival: string, most: number]>>> = {
  12: [['Marp', 0.4], [floorName, 1.3]],
  1000: [['Pandoc', 0.6]],
}

function rivalsOf(article: string): Rival[] {
  const node = process.execPath
  const out = join(workshop, 'out')
  const program = marp()
  return [
    { name: ours, command: node, args: [launchers.shipped, 'generate', article, '--offline', '--out', join(out, 'shipped')] },
    { name: 'generate, in this repository', command: node, args: [launchers.developed, 'generate', article, '--offline', '--out', join(out, 'developed')] },
    { name: 'remark-parse alone', command: node, args: [floor('plain'), article] },
    { name: floorName, command: node, args: [floor('extended'), article] },
    ...(versionOf('pandoc') === undefined ? [] : [{ name: 'Pandoc', command: 'pandoc', args: ['-f', 'markdown-yaml_metadata_block', '-t', 'revealjs', '-s', article, '-o', join(workshop, 'pandoc.html')] }]),
    ...(program === undefined ? [] : [{ name: 'Marp', command: node, args: [program, '--no-stdin', article, '-o', join(workshop, 'marp.html')] }]),
  ]
}

/** Whole processes beside what people would reach for instead. */
export async function wholeProcesses(): Promise<Section> {
  const rows: string[][] = []
  const fell: string[] = []
  for (const { kilobytes, rounds } of sizes) {
    const article = articleOf(kilobytes)
    const written = readFileSync(article, 'utf8')
    // As at every save: where nothing has changed, ours would write nothing.
    const saved = (round: number): void => writeFileSync(article, `${written}\n\nThe oven was opened ${round + 1} times before the bread was done.\n`)
    const { times: medians, failed } = await mediansOf(rivalsOf(article), rounds, saved)
    const own = medians.get(ours) ?? NaN
    fell.push(...[...failed].map(([name, reason]) => `${name} at ${kilobytes} KB: ${reason}`))
    for (const [name, time] of medians) {
      const most = targets[kilobytes]?.find(([rival]) => rival === name)?.[1]
      rows.push([`${kilobytes} KB`, name, readable(time), name === ours ? '' : most === undefined ? (own / time).toFixed(2) : beside(own / time, most)])
    }
  }
  const leftOut = [...(versionOf('pandoc') === undefined ? ['Pandoc, which is not installed'] : []), ...(marp() === undefined ? ['Marp, which could not be fetched'] : []), ...fell]
  return { title: 'Whole processes', how: 'From start to exit, programs in turn, medians; before each round the article gets another sentence, as before every save; the ratio is that of `generate` as it ships to the program in the line. Pandoc is asked for reveal.js and reads no metadata, for rules between parts are none. The floor that the target is put to is the parser of the same syntax, for no article can be read with less; remark-parse alone takes tables, formulas and frontmatter for prose.', head: ['article', 'program', 'time', 'generate takes of it'], rows, leftOut }
}
