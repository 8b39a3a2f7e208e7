import type { Slide } from '../model/slide.ts'
import { openWithHeading } from './heading-notes.ts'

/** A place in the notes of a slide: behind so many of those that a handout has. */
type Place = NonNullable<Slide['follows']>

/**
 * Says of every slide that stands elsewhere than the article has what it shows, where that is: of those behind the end,
 * and of those on stage before or after slides over which other parts are told. So a handout can keep the order of the
 * article. Slides have their names by now.
 */
export function placeInArticle(slides: readonly Slide[]): Slide[] {
  const placed = slides.filter(({ kind }) => kind !== 'agenda' && kind !== 'closing')
  const first = new Map(slides.map(slide => [slide, firstBlock(slide)]))
  const elsewhere = new Set(slides.filter((slide, index) => slide.backup || isAhead(slide, slides.slice(index + 1), first)))
  return slides.map((slide, index) => {
    const block = first.get(slide) ?? Infinity
    if (!Number.isFinite(block)) return slide
    const follows = elsewhere.has(slide) ? lastBefore(block, placed, slide) : overtaken(block, slides.slice(0, index).filter(other => !elsewhere.has(other)))
    return follows ? { ...slide, follows } : slide
  })
}

/** Whether all that a slide on stage shows comes behind the beginning of what is told over a later one, and in one piece there. */
function isAhead(slide: Slide, later: readonly Slide[], first: ReadonlyMap<Slide, number>): boolean {
  // What shows nothing of its own is an overview of what is told over it.
  if (slide.shows.length === 0 && (slide.notes.length === 0 || openWithHeading(slide.notes))) return false
  const [from, to] = [first.get(slide) ?? Infinity, Math.max(...blocksOf(slide))]
  return later.some(other => !other.backup && (first.get(other) ?? Infinity) < from && blocksOf(other).every(block => block < from || block > to))
}

/** The place of a block in the notes of a slide on stage over which later parts of the article are told; nothing where that is the end. */
function overtaken(block: number, slides: readonly Slide[]): Place | undefined {
  const host = slides.find(({ notes }) => notes.some(note => orderOf(note.block) > block))
  return host && { slide: host.source, notes: host.notes.filter(note => !note.private && orderOf(note.block) < block).length }
}

/**
 * The last place that comes before a block of the article, or in the same block on a slide before its own. A slide that
 * is found there begins before it, so no two follow each other.
 */
function lastBefore(block: number, slides: readonly Slide[], own: Slide): Place | undefined {
  let [best, last]: [Place | undefined, number] = [undefined, 0]
  const at = slides.indexOf(own)
  for (const [index, slide] of slides.entries()) {
    for (const { order, notes } of slide === own ? [] : placesOn(slide)) {
      if (order < last || order > block || (order === block && index > at)) continue
      [best, last] = [{ slide: slide.source, notes }, order]
    }
  }
  return best
}

/** The blocks of a slide, each with how many of its notes have been read then: those before what it shows lead over to that. */
function placesOn({ shows, notes }: Slide): Array<{ order: number, notes: number }> {
  const said = notes.filter(note => !note.private).map(({ block }, index) => ({ order: orderOf(block), notes: index + 1 }))
  const shown = shows.map(orderOf).map(order => ({ order, notes: Math.max(0, ...said.filter(note => note.order < order).map(note => note.notes)) }))
  return [...shown, ...said]
}

/** A slide that goes on with another has its heading from there. */
function firstBlock(slide: Slide): number {
  const heading = slide.part && slide.part.index > 1 && slide.heading !== undefined ? orderOf(slide.heading) : undefined
  return Math.min(...blocksOf(slide).filter(block => block !== heading))
}

function blocksOf({ shows, notes }: Slide): number[] {
  return [...shows, ...notes.map(({ block }) => block)].map(orderOf)
}

/** Blocks are numbered as the article has them. */
function orderOf(block: string): number {
  return Number(block.slice(1))
}
