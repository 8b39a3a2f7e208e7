import { deserialize } from 'node:v8'
import type { Tinypool } from 'tinypool'
import { explainError } from '../cli/explain-error.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import type { Terminal } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'
import { generate } from './generate.ts'
import type { GenerateOptions } from './generate.ts'
import type { ReadArticle, Reader } from './make-talk.ts'
import { startThreads } from './threads.ts'
import type { Answer, Question } from './understand-worker.ts'

/** What a worker is asked for. */
export interface Order { article: string, options: GenerateOptions }

/** How it went: the status that the article alone would have ended with, and what it would have printed. */
export interface Outcome { status: ExitCode, lines: string[], errors: string[] }

/** The thread that reads, from the first article on. */
let readers: Tinypool | undefined

/**
 * Generates one article of several, in a thread that has no terminal and a thread of its own that reads the next ones
 * meanwhile: each compiles its half of the program, where two threads that do all would both compile all. Never throws.
 */
export default function generateInWorker(order: Order): Promise<Outcome> {
  readers ??= startThreads('understand-worker', { count: 1, tasksEach: Infinity })
  return outcomeOf(order, readElsewhere)
}

/** Generates one article without a terminal. Never throws. */
export async function outcomeOf({ article, options }: Order, read?: Reader): Promise<Outcome> {
  const [lines, errors]: [string[], string[]] = [[], []]
  const terminal: Terminal = { out: line => void lines.push(line), error: line => void errors.push(line), progress: () => ({ done: () => {} }) }
  const status = await generate(article, options, terminal, read).catch((error: unknown) => explainError(error, terminal))
  return { status, lines, errors }
}

async function readElsewhere(article: string, url?: string): Promise<ReadArticle> {
  const answer = await readers?.run({ article, ...(url !== undefined && { url }) } satisfies Question) as Answer
  if ('refusal' in answer) throw new UsageError(answer.refusal)
  return deserialize(answer.written) as ReadArticle
}
