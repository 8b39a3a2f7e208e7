import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { sha256Of } from '../text/digest.ts'
import { findPicture, keepPicture } from './kept-pictures.ts'

/** How a picture is drawn anew: within a box, and as what where not as what it was. */
export interface Redrawing { width: number, height: number, format?: 'png' }

/**
 * Draws a picture anew, upright and no larger than its box; what one run has drawn, the next ones find. Rejects for
 * bytes that cannot be drawn.
 */
export async function redraw(bytes: Uint8Array, order: Redrawing): Promise<Uint8Array> {
  const key = `${sha256Of(bytes)} ${JSON.stringify(order)} ${drawerVersion()}`
  const kept = await findPicture(key)
  if (kept) return kept.bytes
  const drawn = await draw(bytes, order)
  await keepPicture(key, drawn)
  return drawn
}

/** Another release may draw other bytes. */
function drawerVersion(): string {
  const entry = createRequire(import.meta.url).resolve('sharp')
  return (JSON.parse(readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8')) as { version: string }).version
}

async function draw(bytes: Uint8Array, { format, ...box }: Redrawing): Promise<Uint8Array> {
  // Few articles need it, and it takes long to load.
  const { default: sharp } = await import('sharp')
  const picture = sharp(bytes, { animated: format === undefined }).autoOrient()
    .resize({ ...box, fit: 'inside', withoutEnlargement: true })
  return (format ? picture.toFormat(format) : picture).toBuffer()
}
