import type { Slide } from '../model/slide.ts'
import { orderOf } from './block-order.ts'
import { openWithHeading } from './heading-notes.ts'

/** A place in the notes of a slide: behind so many of those that a handout has. */
type Place = NonNullable<Slide['follows']>

/**
 * Says of every slide that stands elsewhere than the article has what it shows, where that is: of those behind the end,
 * and of those on stage before or after slides over which other parts are told. So a handout can keep the order of the
 * article. Slides have their names by now.
 */
export function placeInArticle(slides: readonly Slide[]): Slide[] {
  const first = slides.map(firstBlock)
  const elsewhere = slides.map(({ backup }) => backup === true)
  for (const index of aheadOf(slides, first)) elsewhere[index] = true
  const before = placesBefore(slides)
  const overtaken = overtakenBy(slides.map((slide, index) => (elsewhere[index] ? undefined : slide)))
  const placed = new Set(slides.filter((_, index) => elsewhere[index]).map(({ source }) => source))
  return slides.map((slide, index) => {
    const block = first[index] ?? Infinity
    if (!Number.isFinite(block)) return slide
    const host = elsewhere[index] ? undefined : overtaken(block, index)
    if (!host && !elsewhere[index]) return slide
    const behind = before(block, index)
    // Before all that is told over another slide it comes with that, unless another that has its place there comes before.
    const isWithin = host && behind && (host.notes > 0 || placed.has(behind.slide))
    const follows = host && !isWithin ? host : behind ?? beginning(slides)
    return follows ? { ...slide, follows } : slide
  })
}

/** Where the article begins. */
function beginning([cover]: readonly Slide[]): Place | undefined {
  return cover?.kind === 'cover' ? { slide: cover.source, notes: 0 } : undefined
}

/** The slides on stage of which all that they show comes behind the beginning of what is told over a later one, and in one piece there. */
function aheadOf(slides: readonly Slide[], first: readonly number[]): number[] {
  // Where no later slide begins earlier, which is nearly everywhere, there is nothing to look for.
  const earliest: number[] = []
  for (let index = slides.length - 1; index >= 0; index -= 1) earliest[index] = Math.min(earliest[index + 1] ?? Infinity, slides[index]?.backup ? Infinity : first[index] ?? Infinity)
  return slides.flatMap((slide, index) => {
    const from = first[index] ?? Infinity
    // What shows nothing of its own is an overview of what is told over it.
    if ((earliest[index + 1] ?? Infinity) >= from || (slide.shows.length === 0 && (slide.notes.length === 0 || openWithHeading(slide.notes)))) return []
    const to = latestOf(blocksOf(slide))
    const isAhead = slides.some((other, at) => at > index && !other.backup && (first[at] ?? Infinity) < from && blocksOf(other).every(block => block < from || block > to))
    return isAhead ? [index] : []
  })
}

/**
 * Finds the place of a block in the notes of an earlier slide on stage over which later parts of the article are told;
 * nothing where that is the end.
 */
function overtakenBy(hosts: ReadonlyArray<Slide | undefined>): (block: number, index: number) => Place | undefined {
  const latest = hosts.map(host => latestOf((host?.notes ?? []).map(note => orderOf(note.block))))
  const latestUpTo: number[] = []
  for (const [index, order] of latest.entries()) latestUpTo[index] = Math.max(order, latestUpTo[index - 1] ?? -Infinity)
  return (block, index) => {
    if ((latestUpTo[index - 1] ?? -Infinity) <= block) return undefined
    const host = hosts[latest.findIndex(order => order > block)]
    return host && { slide: host.source, notes: host.notes.filter(note => !note.private && orderOf(note.block) < block).length }
  }
}

/**
 * Finds the last place that comes before a block of the article, or in the same block on a slide before its own. A slide
 * that is found there begins before it, so no two follow each other.
 */
function placesBefore(slides: readonly Slide[]): (block: number, own: number) => Place | undefined {
  const places = slides.flatMap((slide, index) => (slide.kind === 'agenda' || slide.kind === 'closing' ? [] : placesOn(slide).map(place => ({ ...place, index, slide: slide.source }))))
    .sort((one, other) => one.order - other.order || one.index - other.index)
  return (block, own) => {
    let [from, to] = [0, places.length]
    while (from < to) {
      const middle = (from + to) >> 1
      const { order = 0, index = 0 } = places[middle] ?? {}
      if (order < block || (order === block && index <= own)) from = middle + 1
      else to = middle
    }
    while (places[from - 1]?.index === own) from -= 1
    const found = places[from - 1]
    return found && { slide: found.slide, notes: found.notes }
  }
}

/** The blocks of a slide, each with how many of its notes have been read then: those before what it shows lead over to that. */
function placesOn({ shows, notes }: Slide): Array<{ order: number, notes: number }> {
  const said = notes.filter(note => !note.private).map(({ block }, index) => ({ order: orderOf(block), notes: index + 1 }))
  const inOrder = [...said].sort((one, other) => one.order - other.order)
  let [next, read] = [0, 0]
  const shown = shows.map(orderOf).sort((one, other) => one - other).map((order) => {
    for (let note = inOrder[next]; note && note.order < order; note = inOrder[next += 1]) read = Math.max(read, note.notes)
    return { order, notes: read }
  })
  return [...shown, ...said]
}

/** A slide that goes on with another has its heading from there. */
function firstBlock(slide: Slide): number {
  const heading = slide.part && slide.part.index > 1 && slide.heading !== undefined ? orderOf(slide.heading) : undefined
  return blocksOf(slide).reduce((first, block) => (block === heading ? first : Math.min(first, block)), Infinity)
}

function blocksOf({ shows, notes }: Slide): number[] {
  return [...shows, ...notes.map(({ block }) => block)].map(orderOf)
}

/** A book may have more blocks on a slide than a function takes arguments. */
function latestOf(blocks: readonly number[]): number {
  return blocks.reduce((last, block) => Math.max(last, block), -Infinity)
}
