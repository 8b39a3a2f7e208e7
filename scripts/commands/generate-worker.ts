import { explainError } from '../cli/explain-error.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import type { Terminal } from '../cli/terminal.ts'
import { generate } from './generate.ts'
import type { GenerateOptions } from './generate.ts'

/** What a worker is asked for. */
export interface Order { article: string, options: GenerateOptions }

/** How it went: the status that the article alone would have ended with, and what it would have printed. */
export interface Outcome { status: ExitCode, lines: string[], errors: string[] }

/** Generates one article of several, in a thread that has no terminal. Never throws. */
export default async function generateInWorker({ article, options }: Order): Promise<Outcome> {
  const [lines, errors]: [string[], string[]] = [[], []]
  const terminal: Terminal = { out: line => void lines.push(line), error: line => void errors.push(line), progress: () => ({ done: () => {} }) }
  const status = await generate(article, options, terminal).catch((error: unknown) => explainError(error, terminal))
  return { status, lines, errors }
}
