import { besideItsLead } from './besideItsLead.ts'
import { besideItsWords } from './besideItsWords.ts'
import { withCaseHeads } from './caseHeads.ts'
import type { HandoutSlide } from './handout.ts'
import { isLedTo, sectionOf, sharedTitle } from './handout.ts'
import { blocksOf, notePartsOf, opensWithSubhead, saysTitle, shownOn, withoutRepeats, wordsInHtml, wordsOf } from './noteParts.ts'
import { shownInType } from './shownInType.ts'
import { isBareTitle, isRepeated, isTold } from './toldSlides.ts'
import { joinLists } from './wholeLists.ts'
import { joinTables } from './wholeTables.ts'
import type { WholeListing } from './wholeListings.ts'
import { listingPartIn, wholeListings } from './wholeListings.ts'

/** Where slides are drawn, by their numbers, and what is known of them. */
export interface Frames {
  at: ReadonlyMap<number, HTMLElement>
  /** The part of the article that a slide comes from. */
  sourceOf: (no: number) => string
  /** Whether slides may stand small beside what is said over them. */
  notes: 'yes' | 'no'
}

/** Slides with what is said before and after each, and the listings that are set in type. */
export interface ReadSlides { slides: HandoutSlide[], listings: WholeListing[] }

/**
 * Reads from slides that are drawn how the handout gives each: small where the text beside it says all that it shows,
 * its listing set in type; and what is said before it and after. A slide whose frame is left out is read as text alone.
 */
export function readSlides(given: readonly HandoutSlide[], { at, sourceOf, notes }: Frames): ReadSlides {
  const slides = (notes === 'yes' ? besideItsWords(given, at) : [...given]).map(slide => (slide.layout === 'cases' && at.has(slide.no) ? { ...slide, note: withCaseHeads(slide.note, at.get(slide.no)!) } : slide))
  const listings = wholeListings([...at].flatMap(([no, frame]) => listingPartIn(frame, no, sourceOf(no)) ?? []))
  const listingOf = new Map(listings.flatMap(listing => listing.slides.map(no => [no, listing] as const)))
  const told = new Set(slides.filter((slide) => {
    const frame = at.get(slide.no)
    return notes === 'yes' && frame && !slide.wordsOnly && (listingOf.has(slide.no) || !frame.querySelector('pre')) && isTold(frame, slide.layout, saidUnder(slide, slides))
  }).map(({ no }) => no))
  const insets = new Map(slides.flatMap(({ no, layout, title, note, wordsOnly }) => {
    const inset = notes === 'yes' && title !== '' && !wordsOnly ? shownInType(at.get(no) ?? document.createElement('div'), layout, note) : undefined
    return inset ? [[no, inset] as const] : []
  }))
  const isBlank = (slide: HandoutSlide): boolean => {
    const frame = at.get(slide.no)
    return notes === 'yes' && frame !== undefined && !slide.wordsOnly && ['', wordsOf(slide.section)].includes(wordsInHtml(slide.note)) && isRepeated(frame, { ...slide, ...(slide.layout === 'summary' && { title: '' }) }, toldBeside(slide, slides))
  }
  const small = (no: number): boolean => (listingOf.get(no)?.slides ?? [no]).every(other => told.has(other))
  return {
    slides: joinLists(joinTables(slides.map((slide) => {
      if (isBlank(slide)) return { ...slide, blank: true as const }
      const bare = slide.held && !at.get(slide.no)?.querySelector('pre') && isBareTitle(at.get(slide.no) ?? document.createElement('div')) ? { bare: true as const } : {}
      const [listing, inset] = [listingOf.get(slide.no)?.slides[0], insets.get(slide.no)]
      if (inset && !slide.wordsOnly) return partNote({ ...slide, drawn: 'small', inset }, at.get(slide.no))
      return small(slide.no) ? partNote({ ...slide, ...bare, drawn: 'small', ...(listing !== undefined && { whole: listing }) }, at.get(slide.no)) : partNote(slide, at.get(slide.no))
    }))).flatMap(besideItsLead),
    listings: listings.filter(({ slides: [first = 0, ...others] }) => others.length > 0 || small(first)),
  }
}

/** All that is said over the slides that share a title: it stands together. */
function saidUnder({ title, section }: HandoutSlide, slides: readonly HandoutSlide[]): string {
  return slides.filter(other => sharedTitle(other.title) === sharedTitle(title) && other.section === section).map(({ note }) => note).join(' ')
}

/** The paragraphs and titles in which a reader finds what an overview says: of its section, or of all for a summary. */
function toldBeside(slide: HandoutSlide, slides: readonly HandoutSlide[]): string[] {
  const others = slides.filter(other => other !== slide && (slide.layout === 'summary' || sectionOf(other) === slide.section))
  return [slide.section, ...others.flatMap(({ no, title, note }) => [no === slide.no ? '' : title, ...blocksOf(note).map(block => block.replace(/<[^>]*>/g, ''))])].map(wordsOf)
}

/** Parts the notes of a slide at its place among them; nothing is said before one whose frame is left out, or that shows prose alone. */
function partNote(slide: HandoutSlide, frame: HTMLElement | undefined): HandoutSlide {
  if (slide.piece !== undefined && slide.piece > 0 && slide.wordsOnly && !slide.headed) return slide
  // What is said on a small slide cannot be read there.
  const shown = shownOn((slide.drawn === 'large' && frame) || null, [slide.title, slide.section])
  // Parted first: what leads over to the slide does so, though the slide says it too.
  const { lead, note } = frame && !slide.wordsOnly && isLedTo(slide.layout) ? notePartsOf(slide.note, slide.shownAfter) : { lead: '', note: slide.note }
  const isUnderSection = wordsOf(slide.title) !== wordsOf(slide.section) && opensWithSubhead(slide.note, slide.section) && !saysTitle(slide.note, slide.title)
  const read = { lead: withoutRepeats(lead, shown), note: withoutRepeats(note, shown) }
  const isSaid = slide.said ?? saysTitle(read.lead + read.note, slide.title)
  return { ...slide, ...read, ...(isUnderSection && { begins: 'under its section' }), ...(isSaid && { said: true }) }
}
