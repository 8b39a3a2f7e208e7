import type { Browser, Page } from 'playwright-core'
import { area } from '../../scripts/browser/inspect/inspect-deck.ts'
import { inspectingScript } from '../../scripts/browser/inspect/page-script.ts'
import { schemes } from '../../scripts/browser/inspect/show-slide.ts'
import { eachSlide } from './each-slide.ts'

/**
 * Texts with too little contrast while a slide is clicked through, in light and dark: the lines of a listing that are
 * dimmed at one click and bright at the last, on which everything else that looks at a deck judges it.
 */
export async function faintBetweenClicks(browser: Browser, url: string, slides: number): Promise<string[]> {
  const faint: string[] = []
  for (const colorScheme of schemes) {
    const found = await eachSlide({ browser, url, slides, colorScheme, script: inspectingScript }, faintAtClicks)
    faint.push(...found.flat().map(text => `${colorScheme}, ${text}`))
  }
  return faint
}

async function faintAtClicks(page: Page, no: number): Promise<string[]> {
  const faint: string[] = []
  const clicks = await page.evaluate(() => window.talkwrightNav()?.clicksTotal ?? 0)
  for (let click = 0; click < clicks; click += 1) {
    await page.evaluate(async ([number, to]) => {
      await window.talkwrightNav()?.go(number, to, true)
      await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    }, [no, click] as const)
    const seen = await page.evaluate(({ number, room }) => window.talkwrightRead(number, room).faint, { number: no, room: area })
    faint.push(...seen.map(({ what, value }) => `slide ${no}, click ${click}: ${what} has a contrast of ${value}`))
  }
  return faint
}
