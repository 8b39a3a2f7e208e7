import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../scripts/model/report.ts'
import type { CommandResult } from '../cli/run-command.ts'
import { runCommand } from '../cli/run-command.ts'

/** What became of an article that went through `generate` and `check`. */
export interface Outcome {
  slides: number
  blocks: number
  /** Lines that say what is wrong: errors of `generate`, findings of `check`. */
  faults: string[]
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
    if (generated.status !== 0 && generated.status !== 1) return { slides: 0, blocks: 0, faults: linesOf(generated), took: performance.now() - start }
    const checked = await runCommand(['check', folder], folder)
    const { slides, blocks, messages } = JSON.parse(await readFile(report, 'utf8')) as Report
    const errors = messages.filter(({ severity }) => severity === 'error').map(({ line, message, ruleId }) => `line ${line}: ${message} ${ruleId}`)
    const findings = checked.status === 0 ? [] : linesOf(checked)
    return { slides: slides.length, blocks: blocks.length, faults: [...errors, ...findings], took: performance.now() - start }
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function linesOf({ stdout, stderr }: CommandResult): string[] {
  return `${stdout}${stderr}`.trim().split('\n')
}
