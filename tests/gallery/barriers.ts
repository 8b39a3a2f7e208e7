import type { Browser } from 'playwright-core'
import { axeFindings } from './axe.ts'
import { faintBetweenClicks } from './between-clicks.ts'

/** What keeps somebody from reading a built deck of so many slides: words too faint at some click, and what axe calls serious or critical, in light and dark. */
export async function barriersIn(browser: Browser, url: string, slides: number): Promise<string[]> {
  return [...await faintBetweenClicks(browser, url, slides), ...await axeFindings(browser, url, slides)]
}

/** So many decks of a set of articles are audited, evenly spread over it. */
export const auditedDecks = 10

/** Whether the article at `index` of `count` is one of those. */
export function isAudited(index: number, count: number): boolean {
  const step = Math.max(1, Math.floor(count / auditedDecks))
  return index % step === 0 && index / step < auditedDecks
}
