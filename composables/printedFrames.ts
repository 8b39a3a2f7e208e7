import { sharedTitle, slideId } from './handout.ts'

/** So many words stand for the title of a slide that has none. */
const mostWords = 8

/**
 * Fits the slides of a printed page among its headings, every one of them once: its heading goes as deep as its frame
 * says (`data-level`); where it has none, its number becomes one, with the words that it begins with.
 */
export function outlineFrames(sheet: HTMLElement): void {
  for (const frame of sheet.querySelectorAll<HTMLElement>('[data-level]')) {
    const level = Number(frame.dataset.level)
    const [title, ...others] = [...frame.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter(heading => heading.textContent?.trim() !== '')
    title?.setAttribute('aria-level', String(level))
    for (const other of others) other.setAttribute('role', 'presentation')
    if (!title) nameByText(frame, level)
  }
}

/** Makes a heading of the number that stands beside a slide, or puts one into the slide, for the outline alone. */
function nameByText(frame: HTMLElement, level: number): void {
  const heading = frame.parentElement?.querySelector<HTMLElement>(':scope > .tw-handout-number') ?? frame.appendChild(document.createElement('p'))
  heading.setAttribute('role', 'heading')
  heading.setAttribute('aria-level', String(level))
  const name = document.createElement('span')
  name.className = 'tw-handout-name'
  name.textContent = ` ${firstWords(frame) || frame.dataset.no || ''}`
  heading.append(name)
}

/** The words that a slide begins with, or else those of its picture: what it is called where it has no title. */
export function firstWords(frame: HTMLElement): string {
  const words = (frame.querySelector<HTMLElement>('.tw-slide, .slidev-layout') ?? frame).innerText.trim().split(/\s+/).slice(0, mostWords).join(' ')
  return words || (frame.querySelector('img')?.alt ?? '')
}

/** Takes the count off the titles of slides in the margin: their names count them, and a reader would look for the others. */
export function dropCounts(sheet: HTMLElement): void {
  for (const title of sheet.querySelectorAll('.tw-handout-margin h1')) {
    const words = [...title.childNodes].findLast(node => node.textContent?.trim() !== '')
    if (words && words.nodeType === Node.TEXT_NODE) words.nodeValue = sharedTitle(words.nodeValue ?? '')
  }
}

/**
 * Has every picture on a printed page say something to those who listen: where its author has not, its caption, or else
 * the title of its slide, says what it is of.
 */
export function namePictures(sheet: HTMLElement): void {
  for (const picture of sheet.querySelectorAll<HTMLImageElement>('img:not([alt]), img[alt=""]')) {
    const frame = picture.closest('[data-no]')
    const caption = picture.closest('figure')?.querySelector('figcaption') ?? frame?.querySelector('h1, h2, h3') ?? frame?.querySelector('p')
    picture.alt = caption?.textContent?.trim() ?? ''
  }
  // A PDF would take the frame around a picture and its caption, or around the name of a missing one, for a picture too.
  for (const figure of sheet.querySelectorAll('figure')) figure.setAttribute('role', 'group')
}

/**
 * Has the links on a printed page lead somewhere: those to a slide lead to it on the paper, those to the outside stay,
 * and what would lead to the machine that prints leads nowhere.
 * @param isHere whether a slide of that number stands on the page
 */
export function mendLinks(sheet: HTMLElement, isHere: (no: number) => boolean): void {
  for (const link of sheet.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const written = link.getAttribute('href') ?? ''
    const slide = /^(?:(?:.*\/)?#?\/?)(\d+)(?:\?[^#]*)?$/.exec(link.origin === location.origin ? written : '')?.[1]
    if (slide !== undefined && isHere(Number(slide))) link.setAttribute('href', `#${slideId(Number(slide))}`)
    else if (link.origin === location.origin && !(written.startsWith('#') && sheet.querySelector(`[id="${CSS.escape(written.slice(1))}"]`))) link.removeAttribute('href')
  }
}

/** A paragraph of so many lines cannot be cut with two of them on either page; an item of so many is read at a glance. */
const fewLines = { P: 3, LI: 5 } as const

/**
 * Keeps short paragraphs and items whole: a browser asked for two lines on either page still leaves the third alone.
 * @param sheet the page, laid out in the width of the paper
 */
export function keepShortParagraphs(sheet: HTMLElement): void {
  for (const paragraph of sheet.querySelectorAll<HTMLElement>('.tw-handout-note :is(p, li)')) {
    const lines = paragraph.offsetHeight / Number.parseFloat(getComputedStyle(paragraph).lineHeight)
    paragraph.classList.toggle('tw-handout-short', Math.round(lines) <= fewLines[paragraph.tagName as keyof typeof fewLines])
  }
}

/** So many columns need the margin too. */
const manyColumns = 5

/** Gives tables that the text is too narrow for its margin too, and breaks words of those that are wider still. */
export function fitTables(sheet: HTMLElement): void {
  for (const table of sheet.querySelectorAll<HTMLTableElement>('.tw-handout-inset table')) {
    const inset = table.closest('.tw-handout-inset') as HTMLElement
    inset.classList.toggle('tw-handout-wide', (table.rows[0]?.cells.length ?? 0) >= manyColumns || inset.scrollWidth > inset.clientWidth)
    inset.classList.toggle('tw-handout-crowded', inset.scrollWidth > inset.clientWidth)
  }
}

/** Has pictures within lists begin where others do, and stay beside a slide in the margin where they would lie on it. */
export function alignPictures(sheet: HTMLElement): void {
  for (const picture of sheet.querySelectorAll<HTMLElement>('.tw-handout-note .tw-handout-inset')) {
    const [note, here] = [picture.closest('.tw-handout-note')!, picture.closest('.tw-handout-slide')].map(element => element?.getBoundingClientRect())
    const [{ left, right, top }, margin] = [picture.getBoundingClientRect(), picture.closest('.tw-handout-slide')?.querySelector('.tw-handout-margin')]
    const indent = getComputedStyle(picture).direction === 'rtl' ? (note?.right ?? right) - right : left - (note?.left ?? left)
    picture.style.setProperty('--tw-indent', `${indent}px`)
    if (here && margin && top < margin.getBoundingClientRect().bottom) picture.classList.remove('tw-handout-wide')
  }
}

/** Sets formulas that are wider than the text smaller. */
export function fitFormulas(sheet: HTMLElement): void {
  for (const formula of sheet.querySelectorAll<HTMLElement>('.tw-handout-inset .katex-display')) {
    const share = formula.clientWidth / formula.scrollWidth
    if (share < 1) formula.style.fontSize = `${Math.floor(share * 98)}%`
  }
}
