import { realpath } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { sha256Of } from '../text/digest.ts'
import { readLocalImage } from './local-image.ts'
import type { ArticleImage } from './prepare-image.ts'
import { prepareImage } from './prepare-image.ts'

/** Pictures that are read or fetched at the same time. */
const atOnce = 4

/** Where an article's pictures may come from. */
export interface ImageSources {
  /** Path of the article's file; without one, no local picture can be found. */
  articlePath?: string
  /** Brings a remote picture; without it, none is asked for. */
  fetchImage?: (address: string) => Promise<Uint8Array | undefined>
}

/**
 * Reads the pictures an article names, from the article's own folder and over HTTP, and makes them fit for a deck.
 * Those that are missing, outside the folder, out of reach or no picture are left out.
 * @param addresses as the article writes them
 */
export async function readImages(addresses: readonly string[], { articlePath, fetchImage }: ImageSources): Promise<Map<string, ArticleImage>> {
  const folder = articlePath === undefined ? undefined : await realpath(dirname(articlePath))
  const images = new Map<string, ArticleImage>()
  const rest = addresses.values()
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const address of rest) {
      const image = await readImage(address, folder, fetchImage).catch(() => undefined)
      if (image) images.set(address, image)
    }
  }))
  return withoutCopies(addresses, images)
}

/** The same bytes under several names are one file, named by the first. */
function withoutCopies(addresses: readonly string[], images: ReadonlyMap<string, ArticleImage>): Map<string, ArticleImage> {
  const firsts = new Map<string, ArticleImage>()
  return new Map(addresses.flatMap((address) => {
    const image = images.get(address)
    if (!image) return []
    const digest = sha256Of(image.bytes)
    const first = firsts.get(digest) ?? image
    firsts.set(digest, first)
    return [[address, first] as const]
  }))
}

async function readImage(address: string, folder: string | undefined, fetchImage: ImageSources['fetchImage']): Promise<ArticleImage | undefined> {
  const held = /^data:image\/[\w.+-]+;base64,/i.exec(address)
  if (held) return prepareImage(Buffer.from(address.slice(held[0].length), 'base64'), 'picture')
  const remote = /^(?:https?:)?\/\//i.test(address)
  const bytes = remote ? await fetchImage?.(address.replace(/^\/\//, 'https://')) : folder && await readLocalImage(address, folder)
  return bytes ? prepareImage(bytes, stemOf(address)) : undefined
}

/** The name of the picture's file, without its ending: what people know it by. */
function stemOf(address: string): string {
  const path = address.replace(/[?#].*$/, '')
  return decodeURIComponent(basename(path, extname(path)))
}
