import type { Browser, Page } from 'playwright-core'
import { canvas, type as typeScale } from '../../model/canvas.ts'
import type { DeckSlide } from '../../slidev/slides.ts'
import type { Finding } from './finding.ts'
import { formatFinding } from './finding.ts'
import { measuringScript } from './measure-slide.ts'
import type { MeasureLimits, SlideMeasurement } from './measurement.ts'
import { openDeck, showSlide, steeringScript } from './show-slide.ts'
import { incidentFinding, measuredFindings } from './to-findings.ts'
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
  const findings: Finding[] = []
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme })
    for (const slide of slides) {
      watch.slide = slide.no
      await showSlide(page, slide.no)
      findings.push(...measuredFindings(slide, await measure(page, slide.no)))
    }
  }
  const happened = watch.incidents.flatMap(incident => incidentFinding(incident, slides) ?? [])
  return inOrder(withoutRepeats([...findings, ...happened]))
}

function measure(page: Page, no: number): Promise<SlideMeasurement> {
  return page.evaluate(({ no, limits }) => window.talkwrightMeasure(no, limits), { no, limits })
}

/** Most findings show in light and in dark alike. */
function withoutRepeats(findings: Finding[]): Finding[] {
  return [...new Map(findings.map(finding => [formatFinding(finding), finding])).values()]
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.sort((a, b) => a.slide - b.slide || a.severity.localeCompare(b.severity))
}

declare global {
  interface Window { talkwrightMeasure: (no: number, limits: MeasureLimits) => SlideMeasurement }
}
