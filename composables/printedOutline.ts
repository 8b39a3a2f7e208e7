import { isFirstOf, sharedTitle, slideId } from './handout.ts'
import { firstWords } from './printedFrames.ts'

/** A slide as the outline of a printed page names it, and how deep it stands there: 1 is the top. */
export interface OutlinedSlide { no: number, title: string, section: string, level: number }

/** An entry of the outline: what it leads to, the slide it is of (nothing for a heading of the page itself), and how deep it stands. */
interface Entry { place: HTMLElement, title: string, level: number, slide?: OutlinedSlide }

/**
 * Writes the outline of a printed page into it, for whoever makes a PDF of it: an entry for every slide on the page and
 * for every heading of the page itself, in the order in which they stand there. Readers do not see it; it is made of
 * links since a browser notes in a PDF where those lead to. What stands for a slide, or for itself, is marked
 * (`data-entry`: the number of the slide, or nothing); of several places the first is that of the slide, and one that
 * nothing is marked for has the place that links to it lead to. Headings could not tell of slides that share a list.
 * @param sheet the page, when all else on it has its place
 * @param slides whatever of them is not on the page has no entry
 */
export function writeOutline(sheet: HTMLElement, slides: readonly OutlinedSlide[]): void {
  const ownHeadings = [...sheet.querySelectorAll<HTMLElement>('[data-entry=""]')].map(place => ({ place, title: textOf(place), level: levelOf(place, 1) }))
  const entries = [...ownHeadings, ...slides.flatMap(slide => entryOf(slide, sheet))].sort(byPlace)
  const outline = document.createElement('nav')
  outline.hidden = true
  outline.className = 'tw-outline'
  outline.append(...belowFirst(entries).map(linkTo))
  // Style sheets ask what is the last on the page.
  sheet.prepend(outline)
}

/** The entry of a slide; one whose title is not known is called by what is seen of it, its words, its section, or what it is called beside it. */
function entryOf(slide: OutlinedSlide, sheet: HTMLElement): Entry[] {
  const place = sheet.querySelector<HTMLElement>(`[data-entry="${slide.no}"]`) ?? sheet.querySelector<HTMLElement>(`[id="${slideId(slide.no)}"]`)
  if (!place) return []
  const frame = sheet.querySelector<HTMLElement>(`[data-no="${slide.no}"]`)
  const beside = place.querySelector<HTMLElement>('.tw-handout-number')
  const heading = frame?.querySelector<HTMLElement>('h1, h2, h3')
  const title = slide.title || (heading && textOf(heading)) || (frame && firstWords(frame)) || slide.section || (beside && textOf(beside)) || String(slide.no)
  return [{ place, title, level: levelOf(place, slide.level), slide }]
}

/** How deep an entry stands: as deep as the heading that it leads to, or else as the slide among whose notes a picture stands. */
function levelOf(place: HTMLElement, otherwise: number): number {
  return Number(place.getAttribute('aria-level') ?? /^H(\d)$/.exec(place.tagName)?.[1] ?? place.closest<HTMLElement>('[data-depth]')?.dataset.depth ?? otherwise)
}

function textOf({ textContent }: HTMLElement): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** In the order of the page, and of the slides where one place has several. */
function byPlace({ place }: Entry, other: Entry): number {
  if (place === other.place) return 0
  return place.compareDocumentPosition(other.place) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

/** Entries of which those that go on with a slide right before them (`Salt (2/3)`) stand below the first of these. */
function belowFirst(entries: readonly Entry[]): Entry[] {
  let first: Entry | undefined
  return entries.map((entry) => {
    if (first && entry.slide && !isFirstOf(entry.title) && sharedTitle(entry.title) === sharedTitle(first.title)) return { ...entry, level: first.level + 1 }
    first = entry
    return entry
  })
}

function linkTo({ place, title, level }: Entry, index: number): HTMLElement {
  place.id ||= `entry-${index + 1}`
  const link = document.createElement('a')
  link.href = `#${place.id}`
  link.dataset.depth = String(level)
  link.textContent = title
  return link
}
