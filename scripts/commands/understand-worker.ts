import { serialize } from 'node:v8'
import { readHere } from './make-talk.ts'

/** What is to be read, and where else it can be. */
export interface Question { article: string, url?: string }

/**
 * Reads one article of several for the thread that makes its deck. What it returns is a `ReadArticle` as V8 writes it:
 * a tree too deep to be written is an error here, where a message that cannot be sent would end the thread.
 */
export default async function understandInWorker({ article, url }: Question): Promise<Uint8Array> {
  return serialize(await readHere(article, url))
}
