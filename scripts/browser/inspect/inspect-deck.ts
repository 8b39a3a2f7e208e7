import type { Browser, Page } from 'playwright-core'
import { canvas } from '../../model/canvas.ts'
import type { ShownSlide } from '../../model/shown-slide.ts'
import type { DeckSlide } from '../../slidev/slides.ts'
import type { Finding } from './finding.ts'
import { inspectingScript } from './page-script.ts'
import type { MeasureLimits, SlideMeasurement } from './measurement.ts'
import { openDeck, schemes, showSlide, stage, steeringScript } from './show-slide.ts'
import type { Scheme } from './show-slide.ts'
import type { SlideSeen } from './to-findings.ts'
import { toFindings } from './to-findings.ts'
import type { Incident } from './watch-page.ts'
import { watchPage } from './watch-page.ts'

const limits: MeasureLimits = { tolerance: 1 }

/** Where content may stand, CSS px from the top of the canvas. */
export const area = { top: canvas.marginTop, bottom: canvas.height - canvas.marginBottom }

/** What was seen of a deck: what would go wrong on stage, and what a visitor sees of each slide that appears. */
export interface Inspection { findings: Finding[], shown: ShownSlide[] }

/**
 * Opens every slide of a built deck, served at `url`, at its last click, in light and in dark at the same time, and
 * returns what would go wrong on stage, slide by slide, and what each shows. `slides` are the deck's own, from
 * `loadSlides`.
 */
export async function inspectDeck(browser: Browser, url: string, slides: DeckSlide[]): Promise<Inspection> {
  const [first, ...others] = await Promise.all(schemes.map(scheme => inspectIn(scheme, browser, { url, slides })))
  // What does not appear in one scheme was told of, and is not asked for in the others.
  const absent = new Set(first?.looks.filter(({ measured }) => !measured).map(({ slide }) => slide))
  const looks = [...first?.looks ?? [], ...others.flatMap(other => other.looks.filter(({ slide }) => !absent.has(slide)))]
  const incidents = [first, ...others].flatMap(one => one?.incidents ?? [])
  return { findings: toFindings(looks, incidents, slides), shown: inBothSchemes(looks.flatMap(({ shown }) => shown ?? [])) }
}

/** What was seen in one colour scheme. */
interface InScheme { looks: SlideSeen[], incidents: readonly Incident[] }

async function inspectIn(colorScheme: Scheme, browser: Browser, { url, slides }: { url: string, slides: readonly DeckSlide[] }): Promise<InScheme> {
  const context = await browser.newContext({ ...stage, colorScheme })
  try {
    const page = await context.newPage()
    const watch = await watchPage(page, url)
    await page.addInitScript(`${steeringScript}\n${inspectingScript}`)
    await openDeck(page, url)
    const looks: InScheme['looks'] = []
    for (const slide of slides) {
      watch.slide = slide.no
      looks.push({ slide, measured: undefined, ...await lookAt(page, url, slide.no) })
    }
    return { looks, incidents: watch.incidents }
  }
  finally {
    await context.close()
  }
}

interface Look { measured: SlideMeasurement, shown: ShownSlide }

async function lookAt(page: Page, url: string, no: number): Promise<Look | undefined> {
  if (await showSlide(page, no)) return page.evaluate(({ no, limits, area }) => ({ measured: window.talkwrightMeasure(no, limits), shown: window.talkwrightRead(no, area) }), { no, limits, area })
  // A slide that fails takes the navigation with it.
  await openDeck(page, url)
  return undefined
}

/** What a slide shows in one scheme it shows in the other; what cannot be read in either cannot be read. */
function inBothSchemes(shown: readonly ShownSlide[]): ShownSlide[] {
  const slides = new Map<number, ShownSlide>()
  for (const slide of shown) {
    const first = slides.get(slide.no)
    slides.set(slide.no, first ? { ...first, faint: [...first.faint, ...slide.faint] } : slide)
  }
  return [...slides.values()]
}
