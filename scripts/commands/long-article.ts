import type { Root } from 'mdast'
import { availableParallelism } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import type { VFile } from 'vfile'
import { keepMemory, tuneEngine } from '../cli/engine.ts'
import type { Article } from '../model/article.ts'
import type { Outline } from '../model/outline.ts'
import type { Talk } from '../model/talk.ts'
import { parseInParts, partsElsewhere } from '../parse/markdown/in-parts.ts'
import type { ParsePart } from '../parse/markdown/in-parts.ts'
import { parseArticle } from '../parse/parse.ts'

/** Characters of a long article: from so many on, another thread saves more than it takes to start. */
export const longEnough = 300_000

/** Words of one. */
const manyWords = 40_000

/** Parses an article: in parts where it is not short, and some of a long one's in a second thread where a core is free. One of a batch has none to spare. */
export function parseForDeck(file: VFile): Promise<Article> {
  const isShared = file.data.format === 'markdown' && file.value.length >= longEnough && isMainThread && availableParallelism() > 1
  return isShared ? parseWithSecondThread(file) : parseArticle(file, text => parseInParts(text))
}

/** Makes the talk of an article that was parsed so; of a long one, without the compiler that takes a core to itself. */
export async function madeInOneGo(outline: Outline, make: () => Talk): Promise<Talk> {
  if (!isMainThread || outline.blocks.reduce((sum, { words }) => sum + words, 0) < manyWords) return make()
  tuneEngine('inOneGo')
  keepMemory()
  try {
    return make()
  }
  finally {
    tuneEngine('alone')
  }
}

/** The thread starts before the lines of the article are looked at, which takes as long. */
async function parseWithSecondThread(file: VFile): Promise<Article> {
  // Few articles are as long.
  const { startThreads } = await import('./threads.ts')
  const { deserialize } = process.getBuiltinModule('node:v8')
  tuneEngine('besideMain')
  const threads = startThreads('parse-worker', { count: 1, tasksEach: partsElsewhere })
  try {
    const parsePart: ParsePart = async (part) => {
      const written = await threads.run(part) as Uint8Array
      keepMemory()
      return deserialize(written) as Root
    }
    return await parseArticle(file, text => parseInParts(text, { parsePart }))
  }
  finally {
    void threads.destroy()
    tuneEngine('alone')
    keepMemory()
  }
}
