import type { HandoutSlide } from './handout.ts'
import { templateOf } from './templateOf.ts'

/** A picture wider than this, mm, has the margin beside the text too. */
export const widestBeside = 150

/**
 * Puts pictures where the article has them: in the item of a list, where the notes have their name alone. Their slides
 * have nothing more to show then.
 * @param slides with the pictures that are set in the text
 */
export function placePictures(slides: readonly HandoutSlide[]): HandoutSlide[] {
  const placed = [...slides]
  for (const [index, { inset, layout, source }] of slides.entries()) {
    if (layout !== 'figure' || !inset) continue
    for (const [at, other] of placed.entries()) {
      const host = partOf(other.source) === partOf(source) ? withPicture(other, inset) : undefined
      if (!host) continue
      placed[at] = host
      placed[index] = shownElsewhere(placed[index]!)
      break
    }
  }
  return placed
}

/** The part of the article that a slide comes from. */
const partOf = (source: string): string => source.replace(/#.*$/, '')

/** A slide with a picture in place of its name; nothing where the name does not stand alone in an item of its notes. */
function withPicture(slide: HandoutSlide, { html, width = 0 }: NonNullable<HandoutSlide['inset']>): HandoutSlide | undefined {
  for (const place of ['lead', 'note'] as const) {
    const [notes, picture] = [templateOf(slide[place]), templateOf(html)]
    const name = picture.content.querySelector('img')?.alt.trim()
    const found = [...notes.content.querySelectorAll('li > p')].find(({ textContent }) => name && textContent?.trim() === name)
    if (!found) continue
    const holder = document.createElement('div')
    holder.className = `tw-handout-inset${width > widestBeside ? ' tw-handout-wide' : ''}`
    holder.style.setProperty('--tw-picture', `${width}mm`)
    holder.innerHTML = html
    found.replaceWith(holder)
    return { ...slide, [place]: notes.innerHTML }
  }
  return undefined
}

/** A slide whose picture stands elsewhere: what is said over it is left, if anything is. */
function shownElsewhere({ inset: _, ...slide }: HandoutSlide): HandoutSlide {
  return slide.lead + slide.note === '' ? { ...slide, blank: true } : { ...slide, inset: { html: '' } }
}
