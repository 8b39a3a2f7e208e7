import { VFileMessage } from 'vfile-message'
import type { Understood } from '../article-to-talk.ts'
import { talkOf, understand } from '../article-to-talk.ts'
import { UsageError } from '../cli/usage-error.ts'
import { imageAddresses } from '../image-addresses.ts'
import type { Talk } from '../model/talk.ts'
import { readArticle } from '../read/read-article.ts'
import { ReadError } from '../read/read-error.ts'
import { readImages } from '../read/read-images.ts'
import { withSecondThread } from './second-thread.ts'

/** What bears on a talk beside its article. */
export interface TalkWishes {
  /** Where the article can be read. */
  url?: string
  /** Fetch no pictures. */
  offline?: true
  /** How long the talk may take. */
  minutes?: number
}

/** A talk, the article it is made of, and the pictures of both. */
export interface MadeTalk { talk: Talk, understood: Understood, stem: string, images: Awaited<ReturnType<typeof readImages>> }

/** Reads an article (a path, or `-` for stdin) and its pictures and makes its talk. Throws a `UsageError` where it is none. */
export async function makeTalk(article: string, { url, offline, minutes }: TalkWishes): Promise<MadeTalk> {
  try {
    const file = await readArticle(article)
    const understood = await withSecondThread(file, parsePart => understand(file, url, parsePart))
    const images = await readImages(imageAddresses(understood), { ...(article !== '-' && { articlePath: article }), ...(!offline && { fetchImage: fetchLater }) })
    return { talk: talkOf(file, understood, { images, ...(minutes !== undefined && { minutes }) }), understood, stem: file.stem ?? 'Untitled', images }
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
