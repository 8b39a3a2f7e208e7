import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { formatFinding } from '../../scripts/browser/inspect/finding.ts'
import { inspectDeck } from '../../scripts/browser/inspect/inspect-deck.ts'
import { inspectingScript } from '../../scripts/browser/inspect/page-script.ts'
import { openDeck, showSlide, stage, steeringScript } from '../../scripts/browser/inspect/show-slide.ts'
import { printHandout } from '../../scripts/browser/print-handout.ts'
import { withBrowserOn } from '../../scripts/browser/visit.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { withTemporarySite } from '../../scripts/slidev/build.ts'
import { findDeck } from '../../scripts/slidev/deck-folder.ts'
import { loadSlides } from '../../scripts/slidev/slides.ts'
import { runCommand } from '../cli/run-command.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'
import { deckCopy } from './deck-copy.ts'
import { readPdf } from './read-pdf.ts'

const terminal = createTerminal()
const article = fileURLToPath(new URL('fixtures/diagrams.md', import.meta.url))

/** What stands in the block of a diagram: how it is shown, the words that are drawn, in which face and in which colour. */
interface Shown { state: string | undefined, words: string[], faces: string[], fills: string[], listing: boolean, busy: number }

function shownOn(page: Page, no: number): Promise<Shown> {
  return page.evaluate((number) => {
    const block = document.querySelector<HTMLElement>(`#slideshow [data-slidev-no="${number}"] .tw-diagram-block`)
    const texts = [...block?.querySelectorAll('.tw-drawing text') ?? []]
    return {
      state: block?.dataset['state'], words: texts.map(text => (text.textContent ?? '').trim()).filter(text => text !== ''),
      faces: [...new Set(texts.map(text => getComputedStyle(text).fontFamily.split(',')[0] ?? ''))], fills: [...new Set(texts.map(text => getComputedStyle(text).fill))],
      listing: block?.querySelector('pre')?.checkVisibility() ?? false, busy: document.querySelectorAll('#slideshow [aria-busy="true"]').length,
    }
  }, no)
}

/** Looks at every slide of a deck by its title, light and then dark in the same page. */
async function lookAt(browser: Browser, url: string, titles: readonly string[]): Promise<{ light: Map<string, Shown>, dark: Map<string, Shown>, ran: string[] }> {
  const page = await (await browser.newContext(stage)).newPage()
  const ran: string[] = []
  page.on('dialog', (dialog) => {
    ran.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', error => ran.push(`error ${error.message}`))
  page.on('request', request => void (request.url().startsWith(url) || request.url().startsWith('data:') || ran.push(`request ${request.url()}`)))
  await page.addInitScript(steeringScript)
  await page.emulateMedia({ colorScheme: 'light' })
  await openDeck(page, url)
  const look = async (): Promise<Map<string, Shown>> => {
    const shown = new Map<string, Shown>()
    for (const [index, title] of titles.entries()) {
      await showSlide(page, index + 1)
      await page.mouse.click(490, 260)
      shown.set(title, await shownOn(page, index + 1))
      await showSlide(page, index + 1)
    }
    return shown
  }
  const light = await look()
  await page.emulateMedia({ colorScheme: 'dark' })
  return { light, dark: await look(), ran }
}

it('draws diagrams in the deck\'s fonts and colours, lists what cannot be drawn, and lets nothing of them run', async () => {
  const folder = temporaryFolder()
  expect(await runCommand(['generate', article, '--out', folder], folder)).toMatchObject({ status: 0, stderr: '' })
  const deck = await findDeck(folder)
  const slides = await loadSlides(deck)
  await withTemporarySite(deck, terminal, site => withBrowserOn(site, terminal, async (browser, url) => {
    const { findings, shown } = await inspectDeck(browser, url, slides)
    expect(findings.map(formatFinding)).toEqual([])
    expect(shown.flatMap(({ faint, unseen }) => [...faint, ...unseen])).toEqual([])
    const flowchart = shown.find(({ title }) => title === 'A flowchart')
    expect(flowchart).toMatchObject({ listings: [], visuals: true, texts: expect.arrayContaining(['Customer orders', 'Enough flour?', 'yes', 'Call the mill']) as string[] })
    for (const { smallest } of shown) expect(smallest.label?.value ?? 16).toBeGreaterThanOrEqual(16)

    const { light, dark, ran } = await lookAt(browser, url, shown.map(({ title }) => title))
    expect(ran).toEqual([])
    for (const seen of [light, dark]) {
      for (const title of ['A flowchart', 'A sequence', 'Settings that open doors', 'More of them']) expect(seen.get(title), title).toMatchObject({ state: 'wide', listing: false, faces: ['"Inter Variable"'], busy: 0 })
      for (const title of ['A broken one', 'Tags', 'Pictures']) expect(seen.get(title), title).toMatchObject({ state: 'listing', listing: true, words: [] })
    }
    expect(light.get('Too fine to be drawn')).toMatchObject({ state: 'words', listing: false, words: [], busy: 0 })
    const told = shown.find(({ title }) => title === 'Too fine to be drawn')
    expect(told?.texts).toEqual(expect.arrayContaining(['{{ alert(5) }} one', '<img src=x onerror=alert(6)>', 'not yet → Four']) as string[])
    expect(light.get('A sequence')?.words).toEqual(expect.arrayContaining(['Customer', 'Two loaves for Friday', 'Writes it into the book']))
    expect(light.get('More of them')?.words).toEqual(expect.arrayContaining(['The front matter', 'Hello <img src=x onerror=alert(4)> there']))
    expect(light.get('A flowchart')?.fills).not.toEqual(dark.get('A flowchart')?.fills)

    const paper = join(folder, 'handout.pdf')
    writeFileSync(paper, await printHandout(browser, url, { page: 'handout', query: '', cues: [], warn: () => {} }))
    const { text, alts } = await readPdf(paper)
    expect(alts).toEqual(expect.arrayContaining(['Customer orders → Enough flour?; Enough flour? yes → Bake at five, no → Call the mill', expect.stringContaining('Two loaves for Friday')]) as string[])
    for (const words of ['Customer orders', 'Two loaves for Friday', 'Another {{ alert(0) }} thing']) expect(text).toContain(words)
  }))
})

it('reads the contrast of drawn words against the shape under them', () => withBrowserOn(temporaryFolder(), terminal, async (browser) => {
  const page = await browser.newPage()
  await page.addScriptTag({ content: `${steeringScript}\n${inspectingScript}` })
  await page.setContent('<div id="slideshow"><div data-slidev-no="1"><svg width="200" height="60"><path d="M0 0L200 60" style="fill: none"/><rect width="100" height="60" fill="#333"/><text x="20" y="30" fill="#222">dark</text><text x="120" y="30" fill="#222">clear</text></svg></div></div>')
  await page.addScriptTag({ content: `${steeringScript}\n${inspectingScript}` })
  const faint = await page.evaluate(() => window.talkwrightRead(1, { top: 0, bottom: 60 }).faint.map(({ what }) => what))
  expect(faint).toEqual(['dark'])
}))

it('a deck without a diagram carries nothing that draws', async () => {
  const folder = deckCopy('clean')
  expect(await runCommand(['build', folder, '--out', join(folder, 'dist')], folder)).toMatchObject({ status: 0, stderr: '' })
  expect(readdirSync(join(folder, 'dist', 'assets')).filter(name => /mermaid|flowDiagram|elk|dagre/i.test(name))).toEqual([])
})
