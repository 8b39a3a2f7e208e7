import { wordsInHtml, wordsOf } from './noteParts.ts'

/** What a slide shows besides words, set in the text: as HTML, with the width of a picture in mm. */
export interface Inset { html: string, width?: number }

/** Widths of a picture on paper, mm: of the text, of the text and its margin; and the greatest height. */
const paper = { text: 120, whole: 176, height: 150 } as const
/** A picture of so many pixels across holds more than the width of the text can show. */
const detailed = 1100
/** Other pictures are set no larger than this, mm a pixel. */
const pixel = 0.2
/** What a table says of its cells, not of how they are drawn. */
const kept: ReadonlySet<string> = new Set(['href', 'colspan', 'rowspan', 'scope', 'align', 'lang'])

/**
 * What of a slide the handout sets in the text, larger than it can be on the slide: a picture with its caption, a
 * formula, a table, terms over which nothing is said. Nothing of slides of other layouts.
 * @param frame where the slide is drawn
 * @param said the text beside it, as HTML: what a slide says above its table is not repeated
 */
export function shownInType(frame: HTMLElement, layout: string, said: string): Inset | undefined {
  const slide = frame.querySelector('.tw-slide')
  if (!slide) return undefined
  if (layout === 'table') return tableInType(slide, said)
  if (layout === 'terms' && wordsInHtml(said) === '') return tableInType(withTermsInRows(slide), said)
  if (layout !== 'figure' && layout !== 'content') return undefined
  const copy = slide.cloneNode(true) as HTMLElement
  const title = copy.querySelector('h1')
  const name = title?.textContent?.trim() ?? ''
  title?.remove()
  if (copy.innerHTML.trim() === '') return undefined
  for (const picture of copy.querySelectorAll('img')) picture.alt ||= copy.textContent?.trim() || name
  const pictures = [...slide.querySelectorAll('img')]
  if (layout === 'content' && pictures.length > 0) return undefined
  return { html: copy.innerHTML, ...(pictures[0] && { width: pictureWidth({ width: pictures[0].naturalWidth, height: pictures[0].naturalHeight }) }) }
}

/** The only table of a slide, with what leads over to it, as it was before it was fitted to the slide. */
function tableInType(slide: Element, said: string): Inset | undefined {
  const copy = slide.cloneNode(true) as Element
  const [table, ...others] = copy.querySelectorAll('table')
  if (!table || others.length > 0 || table.querySelector('img, pre')) return undefined
  for (const element of [table, ...table.querySelectorAll('*')].filter(element => !element.closest('.katex'))) {
    for (const name of element.getAttributeNames().filter(name => !kept.has(name))) element.removeAttribute(name)
  }
  const drawn = slide.querySelectorAll('th, td')
  for (const [index, cell] of table.querySelectorAll('th, td').entries()) {
    const side = /right|end|center/.exec(getComputedStyle(drawn[index]!).textAlign)?.[0]
    if (side !== undefined) cell.setAttribute('align', side === 'center' ? side : 'right')
    cell.setAttribute('dir', 'auto')
  }
  const words = wordsInHtml(said)
  const leads = [...copy.querySelectorAll('p')].filter(lead => !table.contains(lead) && !words.includes(wordsOf(lead.textContent ?? '')))
  return { html: [...leads, table].map(element => element.outerHTML).join('') }
}

/** A copy of a slide with its terms as the rows of a table. */
function withTermsInRows(slide: Element): Element {
  const copy = slide.cloneNode(true) as Element
  const table = document.createElement('table')
  for (const term of copy.querySelectorAll('.tw-term')) {
    const name = document.createElement('th')
    name.scope = 'row'
    name.innerHTML = term.querySelector('dt')?.innerHTML ?? ''
    const row = table.insertRow()
    row.append(name)
    row.insertCell().innerHTML = term.querySelector('dd')?.innerHTML ?? ''
  }
  copy.querySelector('.tw-term-list')?.replaceWith(table)
  return copy
}

/**
 * How wide a picture stands on paper, in mm: by what it has to show alone, so that pictures of a kind are of one size. It
 * begins where the text does, or, where its details need that, where the margin does, and ends with the text.
 * @param size in px; 0 where that is not known
 */
export function pictureWidth({ width, height }: { width: number, height: number }): number {
  const highest = height > 0 ? paper.height * width / height : paper.text
  if (width >= detailed && highest >= paper.whole) return paper.whole
  return Math.round(Math.min(highest, paper.text, width * pixel || paper.text) * 10) / 10
}
