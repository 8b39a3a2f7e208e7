import type { Browser, Page } from 'playwright-core'
import { UsageError } from '../cli/usage-error.ts'
import { keepInside } from './inspect/watch-page.ts'

/** Where the addon's page with the slides and their notes is, for either way in which Slidev writes addresses. */
const handoutPages = ['handout', '#/handout']

// A long deck draws many slides at once. In milliseconds.
const patience = 120_000

declare global {
  interface Window { __talkwrightHandoutReady?: boolean }
}

/**
 * Prints the handout of a built deck, served at `url`, as a tagged PDF with an outline. Throws a `UsageError` for a
 * deck that has none.
 */
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
  for (const address of handoutPages) {
    await page.goto(new URL(address, url).href, { waitUntil: 'load' })
    const found = await page.waitForFunction(handoutOrSlides, undefined, { timeout: patience })
    if (await found.jsonValue() === 'handout')
      return void await page.evaluate(settle)
  }
  throw new UsageError('the deck has no handout page; its first block should say \'addons: [talkwright]\'')
}

/** An address that is no page of its own leads to the slides. */
function handoutOrSlides(): 'handout' | 'slides' | undefined {
  if (window.__talkwrightHandoutReady === true)
    return 'handout'
  return document.querySelector('#slideshow') ? 'slides' : undefined
}

async function settle(): Promise<void> {
  await document.fonts.ready
  await Promise.all([...document.images].map(image => image.decode().catch(() => {})))
}
