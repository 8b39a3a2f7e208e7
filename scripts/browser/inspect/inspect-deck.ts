import type { Browser, Page } from 'playwright-core'
import { canvas } from '../../model/canvas.ts'
import type { ShownSlide } from '../../model/shown-slide.ts'
import type { DeckSlide } from '../../slidev/slides.ts'
import type { Finding } from './finding.ts'
import { inspectingScript } from './page-script.ts'
import type { MeasureLimits } from './measurement.ts'
import { changeScheme, drawSmall, openDeck, schemes, showSlide, stage, steeringScript } from './show-slide.ts'
import type { Scheme } from './show-slide.ts'
import type { SlideSeen } from './to-findings.ts'
import { toFindings } from './to-findings.ts'
import type { Incident } from './watch-page.ts'
import { inside, watchPage } from './watch-page.ts'

const limits: MeasureLimits = { tolerance: 1 }

/** Where content may stand, CSS px from the top of the canvas. */
export const area = { top: canvas.marginTop, bottom: canvas.height - canvas.marginBottom }

/** What was seen of a deck: what would go wrong on stage, and what a visitor sees of each slide that appears. */
export interface Inspection { findings: Finding[], shown: ShownSlide[] }

/** Pages that are open at the same time, each with its share of the slides; a machine that presents has two cores at least. */
const pages = 2

/**
 * Opens every slide of a built deck, served at `url`, at its last click, in light and in dark, and returns what would go
 * wrong on stage, slide by slide, and what each shows. `slides` are the deck's own, from `loadSlides`.
 */
export async function inspectDeck(browser: Browser, url: string, slides: DeckSlide[]): Promise<Inspection> {
  const shares = Array.from({ length: pages }, (_, page) => slides.filter((_, index) => index % pages === page)).filter(share => share.length > 0)
  const inspected = await Promise.all(shares.map(share => inspectShare(browser, url, share)))
  const looks = inspected.flatMap(({ looks }) => looks).sort((a, b) => a.slide.no - b.slide.no)
  return { findings: toFindings(looks, inspected.flatMap(({ incidents }) => incidents), slides), shown: looks.flatMap(({ shown }) => shown ?? []) }
}

async function inspectShare(browser: Browser, url: string, slides: readonly DeckSlide[]): Promise<{ looks: SlideSeen[], incidents: readonly Incident[] }> {
  const context = await browser.newContext({ ...stage, ...inside(url), colorScheme: schemes[0] })
  try {
    const page = await context.newPage()
    const watch = watchPage(page, url)
    await page.addInitScript(`${steeringScript}\n${inspectingScript}`)
    await drawSmall(page)
    await openDeck(page, url)
    const looks: SlideSeen[] = []
    let order: readonly Scheme[] = schemes
    for (const slide of slides) {
      watch.slide = slide.no
      if (await showSlide(page, slide.no)) {
        looks.push(...await lookAt(page, slide, order))
        order = order.toReversed()
      }
      else {
        looks.push({ slide, measured: undefined })
        // A slide that fails takes the navigation with it.
        await openDeck(page, url)
      }
    }
    return { looks, incidents: watch.incidents }
  }
  finally {
    await context.close()
  }
}

/**
 * A slide in each of the schemes; it is shown in the first of them, in which the page is, and left in the last. What it
 * shows in one it shows in the others, and is read once; what cannot be read in any of them cannot be read.
 */
async function lookAt(page: Page, slide: DeckSlide, [, ...others]: readonly Scheme[]): Promise<SlideSeen[]> {
  const asked = { no: slide.no, limits, area }
  const { measured, shown } = await page.evaluate(({ no, limits, area }) => ({ measured: window.talkwrightMeasure(no, limits), shown: window.talkwrightRead(no, area) }), asked)
  const seen: SlideSeen[] = [{ slide, measured, shown }]
  for (const scheme of others) {
    await changeScheme(page, scheme)
    const { measured, faint } = await page.evaluate(({ no, limits }) => ({ measured: window.talkwrightMeasure(no, limits), faint: window.talkwrightFaint(no) }), asked)
    seen.push({ slide, measured })
    shown.faint.push(...faint)
  }
  return seen
}
