import type { Measured, ShownListing, ShownSlide } from '../../model/shown-slide.ts'

// These functions run in the page, beside those of `measure-slide.ts`: they may use one another and nothing else.
declare function pageOf(no: number): { page: HTMLElement, scale: number }
declare function textNodes(root: Element): Text[]
declare function isSeen(element: Element): boolean
declare function sizeOf(element: Element, scale: number): number
declare function describe(element: Element): string
declare function faintTexts(page: HTMLElement, scale: number): Measured[]
declare function unseenCharacters(page: HTMLElement): string[]

interface Canvas { top: number, bottom: number }

function readSlide(no: number, canvas: Canvas): ShownSlide {
  const { page, scale } = pageOf(no)
  const route = window.talkwrightNav()?.slides[no - 1]?.meta as { slide: { frontmatter: Record<string, unknown>, noteHTML?: string } } | undefined
  const { frontmatter = {}, noteHTML = '' } = route?.slide ?? {}
  const blocks = textBlocks(page)
  const title = page.querySelector('h1')
  const bullets = bulletsOn(page)
  return {
    no, layout: String(frontmatter['layout'] ?? 'default'), source: String(frontmatter['source'] ?? ''), backup: frontmatter['backup'] === true,
    title: title ? textOf(title) : '',
    texts: blocks.filter(block => block !== title && !block.closest('pre, [aria-hidden="true"]')).map(ownText).filter(text => text !== ''),
    bullets: bullets.map(item => ({ text: ownText(item), lines: lineCount(item) })),
    bulletsTogether: Math.max(...[null, ...page.querySelectorAll('.tw-group')].map(group => bullets.filter(item => item.closest('.tw-group') === group).length)),
    listings: [...page.querySelectorAll('pre.slidev-code')].filter(isSeen).map(listingOf),
    pictures: [...page.querySelectorAll('img')].filter(isSeen).map(image => image.alt),
    visuals: [...page.querySelectorAll('table, .katex-display, .tw-key-figure, .tw-group, svg')].some(isSeen),
    note: noteText(noteHTML),
    fill: fillOf(page, canvas, scale),
    ...naturalHeight(page),
    smallest: smallestOf(page, scale),
    unseen: unseenCharacters(page),
    faint: faintTexts(page, scale),
  }
}

function faintOn(no: number): Measured[] {
  const { page, scale } = pageOf(no)
  return faintTexts(page, scale)
}

const blockElements = 'p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, figcaption, blockquote, .katex-display, pre, div, text'

/** Takes the layouts' sharing out of room back, while the document has the class. */
const naturalStyles = `:root.tw-natural {
.tw-slide.tw-slide.tw-slide { block-size: auto !important; min-block-size: 0 !important; grid-template-rows: none !important; grid-auto-rows: auto !important; }
.tw-slide.tw-code-beside.tw-slide { grid-template-rows: repeat(7, auto) !important; }
.tw-slide.tw-slide::after { display: none !important; }
.tw-slide.tw-slide > * { flex: none !important; block-size: auto !important; }
.tw-slide.tw-slide :is(.tw-group, .tw-group-row) { flex: none !important; }
.tw-slide.tw-slide > :is(ul, ol, dl), .tw-slide.tw-slide .tw-group.tw-group > ul { grid-template-rows: none !important; grid-auto-rows: min-content !important; align-content: start !important; }
.tw-slide.tw-slide > p:not(blockquote + p), .tw-slide.tw-slide > h1:only-child { margin-block: 0 !important; }
.tw-slide.tw-led.tw-slide > h1 + p { margin: -8px 0 20px !important; }
.tw-slide.tw-code.tw-slide > h1 + p { margin: -6px 0 16px !important; }
}`

function bulletsOn(page: HTMLElement): Element[] {
  return [...page.querySelectorAll('li')].filter(item => isSeen(item) && !item.parentElement?.closest('li, td, .tw-code-beside'))
}

/** The innermost blocks that hold text, in reading order. */
function textBlocks(page: Element): Element[] {
  const blocks = textNodes(page).map(node => node.parentElement?.closest(blockElements)).filter(block => block !== null && block !== undefined)
  return [...new Set(blocks)]
}

function textOf(element: Element): string {
  return ((element as HTMLElement).innerText ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** A block's text without that of the blocks within it; a formula's is its source. */
function ownText(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const formula of copy.querySelectorAll('.katex')) formula.replaceWith(formula.querySelector('annotation')?.textContent ?? '')
  // The lines of a drawn text have no space between them.
  for (const line of copy.querySelectorAll('tspan[x]')) line.after(' ')
  for (const end of copy.querySelectorAll('br')) end.replaceWith(' ')
  for (const inner of copy.querySelectorAll('ul, ol, pre, table, blockquote')) inner.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Lines of text that a list item takes, the items within it aside. */
function lineCount(item: Element): number {
  const tops = new Set<number>()
  for (const node of textNodes(item)) {
    if (node.parentElement?.closest('li') !== item) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) tops.add(Math.round((rect.top + rect.bottom) / 16))
  }
  // Code in a line is set a little lower than the text around it.
  const sorted = [...tops].sort((a, b) => a - b)
  return sorted.filter((top, index) => index === 0 || top - (sorted[index - 1] ?? top) > 1).length
}

function listingOf(pre: Element): ShownListing {
  const lines = [...pre.querySelectorAll('.line')]
  const height = Number.parseFloat(getComputedStyle(pre).lineHeight)
  const clicks = window.talkwrightNav()?.clicksTotal ?? 0
  return {
    lines: lines.map(line => line.textContent ?? ''),
    wrapped: lines.filter(line => line.getBoundingClientRect().height > 1.5 * height).length,
    steps: clicks > 0 ? clicks + 1 : 0,
  }
}

/** What a note says: its text with a space between its blocks. */
function noteText(html: string): string {
  const body = new DOMParser().parseFromString(html.replace(/<\/(?:p|li|pre|td|th|h\d|blockquote|tr)>|<br\s*\/?>/g, '$& '), 'text/html').body
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Which share of the height between the margins has text or a picture in it, gaps of up to 24 px included. */
function fillOf(page: HTMLElement, canvas: Canvas, scale: number): number {
  const top = page.getBoundingClientRect().top
  const spans = [
    ...textNodes(page).flatMap((node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return [...range.getClientRects()]
    }),
    ...[...page.querySelectorAll('img, svg, canvas')].filter(element => isSeen(element) && !element.closest('[aria-hidden="true"]')).map(element => element.getBoundingClientRect()),
  ].filter(({ width, height }) => width > 0 && height > 0)
    .map(rect => ({ from: Math.max(canvas.top, (rect.top - top) / scale), to: Math.min(canvas.bottom, (rect.bottom - top) / scale) }))
    .sort((a, b) => a.from - b.from)
  let [covered, reached] = [0, canvas.top]
  for (const { from, to } of spans) {
    // The space between two lines, or between a line and the next block, is part of what is set.
    if (from > reached && from - reached <= 24 && covered > 0) covered += from - reached
    covered += Math.max(0, to - Math.max(from, reached))
    reached = Math.max(reached, to)
  }
  return covered / (canvas.bottom - canvas.top)
}

/** Height between the margins that a slide's content takes when nothing is stretched or pushed apart. */
function naturalHeight(page: HTMLElement): { height?: number } {
  const slide = page.querySelector<HTMLElement>('.tw-slide')
  if (!slide) return {}
  if (!document.querySelector('#tw-natural')) {
    const style = document.createElement('style')
    style.id = 'tw-natural'
    style.textContent = naturalStyles
    document.head.append(style)
  }
  document.documentElement.classList.add('tw-natural')
  const { paddingTop, paddingBottom } = getComputedStyle(slide)
  const height = slide.offsetHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom)
  document.documentElement.classList.remove('tw-natural')
  return { height }
}

function roleOf(element: Element): 'code' | 'label' | 'body' {
  if (element.closest('pre')) return 'code'
  return element.closest('th, .tw-side > p, figcaption, figure, caption, svg, .katex, .tw-case-what, .tw-cover-tags, .tw-cover-byline, .tw-section-stops') ? 'label' : 'body'
}

function smallestOf(page: HTMLElement, scale: number): ShownSlide['smallest'] {
  const smallest: ShownSlide['smallest'] = {}
  for (const node of textNodes(page)) {
    const element = node.parentElement as Element
    // Code in a line is set at nine tenths of the text around it.
    const host = element.closest('sup, sub, [aria-hidden="true"]') ? undefined : element.closest(':not(pre) > code')?.parentElement ?? element
    if (!host) continue
    const role = roleOf(host)
    const value = Math.round(10 * sizeOf(host, scale)) / 10
    if (value < (smallest[role]?.value ?? Infinity)) smallest[role] = { what: describe(element), value }
  }
  return smallest
}

/** The functions above as text, for the page. */
export const readingParts = [
  readSlide, faintOn, bulletsOn, textBlocks, textOf, ownText, lineCount, listingOf, noteText, fillOf, naturalHeight, roleOf, smallestOf,
].join('\n') + `\nconst blockElements = ${JSON.stringify(blockElements)}\nconst naturalStyles = ${JSON.stringify(naturalStyles)}`
