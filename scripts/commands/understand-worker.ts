import { serialize } from 'node:v8'
import { UsageError } from '../cli/usage-error.ts'
import { explained, readHere } from './make-talk.ts'

/** What is to be read, and where else it can be. */
export interface Question { article: string, url?: string }

/** A `ReadArticle` as V8 writes it, or what is wrong with it: an error of a class of ours would arrive as one of none. */
export type Answer = { written: Uint8Array } | { refusal: string }

/**
 * Reads one article of several for the thread that makes its deck. It is written here, for a message that cannot be
 * sent ends the thread.
 */
export default async function understandInWorker({ article, url }: Question): Promise<Answer> {
  try {
    return { written: await explained(article, async () => serialize(await readHere(article, url))) }
  } catch (error) {
    if (error instanceof UsageError) return { refusal: error.message }
    throw error
  }
}
