import { serialize } from 'node:v8'
import { UsageError } from '../cli/usage-error.ts'
import { walk } from '../text/walk.ts'
import { explained, readHere } from './make-talk.ts'
import type { ReadArticle } from './make-talk.ts'

/** A `ReadArticle` as V8 writes it, or what is wrong with it: an error of a class of ours would arrive as one of none. */
export type Answer = { written: Uint8Array } | { refusal: string }

/**
 * Reads one article of several for the thread that makes its deck. It is written here, for a message that cannot be
 * sent ends the thread.
 */
export default async function understandInWorker(article: string): Promise<Answer> {
  try {
    return { written: await explained(article, async () => serialize(withoutPlaces(await readHere(article)))) }
  } catch (error) {
    if (error instanceof UsageError) return { refusal: error.message }
    throw error
  }
}

/** Blocks know where they stand; where each word does is asked no more, and is more than half of what would be written. */
function withoutPlaces(read: ReadArticle): ReadArticle {
  for (const block of read.outline.blocks) walk(block.node, (node) => { node.position = undefined })
  return read
}
