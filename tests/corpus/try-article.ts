import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../scripts/model/report.ts'
import type { Finding } from '../../scripts/browser/inspect/finding.ts'
import { formatFinding } from '../../scripts/browser/inspect/finding.ts'
import type { ScoreRow } from '../../scripts/model/score.ts'
import type { Height } from '../../scripts/score/prediction.ts'
import type { CommandResult } from '../cli/run-command.ts'
import { runCommand } from '../cli/run-command.ts'

/** What became of an article that went through `generate` and `check`. */
export interface Outcome {
  slides: number
  blocks: number
  /** Lines that say what is wrong: errors of `generate`, findings of `check`. */
  faults: string[]
  /** Its score. */
  score: ScoreRow[]
  /** Height of each slide, foreseen and seen. */
  heights: Height[]
  /** Length of the talk. */
  minutes: number
  /** Time for both, milliseconds. */
  took: number
}

/** Takes an article through `generate` (parsed, every word accounted for) and `check` (built, every slide opened), as processes. */
export async function tryArticle(path: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'talkwright-corpus-'))
  const start = performance.now()
  try {
    const report = join(folder, 'report.json')
    const generated = await runCommand(['generate', path, '--out', folder, '--report', report], folder)
    if (generated.status !== 0 && generated.status !== 1) return { slides: 0, blocks: 0, faults: linesOf(generated), score: [], heights: [], minutes: 0, took: performance.now() - start }
    const checked = await runCommand(['check', folder, '--article', path, '--json'], folder)
    const { slides, blocks, messages } = JSON.parse(await readFile(report, 'utf8')) as Report
    const errors = messages.filter(({ severity }) => severity === 'error').map(({ line, message, ruleId }) => `line ${line}: ${message} ${ruleId}`)
    const { findings, score, heights } = readCheck(checked)
    return { slides: slides.length, blocks: blocks.length, score, heights, minutes: slides.reduce((sum, slide) => sum + (slide.backup ? 0 : slide.seconds), 0) / 60, faults: [...errors, ...findings], took: performance.now() - start }
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The errors that a check found, and the score. */
function readCheck(checked: CommandResult): { findings: string[], score: ScoreRow[], heights: Height[] } {
  if (!checked.stdout.startsWith('{')) return { findings: linesOf(checked), score: [], heights: [] }
  const { findings, score, heights } = JSON.parse(checked.stdout) as { findings: Finding[], score: ScoreRow[], heights: Height[] }
  return { findings: findings.filter(({ severity }) => severity === 'error').map(formatFinding), score, heights }
}

function linesOf({ stdout, stderr }: CommandResult): string[] {
  return `${stdout}${stderr}`.trim().split('\n')
}
