import type { Browser, Page } from 'playwright-core'
import type { Scheme } from '../../scripts/browser/inspect/show-slide.ts'
import { openDeck, showSlide, stage, steeringScript } from '../../scripts/browser/inspect/show-slide.ts'

/** A walk through a built deck: how many slides it has, in which scheme it is seen, and a script that the page needs. */
export interface Walk { browser: Browser, url: string, slides: number, colorScheme: Scheme, script?: string }

/** Shows every slide at its last click and collects what `look` finds on each; one that does not appear is an error. */
export async function eachSlide<Found>({ browser, url, slides, colorScheme, script }: Walk, look: (page: Page, no: number) => Promise<Found>): Promise<Found[]> {
  const context = await browser.newContext({ ...stage, colorScheme })
  try {
    const page = await context.newPage()
    await page.addInitScript(steeringScript)
    await openDeck(page, url)
    // What looks at slides wants a document to stand in.
    if (script !== undefined) await page.addScriptTag({ content: script })
    const found: Found[] = []
    for (let no = 1; no <= slides; no += 1) {
      if (!await showSlide(page, no)) throw new Error(`slide ${no} does not appear`)
      found.push(await look(page, no))
    }
    return found
  }
  finally {
    await context.close()
  }
}
