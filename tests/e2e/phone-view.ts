import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core'
import { openDeck, steeringScript } from '../../scripts/browser/inspect/show-slide.ts'

/** A phone held upright. */
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 1, reducedMotion: 'reduce', serviceWorkers: 'block' }

/** Opens a built deck as `device` shows it; closes the page when `use` is done. */
export async function withDeckOn<Result>(browser: Browser, url: string, device: BrowserContextOptions, use: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext(device)
  try {
    const page = await context.newPage()
    await page.addInitScript(steeringScript)
    await openDeck(page, url)
    return await use(page)
  }
  finally {
    await context.close()
  }
}

/** A finger that goes from one place to another, in steps as a screen reports them. */
export async function swipe(touch: CDPSession, from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  const steps = 12
  const at = (step: number): { x: number, y: number }[] => [{ x: from[0] + (to[0] - from[0]) * step / steps, y: from[1] + (to[1] - from[1]) * step / steps }]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= steps; step++) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) })
    await new Promise(resolve => setTimeout(resolve, 16))
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** The slide that is shown and how far it was scrolled, px. */
export function whereabouts(page: Page): Promise<{ no: number, scrolled: number }> {
  return page.evaluate(() => {
    const slide = [...document.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]')].find(one => one.checkVisibility())!
    return { no: Number(slide.dataset.slidevNo), scrolled: slide.scrollTop }
  })
}

/** What a reader with a phone would find wrong with slide `no`, which is shown. */
export function faultsOf(page: Page, no: number): Promise<string[]> {
  return page.evaluate(faultsInPage, no)
}

/** Runs in the page. */
function faultsInPage(no: number): string[] {
  const slide = document.querySelector<HTMLElement>(`#slideshow [data-slidev-no="${no}"]`)!
  const scale = slide.getBoundingClientRect().width / slide.offsetWidth
  const strip = document.querySelector('#slide-container nav')!.getBoundingClientRect().top
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  const texts: { node: Node, host: Element }[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const host = node.parentElement!
    if (node.textContent!.trim() !== '' && host.checkVisibility({ visibilityProperty: true }) && !host.closest('.tw-unseen, .katex-mathml')) texts.push({ node, host })
  }
  // A font's box is taller than its letters: only the letters count.
  const rects = (node: Node): { left: number, right: number, top: number, bottom: number }[] => {
    const range = document.createRange()
    range.selectNodeContents(node)
    const size = Number.parseFloat(getComputedStyle(node.parentElement!).fontSize) * scale
    return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top: top + 0.15 * size, bottom: bottom - 0.08 * size }))
  }
  const scrolls = (element: Element | null): boolean => element !== null && element !== slide && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  const label = 'svg, pre, th, thead, figure, figcaption, :not(pre) > code, .tw-side > p, .tw-case-what, .tw-cover-tags, .slidev-code-wrapper'
  const faults: string[] = []
  const say = (what: string, { node }: { node: Node }): unknown => faults.push(`slide ${no}: ${what}: ${node.textContent!.trim().slice(0, 30)}`)
  for (const text of texts) {
    // A drawing may be shown smaller than it was drawn.
    const drawn = text.host instanceof SVGGraphicsElement ? text.host.getScreenCTM()?.a : undefined
    const size = Math.round(Number.parseFloat(getComputedStyle(text.host).fontSize) * (drawn ?? scale) * 10) / 10
    // Indices of formulas and notes are small by nature.
    if (size < (text.host.closest(label) ? 14 : 16) && !text.host.closest('.katex, sup, sub')) say(`${size} px`, text)
    if (!scrolls(text.host) && rects(text.node).some(({ left, right }) => left < -1 || right > innerWidth + 1)) say('beside the screen', text)
    if (text.host.closest('.slidev-vclick-hidden')) say('waits for a click', text)
  }
  if (document.documentElement.scrollWidth > innerWidth || slide.scrollWidth > slide.clientWidth) faults.push(`slide ${no}: wider than the screen`)
  const cut = [...slide.querySelectorAll<HTMLElement>('*')].find(box => box.scrollHeight > box.clientHeight + 1 && ['hidden', 'clip'].includes(getComputedStyle(box).overflowY) && !box.closest('.tw-unseen, svg, .katex'))
  if (cut) faults.push(`slide ${no}: ${cut.scrollHeight - cut.clientHeight} px cut off within ${cut.className || cut.tagName}`)
  if (slide.scrollTop !== 0 || texts.some(({ node }) => rects(node).some(({ top }) => top < 0))) faults.push(`slide ${no}: does not begin at its top`)
  slide.scrollTo(0, slide.scrollHeight)
  for (const text of texts)
    if (rects(text.node).some(({ bottom }) => bottom > strip + 1)) say('under the footer', text)
  return faults
}
