import type { Browser, Page } from 'playwright-core'
import { canvas } from '../../model/canvas.ts'
import type { Measured, ShownSlide } from '../../model/shown-slide.ts'
import type { DeckSlide } from '../../slidev/slides.ts'
import type { Finding } from './finding.ts'
import { inspectingScript } from './page-script.ts'
import type { MeasureLimits } from './measurement.ts'
import { drawSmall, openDeck, showSlide, stage, steeringScript } from './show-slide.ts'
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

/**
 * Opens every slide of a built deck, served at `url`, at its last click, in light and in dark at the same time, and
 * returns what would go wrong on stage, slide by slide, and what each shows. `slides` are the deck's own, from
 * `loadSlides`. Each scheme has a page of its own that shows all slides in their order, as a speaker does: what a slide
 * asks once, when it is built, and what it does to those behind it, would else be missed.
 */
export async function inspectDeck(browser: Browser, url: string, slides: DeckSlide[]): Promise<Inspection> {
  const [light, dark] = await Promise.all([inspectIn('light', browser, { url, slides, look: readAll }), inspectIn('dark', browser, { url, slides, look: readContrast })])
  // What does not appear in one scheme was told of, and is not asked for in the other.
  const absent = new Set(light.looks.filter(({ measured }) => !measured).map(({ slide }) => slide))
  const looks = [...light.looks, ...dark.looks.filter(({ slide }) => !absent.has(slide))]
  return { findings: toFindings(looks, [...light.incidents, ...dark.incidents], slides), shown: inBothSchemes(light, dark) }
}

type Look = Omit<SlideSeen, 'slide'> & { faint?: Measured[] }

/** What was seen in one colour scheme. */
interface InScheme { looks: Array<Look & { slide: DeckSlide }>, incidents: readonly Incident[] }

/** What is inspected, and what is read of a slide that stands there. */
interface Inspected { url: string, slides: readonly DeckSlide[], look: (page: Page, no: number) => Promise<Look> }

async function inspectIn(colorScheme: Scheme, browser: Browser, { url, slides, look }: Inspected): Promise<InScheme> {
  const context = await browser.newContext({ ...stage, ...inside(url), colorScheme })
  try {
    const page = await context.newPage()
    const watch = watchPage(page, url)
    await page.addInitScript(`${steeringScript}\n${inspectingScript}`)
    await drawSmall(page)
    await openDeck(page, url)
    const looks: InScheme['looks'] = []
    for (const slide of slides) {
      watch.slide = slide.no
      const isShown = await showSlide(page, slide.no)
      looks.push({ slide, ...(isShown ? await look(page, slide.no) : { measured: undefined }) })
      // A slide that fails takes the navigation with it.
      if (!isShown) await openDeck(page, url)
    }
    return { looks, incidents: watch.incidents }
  }
  finally {
    await context.close()
  }
}

function readAll(page: Page, no: number): Promise<Look> {
  return page.evaluate(({ no, limits, area }) => ({ measured: window.talkwrightMeasure(no, limits), shown: window.talkwrightRead(no, area) }), { no, limits, area })
}

/** What a slide shows in one scheme it shows in the other, but for its colours. */
function readContrast(page: Page, no: number): Promise<Look> {
  return page.evaluate(({ no, limits }) => ({ measured: window.talkwrightMeasure(no, limits), faint: window.talkwrightFaint(no) }), { no, limits })
}

/** What cannot be read in either scheme cannot be read. */
function inBothSchemes(light: InScheme, dark: InScheme): ShownSlide[] {
  const atNight = new Map(dark.looks.map(({ slide, faint = [] }) => [slide, faint]))
  return light.looks.flatMap(({ slide, shown }) => (shown ? [{ ...shown, faint: [...shown.faint, ...atNight.get(slide) ?? []] }] : []))
}
