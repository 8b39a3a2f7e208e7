import type { Browser } from 'playwright-core'
import { inspectingScript } from '../../scripts/browser/inspect/page-script.ts'
import { openDeck, schemes, showSlide, stage, steeringScript } from '../../scripts/browser/inspect/show-slide.ts'
import { canvas } from '../../scripts/model/canvas.ts'

/** Where content may stand, CSS px from the top of the canvas. */
const area = { top: canvas.marginTop, bottom: canvas.height - canvas.marginBottom }

/**
 * Texts with too little contrast while a slide is clicked through, in light and dark: the lines of a listing that are
 * dimmed at one click and bright at the last, on which everything else that looks at a deck judges it.
 */
export async function faintBetweenClicks(browser: Browser, url: string, slides: number): Promise<string[]> {
  const faint: string[] = []
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ ...stage, colorScheme })
    const page = await context.newPage()
    await page.addInitScript(`${steeringScript}\n${inspectingScript}`)
    await openDeck(page, url)
    for (let no = 1; no <= slides; no += 1) {
      if (!await showSlide(page, no)) { faint.push(`slide ${no} does not appear`); continue }
      const clicks = await page.evaluate(() => window.talkwrightNav()?.clicksTotal ?? 0)
      for (let click = 0; click < clicks; click += 1) {
        await page.evaluate(async ([number, to]) => {
          await window.talkwrightNav()?.go(number, to, true)
          await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
        }, [no, click] as const)
        const seen = await page.evaluate(({ number, room }) => window.talkwrightRead(number, room).faint, { number: no, room: area })
        faint.push(...seen.map(({ what, value }) => `slide ${no}, ${colorScheme}, click ${click}: ${what} has a contrast of ${value}`))
      }
    }
    await context.close()
  }
  return faint
}
