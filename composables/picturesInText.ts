import type { HandoutSlide } from './handout.ts'
import { hasNumber } from './slideNames.ts'
import type { Inset } from './shownInType.ts'
import { templateOf } from './templateOf.ts'

/** A picture wider than this, mm, has the margin beside the text too. */
export const widestBeside = 150

/**
 * Puts pictures where the article has them: in the item of a list, where the notes have their name alone. Their slides
 * have nothing more to show then.
 * @param slides with the pictures that are set in the text
 * @param nameOf what a slide is called beside it
 */
export function placePictures(slides: readonly HandoutSlide[], nameOf: (slide: HandoutSlide) => string): HandoutSlide[] {
  const placed = [...slides]
  for (const [index, slide] of slides.entries()) {
    const { inset, layout, source } = slide
    if (layout !== 'figure' || !inset) continue
    for (const [at, other] of placed.entries()) {
      const host = partOf(other.source) === partOf(source) ? withPicture(other, { ...slide, inset }, hasNumber(slide) ? [labelOf(slide, nameOf(slide))] : []) : undefined
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

/** A slide with the picture of another in place of its name; nothing where the name does not stand alone in an item of its notes. */
function withPicture(slide: HandoutSlide, { no, inset: { html, width = 0 } }: Pick<HandoutSlide, 'no'> & { inset: Inset }, label: readonly HTMLElement[]): HandoutSlide | undefined {
  for (const place of ['lead', 'note'] as const) {
    const [notes, picture] = [templateOf(slide[place]), templateOf(html)]
    const name = picture.content.querySelector('img')?.alt.trim()
    const found = [...notes.content.querySelectorAll('li > p')].find(({ textContent }) => name && textContent?.trim() === name)
    if (!found) continue
    const holder = document.createElement('div')
    holder.className = `tw-handout-inset${width > widestBeside ? ' tw-handout-wide' : ''}`
    holder.dataset.entry = String(no)
    holder.style.setProperty('--tw-picture', `${width}mm`)
    holder.innerHTML = html
    holder.prepend(...label)
    found.replaceWith(holder)
    return { ...slide, [place]: notes.innerHTML }
  }
  return undefined
}

/** What stands over a picture that is shown in the talk: the name of its slide, which is its heading for those who listen. */
function labelOf({ title }: HandoutSlide, name: string): HTMLElement {
  const label = document.createElement('p')
  label.className = 'tw-handout-number'
  label.setAttribute('role', 'heading')
  label.ariaLevel = '3'
  label.ariaLabel = title
  label.textContent = name
  return label
}

/** A slide whose picture stands elsewhere: what is said over it is left, if anything is. */
function shownElsewhere({ inset: _, ...slide }: HandoutSlide): HandoutSlide {
  return { ...slide, elsewhere: true, ...(slide.lead + slide.note === '' ? { blank: true } : { wordsOnly: true }) }
}
