import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { formatFinding } from '../../scripts/browser/inspect/finding.ts'
import { inspectDeck } from '../../scripts/browser/inspect/inspect-deck.ts'
import { schemes } from '../../scripts/browser/inspect/show-slide.ts'
import { withBrowserOn } from '../../scripts/browser/visit.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { articleOf } from '../../scripts/commands/article-of.ts'
import { gates } from '../../scripts/score/gates.ts'
import { heightsOf, isForeseen, isHigher } from '../../scripts/score/prediction.ts'
import { isVisual } from '../../scripts/score/slides.ts'
import { withTemporarySite } from '../../scripts/slidev/build.ts'
import type { DeckSlide } from '../../scripts/slidev/slides.ts'
import { loadSlides } from '../../scripts/slidev/slides.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'
import { axeFindings } from '../gallery/axe.ts'
import { faintBetweenClicks } from '../gallery/between-clicks.ts'
import { compare } from '../gallery/compare.ts'
import { acceptedFolder, galleryArticle, makeGallery, nameSlides } from '../gallery/make-gallery.ts'
import { takePictures, toKeep } from '../gallery/take-pictures.ts'

const terminal = createTerminal()

/** The gallery, built under a theme and open in a browser. */
async function withGallery<Result>(theme: string, use: (browser: Browser, url: string, slides: DeckSlide[]) => Promise<Result>): Promise<Result> {
  const deck = await makeGallery(temporaryFolder(), terminal, theme)
  const slides = await loadSlides(deck)
  return withTemporarySite(deck, terminal, site => withBrowserOn(site, terminal, (browser, url) => use(browser, url, slides)))
}

/** The menu of the site, whose buttons we take apart, opens and closes. */
async function expectMenu(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`${url}5`)
  const button = page.getByRole('button', { name: 'More Options' })
  const entry = page.getByText('Wake lock', { exact: false }).first()
  await button.focus()
  await page.keyboard.press('Enter')
  await entry.waitFor({ state: 'visible' })
  await page.keyboard.press('Enter')
  await entry.waitFor({ state: 'hidden' })
}

/** Orientation: the article is a link on every slide but the posters, and a divider says where we are. */
async function expectOrientation(browser: Browser, url: string, slides: DeckSlide[]): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`${url}5`)
  const link = page.getByRole('link', { name: 'https://talkwright.example/gallery' })
  await expect.poll(() => link.getAttribute('href')).toBe('https://talkwright.example/gallery')
  expect(await link.isVisible()).toBe(true)
  const divider = slides.findIndex(({ source }) => source.includes('layout: section\n') && /^number: 2$/m.test(source)) + 1
  await page.goto(`${url}${divider}`)
  await expect.poll(() => page.locator(`[data-slidev-no="${divider}"] [aria-current="step"]`).allInnerTexts()).toEqual(['Points'])
}

/** On paper nothing waits for a click, and who wants no motion sees none. */
async function expectStill(browser: Browser, url: string, slides: DeckSlide[]): Promise<void> {
  const page = await browser.newPage({ reducedMotion: 'no-preference' })
  const no = slides.findIndex(({ source }) => source.includes('<v-clicks>')) + 1
  await page.goto(`${url}${no}`)
  const waiting = page.locator(`#slideshow [data-slidev-no="${no}"] .slidev-vclick-hidden`).first()
  const styleOf = (name: 'opacity' | 'transitionDuration'): Promise<string> => waiting.evaluate((element, property) => getComputedStyle(element)[property], name)
  await expect.poll(() => styleOf('opacity')).toBe('0')
  expect(await styleOf('transitionDuration')).not.toBe('0s')
  const linkIn = (): Promise<string> => waiting.evaluate((element) => {
    const link = element.appendChild(document.createElement('a'))
    const { visibility } = getComputedStyle(link)
    link.remove()
    return visibility
  })
  expect(await linkIn(), 'a link that nobody sees yet takes no focus').toBe('hidden')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await styleOf('transitionDuration')).toMatch(/^0s(?:, 0s)*$/)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => styleOf('opacity')).toBe('1')
  expect(await linkIn()).toBe('visible')
  await page.close()
}

/** Nothing overflows, everything has the contrast and the size that it needs, and is as high as the fitter foresaw. */
async function expectReadable(browser: Browser, url: string, slides: DeckSlide[]): Promise<void> {
  const { findings, shown } = await inspectDeck(browser, url, slides)
  expect(findings.map(formatFinding)).toEqual([])
  const { foreseen } = await articleOf('', { lang: 'en' }, galleryArticle) ?? {}
  const deck = { slides: shown, lang: 'en', overflowing: 0, ...(foreseen && { foreseen }) }
  const heights = heightsOf(deck)
  expect(heights.length).toBeGreaterThan(30)
  expect(heights.filter(height => isHigher(height) || !isForeseen(height))).toEqual([])
  expect(shown.filter(slide => slide.layout === 'pros-cons' && !isVisual(slide))).toEqual([])
  // Sizes of type, letters that no font has, contrast: what `check` asks of every deck.
  expect(gates.filter(({ no }) => no === 2 || no === 3).flatMap(({ finds }) => finds?.(deck) ?? [])).toEqual([])
}

const minute = 60_000

test.concurrent('the gallery shows every layout there is, looks as it was accepted, fits, is readable and open to everybody', { timeout: 10 * minute }, () => withGallery('default', async (browser, url, slides) => {
  const layouts = readdirSync(fileURLToPath(new URL('../../layouts', import.meta.url))).map(name => name.replace('.vue', ''))
  expect(layouts.filter(layout => !slides.some(({ source }) => source.includes(`layout: ${layout}\n`)))).toEqual([])
  await expectReadable(browser, url, slides)
  expect(await axeFindings(browser, url, slides.length)).toEqual([])
  expect(await faintBetweenClicks(browser, url, slides.length)).toEqual([])
  await expectMenu(browser, url)
  await expectOrientation(browser, url, slides)
  await expectStill(browser, url, slides)
  const names = nameSlides(slides.map(({ from }) => from))
  const changed: string[] = []
  for (const scheme of schemes) {
    for (const { name, png } of await takePictures(browser, url, names, scheme))
      if (await compare(await toKeep(png), join(acceptedFolder, scheme, `${name}.webp`)) !== 'same') changed.push(`${scheme}/${name}`)
  }
  expect(changed, 'look at them: npm run gallery; then accept them: npm run gallery -- --accept').toEqual([])
}))

test.concurrent.each(['seriph', 'apple-basic'])('the gallery fits and is readable under the theme %s', { timeout: 10 * minute }, theme => withGallery(theme, async (browser, url, slides) => {
  await expectReadable(browser, url, slides)
  expect(await axeFindings(browser, url, slides.length)).toEqual([])
}))
