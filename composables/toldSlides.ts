import { wordsOf } from './noteParts.ts'

/** Slides of sentences, terms and listings. What others show, columns or a picture say beside the words. */
const tellable: ReadonlySet<string> = new Set(['points', 'statement', 'summary', 'quote', 'terms', 'steps', 'key-figure', 'code', 'code-beside'])
/** What is not read, and what the handout sets in type beside the slide: its title and its listing. */
const setElsewhere = 'h1, pre, button, [aria-hidden="true"], .tw-furniture'

/**
 * Whether a reader of the text beside a slide knows all that it shows.
 * @param frame where the slide is drawn
 * @param said the text beside it, as HTML
 */
export function isTold(frame: HTMLElement, layout: string, said: string): boolean {
  if (!tellable.has(layout) || frame.querySelector('img, table')) return false
  const template = document.createElement('template')
  template.innerHTML = said
  const text = wordsOf(template.content.textContent ?? '')
  const words = new Set(text.split(' '))
  return piecesOf(frame).every(piece => text.includes(piece) || piece.split(' ').every(word => words.has(word)))
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
