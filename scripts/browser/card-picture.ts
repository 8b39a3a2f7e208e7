import type { Browser } from 'playwright-core'
import { canvas } from '../model/canvas.ts'
import { openDeck, showSlide, steeringScript } from './inspect/show-slide.ts'
import { inside } from './inspect/watch-page.ts'

/** Takes a picture of a deck's cover, PNG, in the size in which links are shown: the slide fills it, a little is cut off above and below. */
export async function cardPicture(browser: Browser, url: string, { width, height }: { width: number, height: number }): Promise<Buffer> {
  const slide = { width, height: Math.ceil(width * canvas.height / canvas.width) }
  const context = await browser.newContext({ ...inside(url), viewport: slide, reducedMotion: 'reduce', colorScheme: 'light' })
  try {
    const page = await context.newPage()
    await page.addInitScript(steeringScript)
    await openDeck(page, url)
    await showSlide(page, 1)
    return await page.screenshot({ clip: { x: 0, y: Math.round((slide.height - height) / 2), width, height } })
  }
  finally {
    await context.close()
  }
}
