import GithubSlugger from 'github-slugger'
import { imageSize } from 'image-size'
import type { ImageAsset } from '../model/options.ts'
import { sha256Of } from '../text/digest.ts'

/** A picture of the article, ready to be written beside the deck. */
export interface ArticleImage extends ImageAsset { bytes: Uint8Array }

/** The largest picture that is read from disk. */
export const maxImageBytes = 64 * 1024 * 1024
/** The most a slide can use: twice the canvas of 980 x 552 CSS px, for dense screens. */
const mostPixels = { width: 1960, height: 1104 }
/** Pictures a browser shows, by what their bytes say they are. */
const extensions: Readonly<Record<string, string>> = { png: '.png', jpg: '.jpg', gif: '.gif', webp: '.webp', avif: '.avif', svg: '.svg' }
/**
 * Makes a picture fit for a deck: what no browser shows is none, a drawing that could run or ask the network is drawn
 * as pixels, what is larger than a slide can use is scaled down. Rejects for bytes that are no picture.
 * @param stem the picture's own name, which stays readable in the deck
 */
export async function prepareImage(bytes: Uint8Array, stem: string): Promise<ArticleImage | undefined> {
  const { width, height, type } = imageSize(bytes)
  if (extensions[type ?? ''] === undefined) return undefined
  const isLive = type === 'svg' && !await isInert(bytes)
  const isLarge = type !== 'svg' && (width > mostPixels.width || height > mostPixels.height)
  return named(isLive || isLarge ? await redrawn(bytes, isLive ? 'png' : undefined) : bytes, stem)
}

async function isInert(drawing: Uint8Array): Promise<boolean> {
  // Most pictures are no drawings, and the parser of those is large.
  const { isInertSvg } = await import('./inert-svg.ts')
  return isInertSvg(Buffer.from(drawing).toString('utf8'))
}

async function redrawn(bytes: Uint8Array, format?: 'png'): Promise<Uint8Array> {
  // Most pictures stay as they are.
  const { redraw } = await import('./redraw.ts')
  return redraw(bytes, { ...mostPixels, ...(format && { format }) })
}

function named(bytes: Uint8Array, stem: string): ArticleImage {
  const { width, height, type } = imageSize(bytes)
  const digest = sha256Of(bytes).slice(0, 8)
  const slug = new GithubSlugger().slug(stem).replace(/[^\w-]/g, '') || 'image'
  return { url: `/images/${slug}-${digest}${extensions[type ?? '']}`, width, height, bytes }
}
