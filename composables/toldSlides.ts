import { wordsOf } from './noteParts.ts'
import { templateOf } from './templateOf.ts'

/** Slides of sentences, terms, cases and listings. What others show, columns or a picture say beside the words. */
const tellable: ReadonlySet<string> = new Set(['points', 'statement', 'summary', 'quote', 'terms', 'cases', 'steps', 'key-figure', 'code', 'code-beside'])
/** What is not read, and what the handout sets in type beside the slide: its title and its listing. */
const setElsewhere = 'h1, pre, button, [aria-hidden="true"], .tw-furniture, .tw-unseen'

/**
 * Whether a reader of the text beside a slide knows all that it shows.
 * @param frame where the slide is drawn
 * @param said the text beside it, as HTML
 */
export function isTold(frame: HTMLElement, layout: string, said: string): boolean {
  if (!tellable.has(layout) || frame.querySelector('img, table:not(.tw-cases-table)')) return false
  const text = wordsOf(templateOf(said).content.textContent ?? '')
  const words = new Set(text.split(' '))
  return piecesOf(frame).every(piece => text.includes(piece) || piece.split(' ').every(word => words.has(word)))
}

/** Slides that only say in short what is told over others. */
const overviews: ReadonlySet<string> = new Set(['summary', 'terms', 'cases'])

/**
 * Whether each piece of text on a slide that is an overview is read in one paragraph or title elsewhere.
 * @param frame where the slide is drawn
 * @param title that a reader would miss; empty where it is none of the article's
 * @param told paragraphs and titles, as `wordsOf` gives them
 */
export function isRepeated(frame: HTMLElement, { layout, title }: { layout: string, title: string }, told: readonly string[]): boolean {
  if (!overviews.has(layout) || frame.querySelector('img')) return false
  const paragraphs = told.map(text => ({ text, words: new Set(text.split(' ')) }))
  return [wordsOf(title), ...piecesOf(frame)].every(piece => paragraphs.some(({ text, words }) => text.includes(piece) || piece.split(' ').every(word => words.has(word))))
}

/**
 * Whether a slide shows nothing but its title, and who spoke.
 * @param frame where it is drawn
 */
export function isBareTitle(frame: HTMLElement): boolean {
  const slide = frame.querySelector('.tw-slide')?.cloneNode(true) as Element | undefined
  for (const known of slide?.querySelectorAll(`${setElsewhere}, .tw-closing-author`) ?? []) known.remove()
  return slide !== undefined && slide.textContent?.trim() === '' && !slide.querySelector('img, video, svg')
}

/** The pieces of text on a slide, each from one change of its look to the next. */
function piecesOf(frame: HTMLElement): string[] {
  const slide = (frame.querySelector('.tw-slide') ?? frame).cloneNode(true) as Element
  for (const element of slide.querySelectorAll(setElsewhere)) element.remove()
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  const pieces: string[] = []
  while (walker.nextNode()) pieces.push(wordsOf(walker.currentNode.nodeValue ?? ''))
  return pieces
}
