import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { schemes } from '../../scripts/browser/inspect/show-slide.ts'
import { eachSlide } from './each-slide.ts'

/** Impacts that keep somebody from using a slide. */
const grave: ReadonlySet<string> = new Set(['serious', 'critical'])

/** Runs axe on every slide of a built deck in light and dark and tells what is serious: slide, scheme, rule, element. */
export async function axeFindings(browser: Browser, url: string, slides: number): Promise<string[]> {
  const findings: string[] = []
  for (const colorScheme of schemes) {
    const found = await eachSlide({ browser, url, slides, colorScheme, script: axe.source }, violationsOn)
    findings.push(...found.flat().map(text => `${colorScheme}, ${text}`))
  }
  return findings
}

async function violationsOn(page: Page, no: number): Promise<string[]> {
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }))
  return violations.filter(({ impact }) => grave.has(impact ?? '')).map(({ id, impact, nodes }) => `slide ${no}: ${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
