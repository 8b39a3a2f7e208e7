import type { Browser, Page } from 'playwright-core'
import { UsageError } from '../cli/usage-error.ts'
import { keepInside } from './inspect/watch-page.ts'

/** Page of the addon that shows the slides with their notes. */
const handoutPage = 'handout'

// A long deck draws many slides at once.
const patience = 120_000

declare global {
  interface Window { __talkwrightHandoutReady?: boolean }
}

/** Prints the handout of a built deck, served at `url`, as a tagged PDF with an outline. Throws a `UsageError` for a deck without one. */
export async function printHandout(browser: Browser, url: string): Promise<Buffer> {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce', serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    await keepInside(page, url)
    await openHandout(page, url)
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
  }
  finally {
    await context.close()
  }
}

async function openHandout(page: Page, url: string): Promise<void> {
  await page.goto(new URL(handoutPage, url).href, { waitUntil: 'load' })
  await page.waitForFunction(() => window.__talkwrightHandoutReady === true, undefined, { timeout: patience }).catch(() => {
    throw new UsageError('the deck has no handout page; does its first block say \'addons: [talkwright]\'?')
  })
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map(image => image.decode().catch(() => {})))
  })
}
