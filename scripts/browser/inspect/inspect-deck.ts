import type { Browser, Page } from 'playwright-core'
import { canvas, type as typeScale } from '../../model/canvas.ts'
import type { DeckSlide } from '../../slidev/slides.ts'
import type { Finding } from './finding.ts'
import { measuringScript } from './measure-slide.ts'
import type { MeasureLimits, SlideMeasurement } from './measurement.ts'
import { openDeck, showSlide, steeringScript } from './show-slide.ts'
import type { SlideSeen } from './to-findings.ts'
import { toFindings } from './to-findings.ts'
import { watchPage } from './watch-page.ts'

const limits: MeasureLimits = { tolerance: 1, smallestText: typeScale.label.size }

const schemes = ['light', 'dark'] as const

/**
 * Opens every slide of a built deck, served at `url`, at its last click, in light and in dark, and returns what would
 * go wrong on stage, slide by slide. `slides` are the deck's own, from `loadSlides`.
 */
export async function inspectDeck(browser: Browser, url: string, slides: DeckSlide[]): Promise<Finding[]> {
  const context = await browser.newContext({
    viewport: { width: canvas.width, height: canvas.height },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    return await inspectIn(await context.newPage(), url, slides)
  }
  finally {
    await context.close()
  }
}

async function inspectIn(page: Page, url: string, slides: DeckSlide[]): Promise<Finding[]> {
  const watch = await watchPage(page, url)
  await page.addInitScript(`${steeringScript}\n${measuringScript}`)
  await openDeck(page, url)
  const seen: SlideSeen[] = []
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme })
    const absent = new Set(seen.filter(({ measured }) => !measured).map(({ slide }) => slide))
    for (const slide of slides.filter(slide => !absent.has(slide))) {
      watch.slide = slide.no
      seen.push({ slide, measured: await look(page, url, slide.no) })
    }
  }
  return toFindings(seen, watch.incidents, slides)
}

async function look(page: Page, url: string, no: number): Promise<SlideMeasurement | undefined> {
  if (await showSlide(page, no))
    return page.evaluate(({ no, limits }) => window.talkwrightMeasure(no, limits), { no, limits })
  // A slide that fails takes the navigation with it.
  await openDeck(page, url)
  return undefined
}

declare global {
  interface Window { talkwrightMeasure: (no: number, limits: MeasureLimits) => SlideMeasurement }
}
