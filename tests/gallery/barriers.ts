import type { Browser } from 'playwright-core'
import { axeFindings } from './axe.ts'
import { faintBetweenClicks } from './between-clicks.ts'

/** What keeps somebody from reading a built deck of so many slides: words too faint at some click, and what axe calls serious or critical, in light and dark. */
export async function barriersIn(browser: Browser, url: string, slides: number): Promise<string[]> {
  return [...await faintBetweenClicks(browser, url, slides), ...await axeFindings(browser, url, slides)]
}
