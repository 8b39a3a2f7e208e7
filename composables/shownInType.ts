/** What a slide shows besides words, set in the text: as HTML, with the width of a picture in mm. */
export interface Inset { html: string, width?: number }

/** Widths of a picture on paper, mm: of the text, of the text and its margin; and the greatest height. */
const paper = { text: 120, whole: 176, height: 150 } as const
/** A picture of so many pixels across holds more than the width of the text can show. */
const detailed = 1100
/** Other pictures are set no larger than this, mm a pixel. */
const pixel = 0.2

/**
 * What of a slide the handout sets in the text, larger than it can be on the slide: a picture with its caption, a
 * formula. Nothing of slides of other layouts.
 * @param frame where the slide is drawn
 */
export function shownInType(frame: HTMLElement, layout: string): Inset | undefined {
  const slide = frame.querySelector('.tw-slide')
  if (!slide || !(layout === 'figure' || layout === 'content')) return undefined
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
