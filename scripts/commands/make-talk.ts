import { VFileMessage } from 'vfile-message'
import type { Source } from '../article-to-talk.ts'
import { sourceOf, talkOf, understand } from '../article-to-talk.ts'
import { UsageError } from '../cli/usage-error.ts'
import { imageAddresses } from '../image-addresses.ts'
import type { Outline } from '../model/outline.ts'
import type { Talk } from '../model/talk.ts'
import { readArticle } from '../read/read-article.ts'
import { ReadError } from '../read/read-error.ts'
import { readImages } from '../read/read-images.ts'
import { madeInOneGo, parseForDeck } from './long-article.ts'

/** What bears on a talk beside its article. */
export interface TalkWishes {
  /** Where the article can be read. */
  url?: string
  /** Fetch no pictures. */
  offline?: true
  /** How long the talk may take. */
  minutes?: number
}

/** A talk, the outline of the article it is made of, and the pictures of both. */
export interface MadeTalk { talk: Talk, outline: Outline, images: Awaited<ReturnType<typeof readImages>> }

/** An article that was read and understood. */
export interface ReadArticle { source: Source, outline: Outline }

/** Reads an article: here, or in another thread. `url` is where else it can be read. */
export type Reader = (article: string, url?: string) => Promise<ReadArticle>

/** Reads an article (a path, or `-` for stdin) and understands it. */
export const readHere: Reader = async (article, url) => {
  const file = await readArticle(article)
  const outline = await understand(file, url, parseForDeck)
  return { source: sourceOf(file), outline }
}

/** Makes the talk of an article that `read` reads, with its pictures. Throws a `UsageError` where it is none. */
export function makeTalk(article: string, { url, offline, minutes }: TalkWishes, read = readHere): Promise<MadeTalk> {
  return explained(article, async () => {
    const { source, outline } = await read(article, url)
    const images = await readImages(imageAddresses(outline), { ...(article !== '-' && { articlePath: article }), ...(!offline && { fetchImage: fetchLater }) })
    const talk = await madeInOneGo(outline, () => talkOf(source, outline, { images, ...(minutes !== undefined && { minutes }) }))
    return { talk, outline, images }
  })
}

/** Runs a part of the work on an article; what is wrong with the article becomes a `UsageError`. */
export async function explained<Result>(article: string, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(error.message)
    if (error instanceof VFileMessage) throw new UsageError(`${article}:${error.line ?? 1}:${error.column ?? 1} error ${error.reason} ${error.ruleId ?? ''}`)
    if (isTooDeep(error)) throw new UsageError(`${article} nests its markup thousands deep; is this an article?`)
    throw error
  }
}

/** Few articles have pictures elsewhere; what fetches them is loaded for the first. */
async function fetchLater(address: string): Promise<Uint8Array | undefined> {
  const { fetchImage } = await import('../read/remote-image.ts')
  return fetchImage(address)
}

/** Markup nested thousands deep exhausts the stack of the parsers, which walk it recursively. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack')
}
