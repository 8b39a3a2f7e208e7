import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import type { Scheme } from '../../scripts/browser/inspect/show-slide.ts'
import { openDeck, showSlide, stage, steeringScript } from '../../scripts/browser/inspect/show-slide.ts'
import { canvas } from '../../scripts/model/canvas.ts'

/** A slide as it was seen: its name, and the picture of it, PNG. */
export interface Picture { name: string, png: Buffer }

/** Takes a picture of every slide of a built deck, at its last click. */
export async function takePictures(browser: Browser, url: string, names: readonly string[], colorScheme: Scheme): Promise<Picture[]> {
  const context = await browser.newContext({ ...stage, colorScheme })
  try {
    const page = await context.newPage()
    await page.addInitScript(steeringScript)
    await openDeck(page, url)
    const pictures: Picture[] = []
    for (const [index, name] of names.entries()) {
      if (!await showSlide(page, index + 1)) throw new Error(`slide ${index + 1} (${name}) does not appear`)
      pictures.push({ name, png: await page.screenshot() })
    }
    return pictures
  }
  finally {
    await context.close()
  }
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
