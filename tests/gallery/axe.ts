import axe from 'axe-core'
import type { Browser } from 'playwright-core'
import { openDeck, schemes, showSlide, stage, steeringScript } from '../../scripts/browser/inspect/show-slide.ts'

/** Impacts that keep somebody from using a slide. */
const grave: ReadonlySet<string> = new Set(['serious', 'critical'])

/** Runs axe on every slide of a built deck in light and dark and tells what is serious: slide, scheme, rule, element. */
export async function axeFindings(browser: Browser, url: string, slides: number): Promise<string[]> {
  const findings: string[] = []
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ ...stage, colorScheme })
    const page = await context.newPage()
    await page.addInitScript(steeringScript)
    await openDeck(page, url)
    await page.addScriptTag({ content: axe.source })
    for (let no = 1; no <= slides; no += 1) {
      if (!await showSlide(page, no)) { findings.push(`slide ${no} does not appear`); continue }
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }))
      findings.push(...violations.filter(({ impact }) => grave.has(impact ?? '')).map(({ id, impact, nodes }) => `slide ${no}, ${colorScheme}: ${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`))
    }
    await context.close()
  }
  return findings
}
