import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import type { Scheme } from '../../scripts/browser/inspect/show-slide.ts'
import { canvas } from '../../scripts/model/canvas.ts'
import { eachSlide } from './each-slide.ts'

/** A slide as it was seen: its name, and the picture of it, PNG. */
export interface Picture { name: string, png: Buffer }

/** Takes a picture of every slide of a built deck, at its last click. */
export function takePictures(browser: Browser, url: string, names: readonly string[], colorScheme: Scheme): Promise<Picture[]> {
  return eachSlide({ browser, url, slides: names.length, colorScheme }, async (page, no) => ({ name: names[no - 1] ?? String(no), png: await page.screenshot() }))
}

/** A picture as it is kept: half as large, without loss. */
export function toKeep(png: Buffer): Promise<Buffer> {
  return sharp(png).resize(canvas.width / 2).webp({ lossless: true, effort: 6 }).toBuffer()
}

const sheet = { columns: 4, width: canvas.width / 2, gap: 12 }

/** All pictures on one sheet, in reading order, PNG. */
export async function contactSheet(pictures: readonly Picture[]): Promise<Buffer> {
  const height = Math.round(sheet.width * canvas.height / canvas.width)
  const rows = Math.ceil(pictures.length / sheet.columns)
  const place = (index: number): { left: number, top: number } => ({ left: sheet.gap + (index % sheet.columns) * (sheet.width + sheet.gap), top: sheet.gap + Math.floor(index / sheet.columns) * (height + sheet.gap) })
  const tiles = await Promise.all(pictures.map(async ({ png }, index) => ({ input: await sharp(png).resize(sheet.width).png().toBuffer(), ...place(index) })))
  const size = { width: sheet.gap + sheet.columns * (sheet.width + sheet.gap), height: sheet.gap + rows * (height + sheet.gap) }
  return sharp({ create: { ...size, channels: 3, background: '#888' } }).composite(tiles).png().toBuffer()
}
