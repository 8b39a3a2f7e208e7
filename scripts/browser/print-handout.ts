import type { Browser, Page } from 'playwright-core'
import { UsageError } from '../cli/usage-error.ts'
import { assertTellsNothing } from '../slidev/private-gate.ts'
import { missingFont } from '../text/missing-font.ts'
import { unseenScript } from './inspect/page-script.ts'
import { inside } from './inspect/watch-page.ts'
import type { OutlineEntry } from './pdf-outline.ts'
import { withOutline } from './pdf-outline.ts'
import { printedPlaces } from './printed-places.ts'
import { withUnboundedGlyphs } from './unbounded-glyphs.ts'

// A long deck draws many slides at once. In milliseconds.
const patience = 120_000

declare global {
  interface Window { __talkwrightHandoutReady?: boolean }
}

/** What is printed of a deck. */
export interface PrintOrder {
  /** The page of the addon. */
  page: 'handout' | 'slides'
  /** How it is wanted: `?layout=4`, or nothing. */
  query: string
  /** What is for the speaker alone; nothing is printed where one of them is on the page. */
  cues: readonly string[]
  /** Is told what would be missed on the paper. */
  warn: (message: string) => void
  /** The PDF that this one is made in the place of, where there is one: most slides stand on the page where they stood. */
  earlier?: Buffer
}

/**
 * Prints the handout of a built deck, served at `url`, as a tagged PDF with an outline. Throws a `UsageError` for a
 * deck that has none and for a handout that cannot be had, and a `BuildFailure` where the page holds a private cue.
 */
export function printHandout(browser: Browser, url: string, order: PrintOrder): Promise<Buffer> {
  return withPrintedPage(browser, url, order, async (page) => {
    if (order.earlier) await page.evaluate(numberPages, printedPlaces(order.earlier))
    const draft = await print(page)
    // CSS in Chromium cannot say on which page a link leads to: who prints tells the table of contents, and prints again.
    const hasChanged = await page.evaluate(numberPages, printedPlaces(draft))
    return withOutline(hasChanged ? await print(page) : draft, await page.evaluate(outlineOnPage))
  })
}

async function print(page: Page): Promise<Buffer> {
  return withUnboundedGlyphs(await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }))
}

/** Says in the table of contents on which page a slide stands. Returns whether it said something else before. */
function numberPages(places: Record<string, number>): boolean {
  let hasChanged = false
  for (const number of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const said = String(places[number.dataset.pageOf ?? ''] ?? '')
    hasChanged ||= number.textContent !== said
    number.textContent = said
  }
  return hasChanged
}

/** Opens a page that is meant for paper and has `use` work with it when it is drawn and searched for private cues and for letters that no font here has. */
export async function withPrintedPage<Result>(browser: Browser, url: string, { cues, warn, earlier: _, ...order }: PrintOrder, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ ...inside(url), colorScheme: 'light', reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    await openPage(page, url, order)
    assertTellsNothing(await page.evaluate(allText), cues)
    const unseen = await page.evaluate<string[]>(unseenScript)
    if (unseen.length > 0) warn(missingFont(unseen))
    return await use(page)
  }
  finally {
    await context.close()
  }
}

/** Slidev writes addresses in two ways: as paths, or behind a `#`. */
async function openPage(page: Page, url: string, { page: name, query }: Pick<PrintOrder, 'page' | 'query'>): Promise<void> {
  for (const way of [`${name}${query}`, `${query}#/${name}`]) {
    await page.goto(new URL(way, url).href, { waitUntil: 'load' })
    const found = await page.waitForFunction(handoutOrSlides, undefined, { timeout: patience })
    const state = await found.jsonValue()
    if (typeof state === 'object') throw new UsageError(state.problem)
    if (state === 'handout')
      return void await page.evaluate(settle)
  }
  throw new UsageError('the deck has no handout page; its first block should say \'addons: [talkwright]\'')
}

/** An address that is no page of its own leads to the slides; one that asks for too much, to a message. */
function handoutOrSlides(): 'handout' | 'slides' | { problem: string } | undefined {
  const problem = document.querySelector<HTMLElement>('[data-problem]')?.dataset.problem
  if (problem !== undefined)
    return { problem }
  if (window.__talkwrightHandoutReady === true)
    return 'handout'
  return document.querySelector('#slideshow') ? 'slides' : undefined
}

async function settle(): Promise<void> {
  await document.fonts.ready
  await Promise.all([...document.images].map(image => image.decode().catch(() => {})))
}

/** The outline that the page has for its PDF: links that nobody sees, deep as they say. */
function outlineOnPage(): OutlineEntry[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.tw-outline > a')]
    .map(link => ({ title: link.textContent ?? '', level: Number(link.dataset.depth), place: (link.getAttribute('href') ?? '').slice(1) }))
}

/**
 * All that a page says, seen or unseen: its text, its title, what it says of itself and of its pictures. The text is
 * there twice: a word may be in two elements, and two words in elements with nothing between them.
 */
function allText(): string {
  const attributes = [...document.querySelectorAll('*')].flatMap(element => [...element.attributes].map(({ value }) => value))
  const texts: string[] = []
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
  return [document.title, texts.join(''), texts.join(' '), ...attributes].join('\n')
}
