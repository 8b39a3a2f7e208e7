import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { timeOf } from './processes.ts'
import { beside, median, readable } from './section.ts'
import type { Section } from './section.ts'
import { articleOf, launchers, workshop } from './workshop.ts'

const rounds = 3
const mostMegabytes = 1500
const mostGrowth = 1.15

/** Has a program of Node say at its end how much memory it took at most. */
const peakFile = join(workshop, 'peak')
const sayPeak = `data:text/javascript,${encodeURIComponent(`import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)))`)}`

/** Time and memory of large articles. */
export async function memory(): Promise<Section> {
  const found: Array<{ megabytes: number, time: number, peak: number }> = []
  for (const megabytes of [1, 4]) {
    const [times, peaks]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round += 1) {
      times.push(await timeOf({ name: 'generate', command: process.execPath, args: ['--import', sayPeak, launchers.shipped, 'generate', articleOf(megabytes * 1000), '--offline', '--out', join(workshop, 'out', 'large')] }))
      peaks.push(Number(readFileSync(peakFile, 'utf8')) / 1024)
    }
    found.push({ megabytes, time: median(times), peak: median(peaks) })
  }
  const [one, four] = found
  const growth = ((four?.time ?? NaN) / 4) / (one?.time ?? NaN)
  return {
    title: 'Large articles', how: 'Whole processes of `generate` as it ships, medians.', head: ['article', 'time', 'peak memory', 'target'],
    rows: [
      ...found.map(({ megabytes, time, peak }) => [`${megabytes} MB`, readable(time), `${peak.toFixed(0)} MB`, megabytes === 4 ? `at most ${mostMegabytes} MB ${peak <= mostMegabytes ? 'met' : 'MISSED'}` : '']),
      ['4 MB against 1 MB, time a MB', '', '', beside(growth, mostGrowth)],
    ],
  }
}
