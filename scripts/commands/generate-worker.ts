import { deserialize } from 'node:v8'
import { explainError } from '../cli/explain-error.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import type { Terminal } from '../cli/terminal.ts'
import { UsageError } from '../cli/usage-error.ts'
import { generate } from './generate.ts'
import type { GenerateOptions } from './generate.ts'
import type { ReadArticle, Reader } from './make-talk.ts'
import type { Answer } from './understand-worker.ts'

/** What a worker is asked for: the deck of an article that another thread has read. */
export interface Order { article: string, options: GenerateOptions, read: Answer | { failure: unknown } }

/** How it went: the status that the article alone would have ended with, and what it would have printed. */
export interface Outcome { status: ExitCode, lines: string[], errors: string[] }

/** Makes the deck of one article of several, in a thread that has no terminal. Never throws. */
export default function generateInWorker({ article, options, read }: Order): Promise<Outcome> {
  return outcomeOf({ article, options }, () => Promise.resolve(asRead(read)))
}

/** Generates one article without a terminal. Never throws. */
export async function outcomeOf({ article, options }: Omit<Order, 'read'>, read?: Reader): Promise<Outcome> {
  const [lines, errors]: [string[], string[]] = [[], []]
  const terminal: Terminal = { out: line => void lines.push(line), error: line => void errors.push(line), progress: () => ({ done: () => {} }) }
  const status = await generate(article, options, terminal, read).catch((error: unknown) => explainError(error, terminal))
  return { status, lines, errors }
}

function asRead(read: Order['read']): ReadArticle {
  if ('written' in read) return deserialize(read.written) as ReadArticle
  throw 'refusal' in read ? new UsageError(read.refusal) : read.failure
}
