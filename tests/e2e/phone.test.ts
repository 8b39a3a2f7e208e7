import type { Browser, CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { showSlide } from '../../scripts/browser/inspect/show-slide.ts'
import { withBrowserOn } from '../../scripts/browser/visit.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { canvas } from '../../scripts/model/canvas.ts'
import { withTemporarySite } from '../../scripts/slidev/build.ts'
import type { DeckSlide } from '../../scripts/slidev/slides.ts'
import { loadSlides } from '../../scripts/slidev/slides.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'
import { makeGallery } from '../gallery/make-gallery.ts'
import { faultsOf, phone, swipe, whereabouts, withDeckOn } from './phone-view.ts'

const terminal = createTerminal()
const smallPhone = { ...phone, viewport: { width: 320, height: 568 } }

/** Every slide can be read and, where it is taller than the screen, scrolled to its end. */
async function expectLegible(page: Page, slides: DeckSlide[]): Promise<void> {
  const faults: string[] = []
  let tall = 0
  for (const [index] of slides.entries()) {
    // At its first click: a reader need not know that there are more.
    await page.evaluate(no => window.talkwrightNav()?.go(no, 0, true), index + 1)
    expect(await showSlide(page, index + 1)).toBe(true)
    faults.push(...await faultsOf(page, index + 1))
    if ((await whereabouts(page)).scrolled > 0) tall++
  }
  expect(faults).toEqual([])
  expect(tall).toBeGreaterThan(0)
}

/** The number of the first slide that says something. */
function numberOf(slides: DeckSlide[], what: RegExp): number {
  const no = slides.findIndex(({ source }) => what.test(source)) + 1
  expect(no, `a slide with ${what}`).toBeGreaterThan(1)
  return no
}

/** Opens a slide by its address, as a reader does: with its neighbours loaded and kept. */
async function openSlide(page: Page, url: string, no: number): Promise<void> {
  await page.goto(`${url}${no}`)
  await page.locator(`#slideshow > [data-slidev-no="${no}"] > .tw-slide`).waitFor()
}

const left = [[320, 400], [60, 410]] as const
const right = [[60, 400], [320, 410]] as const
const up = [[200, 650], [205, 150]] as const
const down = [[200, 150], [205, 650]] as const

/** Swipes, and waits until the slide is shown that should be. */
async function expectSwipe(page: Page, touch: CDPSession, way: readonly [readonly [number, number], readonly [number, number]], no: number): Promise<void> {
  await swipe(touch, ...way)
  await expect.poll(async () => (await whereabouts(page)).no, { timeout: 3000 }).toBe(no)
  // A slide that turns late has turned by now.
  await page.waitForTimeout(200)
  expect((await whereabouts(page)).no).toBe(no)
}

/** Swipes to the sides turn a slide, up and down scroll it, and it is always entered at its top. */
async function expectSwipes(page: Page, url: string, slides: DeckSlide[]): Promise<void> {
  const touch = await page.context().newCDPSession(page)
  const tall = numberOf(slides, /layout: table\n[^]*Ciabatta/)
  await openSlide(page, url, tall)
  await expectSwipe(page, touch, up, tall)
  expect((await whereabouts(page)).scrolled).toBeGreaterThan(0)
  await expectSwipe(page, touch, left, tall + 1)
  await expectSwipe(page, touch, up, tall + 1)
  await expectSwipe(page, touch, down, tall + 1)
  await expectSwipe(page, touch, right, tall)
  expect((await whereabouts(page)).scrolled).toBe(0)
  const stepped = numberOf(slides, /```\w+ \{[^}]*\|/)
  await openSlide(page, url, stepped)
  await expectSwipe(page, touch, left, stepped + 1)
  await expectSwipe(page, touch, right, stepped)
  await expectSwipe(page, touch, right, stepped - 1)
}

/** Held across, and for the presenter, the canvas is what it was: as wide as ever and scaled. */
async function expectCanvas(browser: Browser, url: string): Promise<void> {
  const across = { ...phone, viewport: { width: 844, height: 390 } }
  const [wide, presenter] = await Promise.all([
    withDeckOn(browser, url, across, async page => await showSlide(page, 2) && page.evaluate(() => document.querySelector<HTMLElement>('#slideshow .tw-agenda')?.offsetWidth)),
    withDeckOn(browser, url, phone, async (page) => {
      await page.goto(`${url}presenter/2`)
      await page.locator('.tw-agenda').first().waitFor({ state: 'attached' })
      return page.locator('.tw-agenda').first().evaluate(slide => (slide as HTMLElement).offsetWidth)
    }),
  ])
  expect({ wide, presenter }).toEqual({ wide: canvas.width, presenter: canvas.width })
}

test('on a phone held upright every slide of the gallery can be read, scrolled and swiped', async () => {
  const deck = await makeGallery(temporaryFolder(), terminal)
  const slides = await loadSlides(deck)
  await withTemporarySite(deck, terminal, site => withBrowserOn(site, terminal, async (browser, url) => {
    await withDeckOn(browser, url, phone, page => expectLegible(page, slides))
    await withDeckOn(browser, url, smallPhone, page => expectLegible(page, slides))
    await withDeckOn(browser, url, phone, page => expectSwipes(page, url, slides))
    await expectCanvas(browser, url)
  }))
})
