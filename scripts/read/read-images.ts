import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, isAbsolute } from 'node:path'
import GithubSlugger from 'github-slugger'
import { imageSize } from 'image-size'
import type { ImageAsset } from '../model/options.ts'

/** A picture of the article, ready to be written beside the deck. */
export interface ArticleImage extends ImageAsset { bytes: Uint8Array }

/** Pictures a browser shows, by what their bytes say they are. */
const extensions: Readonly<Record<string, string>> = { png: '.png', jpg: '.jpg', gif: '.gif', webp: '.webp', avif: '.avif', svg: '.svg' }
/** What a drawing may not hold: it would run, or ask the network, when opened by itself. */
const liveSvg = /<script|<foreignObject|\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*(?:https?:|\/\/|javascript:)|<!ENTITY|@import/i

/**
 * Reads the pictures an article names, from the article's own folder and nowhere else. Those that are missing, outside
 * it, remote or no safe picture are left out.
 * @param addresses as the article writes them
 * @param articlePath path of the article's file; without one, no picture can be found
 */
export async function readImages(addresses: readonly string[], articlePath: string | undefined): Promise<Map<string, ArticleImage>> {
  const images = new Map<string, ArticleImage>()
  if (articlePath === undefined) return images
  const folder = await realpath(dirname(articlePath))
  for (const address of addresses) {
    const image = await readImage(address, folder).catch(() => undefined)
    if (image) images.set(address, image)
  }
  return images
}

async function readImage(address: string, folder: string): Promise<ArticleImage | undefined> {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return undefined
  const path = await realpath(join(folder, decodeURIComponent(address.replace(/[?#].*$/, ''))))
  const inside = relative(folder, path)
  if (inside.startsWith('..') || isAbsolute(inside)) return undefined
  const bytes = await readFile(path)
  const { width, height, type } = imageSize(bytes)
  const extension = extensions[type ?? '']
  if (extension === undefined || (extension === '.svg' && liveSvg.test(bytes.toString('utf8')))) return undefined
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const stem = new GithubSlugger().slug(basename(path, extname(path))).replace(/[^\w-]/g, '') || 'image'
  return { url: `/images/${stem}-${digest}${extension}`, width, height, bytes }
}
