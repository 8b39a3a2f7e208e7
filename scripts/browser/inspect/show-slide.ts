import type { BrowserContextOptions, Page } from 'playwright-core'
import { canvas } from '../../model/canvas.ts'

/** The colour schemes that a deck is looked at in. */
export const schemes = ['light', 'dark'] as const
export type Scheme = typeof schemes[number]

/** A browser as a deck is looked at: a canvas wide, nothing moving, nothing kept. */
export const stage: BrowserContextOptions = { viewport: { width: canvas.width, height: canvas.height }, reducedMotion: 'reduce', serviceWorkers: 'block' }

/** The piece of Slidev's client that turns the pages. */
interface SlidevNav {
  clicksTotal: number
  slides: { meta: object }[]
  go: (no: number, clicks?: number, force?: true) => Promise<void>
}

declare global {
  interface Window { talkwrightNav: () => SlidevNav | undefined }
}

/**
 * Script for the page that puts the function `talkwrightNav()` on its window: a built deck keeps its navigation in the
 * Vue app. A browser without a screen denies to keep it awake, which is no fault of the deck: it is not asked.
 */
export const steeringScript = `
window.talkwrightNav = () => document.querySelector('#app')?.__vue_app__?._context.provides['$$slidev-context']?.nav
delete Navigator.prototype.wakeLock`

/** Nothing may be on its way while it is measured. */
const stillness = '*, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent !important; }'

// How long a deck, a slide and its images may take to appear, in milliseconds.
const patience = 10_000

/**
 * Has what a page shows drawn on a stamp, which nobody looks at: laid out and measured is all of it as before, at the
 * size of the stage, and pixels are a fifth of the work.
 */
export async function drawSmall(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setDeviceMetricsOverride', { width: canvas.width, height: canvas.height, deviceScaleFactor: 1, mobile: false, scale: 0.05 })
}

/**
 * Opens a built deck, served at `url`, and waits until it can be steered. It starts where there is no slide and tells
 * Slidev not to load slides ahead, so that what a slide does happens while it is shown.
 */
export async function openDeck(page: Page, url: string): Promise<void> {
  await page.goto(new URL('no/such/slide', url).href, { waitUntil: 'load' })
  await page.waitForFunction(() => window.talkwrightNav() !== undefined, undefined, { timeout: patience })
  await page.evaluate(() => {
    for (const { meta } of window.talkwrightNav()?.slides ?? [])
      Object.defineProperty(meta, 'preload', { value: false })
  })
  await page.addStyleTag({ content: stillness })
}

/**
 * Goes to slide `no` at its last click and waits until it stands still with its fonts and images. Returns false for a
 * slide that never appears; the deck is best opened anew then.
 */
export async function showSlide(page: Page, no: number): Promise<boolean> {
  return page.evaluate(goAndSettle, { no, patience })
}

/** All of it in the page, for each question to a page takes as long as a slide does. */
async function goAndSettle({ no, patience }: { no: number, patience: number }): Promise<boolean> {
  const nav = window.talkwrightNav()
  const frame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve))
  const isShown = (): boolean => {
    const slide = document.querySelector(`#slideshow [data-slidev-no="${no}"]`)
    return slide !== null && slide.checkVisibility() && slide.childElementCount > 0 && slide.querySelector('.slidev-slide-loading') === null
  }
  await nav?.go(no, 0, true)
  // Asked again at once: the frames between would be a tenth of a check.
  for (const until = performance.now() + patience; !isShown(); await new Promise(resolve => setTimeout(resolve))) if (performance.now() > until) return false
  if (nav && nav.clicksTotal > 0) await nav.go(no, nav.clicksTotal)
  const isBusy = (): boolean => [...document.querySelectorAll('#slideshow [aria-busy="true"]')].some(element => element.checkVisibility())
  for (const until = performance.now() + patience; isBusy() && performance.now() < until;) await new Promise(resolve => setTimeout(resolve, 20))
  const images = [...document.images].filter(image => !image.complete && image.checkVisibility())
  const loaded = images.map(image => new Promise((resolve) => {
    image.addEventListener('load', resolve)
    image.addEventListener('error', resolve)
    setTimeout(resolve, patience)
  }))
  await Promise.all([document.fonts.ready, ...loaded])
  await frame()
  // A message comes when the frame that is being drawn is done.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = resolve
    port2.postMessage(undefined)
  })
  return true
}
