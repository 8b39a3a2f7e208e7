import type { Browser, Page } from 'playwright-core'
import { canvas } from '../../model/canvas.ts'
import type { Measured, ShownSlide } from '../../model/shown-slide.ts'
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
  return { findings: toFindings(looks, inspected.flatMap(({ incidents }) => incidents), slides), shown: inAllSchemes(looks) }
}

async function inspectShare(browser: Browser, url: string, slides: readonly DeckSlide[]): Promise<{ looks: SeenInScheme[], incidents: readonly Incident[] }> {
  const context = await browser.newContext({ ...stage, ...inside(url), colorScheme: schemes[0] })
  try {
    const page = await context.newPage()
    const watch = watchPage(page, url)
    await page.addInitScript(`${steeringScript}\n${inspectingScript}`)
    await drawSmall(page)
    await openDeck(page, url)
    const looks: SeenInScheme[] = []
    for (const [index, slide] of slides.entries()) {
      watch.slide = slide.no
      const seen = await lookAt(page, url, slide.no, index % 2 === 0 ? schemes : schemes.toReversed())
      looks.push(...seen.map(look => ({ slide, ...look })))
    }
    return { looks, incidents: watch.incidents }
  }
  finally {
    await context.close()
  }
}

/** What is seen of a slide in one scheme: all that it shows in the first, in others what may differ. */
interface Look extends Omit<SlideSeen, 'slide'> { faint?: Measured[] }

interface SeenInScheme extends Look { slide: DeckSlide }

/** A slide in each of the schemes; it is shown in the first of them, in which the page is, and left in the last. */
async function lookAt(page: Page, url: string, no: number, [, ...others]: readonly Scheme[]): Promise<Look[]> {
  if (!await showSlide(page, no)) {
    // A slide that fails takes the navigation with it.
    await openDeck(page, url)
    return [{ measured: undefined }]
  }
  const looks: Look[] = [await page.evaluate(({ no, limits, area }) => ({ measured: window.talkwrightMeasure(no, limits), shown: window.talkwrightRead(no, area) }), { no, limits, area })]
  for (const scheme of others) {
    await changeScheme(page, scheme)
    looks.push(await page.evaluate(({ no, limits }) => ({ measured: window.talkwrightMeasure(no, limits), faint: window.talkwrightFaint(no) }), { no, limits }))
  }
  return looks
}

/** What a slide shows in one scheme it shows in the others; what cannot be read in any of them cannot be read. */
function inAllSchemes(looks: readonly SeenInScheme[]): ShownSlide[] {
  return looks.flatMap(({ slide, shown }) => (shown ? [{ ...shown, faint: [...shown.faint, ...looks.flatMap(other => (other.slide === slide ? other.faint ?? [] : []))] }] : []))
}
