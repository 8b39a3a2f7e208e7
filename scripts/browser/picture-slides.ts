import type { Browser } from 'playwright-core'
import type { PrintOrder } from './print-handout.ts'
import { withPrintedPage } from './print-handout.ts'

/** A slide, or one of its steps, as a picture; its name is its number, or those of the slide and the step. */
export interface SlidePicture { name: string, png: Buffer }

/** Takes a picture of every slide that stands on a page of a built deck. Throws what `printHandout` does. */
export function picturesOf(browser: Browser, url: string, order: PrintOrder): Promise<SlidePicture[]> {
  return withPrintedPage(browser, url, order, async (page) => {
    const pictures: SlidePicture[] = []
    for (const slide of await page.locator('[data-picture]').all())
      pictures.push({ name: await slide.getAttribute('data-picture') ?? '', png: await slide.screenshot() })
    return pictures
  })
}
