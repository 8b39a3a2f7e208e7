import { lastSubhead, wordsOf } from './noteParts.ts'
import { proseLayouts } from './proseLayouts.ts'
import type { Inset } from './shownInType.ts'

/** What the handout needs to know of a slide. */
export interface HandoutSlide {
  /** 1-based, as shown. */
  no: number
  layout: string
  /** Plain text; empty where the slide has none. */
  title: string
  /** What is said before it is seen, as HTML; empty where nothing leads over to it. */
  lead: string
  /** What else is said, as HTML; empty where nothing is. */
  note: string
  /** Title of the section that it is part of, as the slide names it; a divider has none. */
  section: string
  /** Number of its section, or of the one that a divider opens; empty where it has none. */
  number: string
  /** Where it sends the reader, as closing slides do; empty where it does not. */
  url: string
  /** Whether nothing of it is missed but what is said over it: a cover or an address that the head has, a closing slide with nothing but its title, an overview of what is read elsewhere. */
  blank?: true
  /** Whether it stands behind the end of the talk, here as there. */
  backup: boolean
  /** Whether it waits behind the end of the talk, and stands where it comes from. */
  held?: true
  /** The part of the article that it comes from; empty where that is not said. */
  source: string
  /** Where the article has what it shows, if not here: behind so many of the notes of the slide with that source, `flour#points@2`. */
  follows: string
  /** Behind how many of its notes the article has what it shows besides prose, where that is said. */
  shownAfter?: number
  /** Which of its pieces it is, 0-based, where others stand in its notes. */
  piece?: number
  /** Whether this piece begins with the heading that is its title, and those before stand under others. */
  headed?: true
  /** Whether the slide itself stands in another of its pieces. */
  wordsOnly?: true
  /** Whether it waits behind the end and shows nothing but its title, which is read beside it: nobody misses its picture. */
  bare?: true
  /** How it is drawn: small in the margin where the text beside it says all that it shows, else as wide as the text. */
  drawn: 'small' | 'large'
  /** Whether its picture stands in what is said over another, under its name. */
  elsewhere?: true
  /** Whether what is said over it begins with other things of its section. */
  begins?: 'under its section'
  /** Whether its title is read in its notes. */
  said?: true
  /** What it shows besides words, where the handout sets that in the text. */
  inset?: Inset
  /** Number of the slide that begins what it shows with others, where the handout sets that in type, in one piece. */
  whole?: number
}

/** How deep a slide stands among headings and in the outline: 2 beside the sections, 3 below one, 4 below a part of what waits behind the end. */
export type OutlineLevel = 2 | 3 | 4

/** A slide in its place, and how deep that is. */
export interface LevelledSlide extends HandoutSlide { level: OutlineLevel }

/** A slide in its place: where its title is said. */
export interface PlacedSlide extends LevelledSlide {
  /** Its title is not said twice in a row. */
  titled: 'here' | 'above'
}

/**
 * A heading: of a section, with the slide that divides it off where there is one, of what waits behind the end, or of a part of that; `overview`
 * is the slide that opens it and says in short what is read below.
 */
export interface SectionPart { kind: 'section', number: string, title: string, slide: HandoutSlide | undefined, overview?: LevelledSlide, heads: 'talk' | 'backup' | 'backup part' }

/**
 * A part of the handout: the table of contents with the slides of the agenda, a section's heading, a slide in the margin of what it gives in another
 * form, the place of one that says nothing but its title, a slide with its notes (and those that go on with its listing or its list), or notes
 * that others part from their slide.
 */
export type HandoutPart =
  | { kind: 'contents', slide: HandoutSlide | undefined, more: HandoutSlide[] }
  | SectionPart
  | { kind: 'small', slide: LevelledSlide }
  | { kind: 'mark', slide: LevelledSlide }
  | { kind: 'slide', slide: PlacedSlide, more: PlacedSlide[] }
  | { kind: 'words', slide: PlacedSlide }

/** A line of the table of contents; one of `depth` 2 is a part of what the one above names. */
export interface ContentsLine { number: string, title: string, no: number, target: string, depth: 1 | 2 }

/** Slides whose content the handout gives in another form: they stand small in the margin. */
const redundant: ReadonlySet<string> = new Set(['cover', 'agenda', 'closing'])
/** Whether a slide of this layout shows something that prose leads over to. */
export function isLedTo(layout: string): boolean {
  return !proseLayouts.has(layout)
}

/** Whether notes say anything; click markers do not. */
export function isSpoken(note: string): boolean {
  return note.replace(/<[^>]*>/g, '').trim() !== ''
}

/** A title without the number of a slide among those that share it. */
export function sharedTitle(title: string): string {
  return title.replace(/\s*\(\d+\/\d+\)\s*$/, '')
}

/** Whether a slide is the first, or the only one, under its title: `Salt (1/3)` is, `Salt (2/3)` is not. */
export function isFirstOf(title: string): boolean {
  return !/\((?!1\/)\d+\/\d+\)\s*$/.test(title)
}

/** Where a link to a slide leads within the handout. */
export const slideId = (no: number): string => `slide-${no}`

/**
 * Puts the slides of a talk in the order and grouping of the printed handout.
 * @param backup what heads the slides behind the end
 */
export function handoutParts(slides: readonly HandoutSlide[], backup: string): HandoutPart[] {
  const walk: Walk = { parts: [], section: '', part: '', title: '', backup }
  const opening = slides.findIndex(({ layout }) => layout !== 'cover' && layout !== 'agenda')
  const head = slides.slice(0, opening < 0 ? slides.length : opening)
  const [agenda, ...more] = head.filter(({ layout }) => layout === 'agenda')
  for (const slide of head.filter(({ layout }) => layout === 'cover')) {
    walk.parts.push({ kind: isRead(slide) ? 'small' : 'mark', slide: { ...slide, level: 2 } })
    if (slide.blank && isSpoken(slide.lead + slide.note)) walk.parts.push({ kind: 'words', slide: { ...slide, level: 2, titled: 'above' } })
  }
  walk.parts.push({ kind: 'contents', slide: agenda, more })
  for (const slide of slides.slice(head.length)) place(slide, walk)
  return walk.parts
}

/** What was said last on the way through the slides: of which section, of which part of it, under which title or heading, by its words. */
interface Walk { parts: HandoutPart[], section: string, part: string, title: string, backup: string }

function place(slide: HandoutSlide, walk: Walk): void {
  const goesOn = slide.piece !== undefined && slide.piece > 0
  if (!goesOn) {
    // Nothing is read where a picture of what waits behind the end stands in the text.
    if (!slide.blank || !slide.backup) openSection(slide, walk)
    if (slide.layout === 'section') return
    if (redundant.has(slide.layout)) return void walk.parts.push({ kind: isRead(slide) ? 'small' : 'mark', slide: levelled(slide, walk) })
  }
  if (slide.blank) return leaveOut(slide, walk)
  const titled = (goesOn && !slide.headed) || wordsOf(slide.title) === walk.title ? 'above' : 'here'
  const placed: PlacedSlide = { ...levelled(slide, walk), titled }
  walk.title = lastSubhead(slide.lead + slide.note) ?? ((goesOn && !slide.headed) || slide.said || slide.begins ? walk.title : wordsOf(slide.title))
  if (slide.wordsOnly || slide.layout === 'section' || redundant.has(slide.layout)) walk.parts.push({ kind: 'words', slide: placed })
  else putSlide(placed, walk.parts)
}

/** Leaves out a slide: it has its place, at the heading of its section where it opens that. */
function leaveOut(slide: HandoutSlide, walk: Walk): void {
  const last = walk.parts.at(-1)
  if (last?.kind === 'section' && !last.overview && !slide.elsewhere) last.overview = levelled(slide, walk)
  else walk.parts.push({ kind: 'mark', slide: levelled(slide, walk) })
}

function levelled(slide: HandoutSlide, { section, part }: Walk): LevelledSlide {
  return { ...slide, level: section === '' ? 2 : part === '' ? 3 : 4 }
}

/** The slides in all parts, each once, as deep as it stands; one that stands in pieces, as the piece that it is seen in. */
export function slidesOf(parts: readonly HandoutPart[]): LevelledSlide[] {
  const at = (kinds: 'words' | 'others'): LevelledSlide[] => parts.filter(({ kind }) => (kind === 'words') === (kinds === 'words'))
    .flatMap(part => slidesIn(part).map(slide => ({ level: 2 as const, ...slide })))
  return [...new Map([...at('words'), ...at('others')].map(slide => [slide.no, slide])).values()]
}

/** The slides in one part, in no order. */
export function slidesIn(part: HandoutPart): HandoutSlide[] {
  return [part.slide, ...'more' in part ? part.more : [], 'overview' in part ? part.overview : undefined].filter(slide => slide !== undefined)
}

/** Whether a slide leaves something to read beside it. */
function isRead({ layout, lead, note, url, blank }: HandoutSlide): boolean {
  return !blank && (layout === 'closing' || url !== '' || isSpoken(lead + note))
}

function putSlide(slide: PlacedSlide, parts: HandoutPart[]): void {
  const last = parts.at(-1)
  if (last?.kind === 'slide' && slide.whole !== undefined && slide.whole === last.slide.whole) last.more.push(slide)
  else parts.push({ kind: 'slide', slide, more: [] })
}

/** What a slide is part of; empty where it is part of nothing. */
function sectionKey(slide: HandoutSlide): string {
  if (slide.backup) return 'backup'
  const named = sectionOf(slide)
  return slide.number === '' ? named && `title ${named}` : `number ${slide.number}`
}

/** The title of the section that a slide is of, or that it divides off; empty where there is none. */
export function sectionOf({ layout, title, section }: Pick<HandoutSlide, 'layout' | 'title' | 'section'>): string {
  return layout === 'section' ? title : section
}

/** Of what part of the article a slide behind the end is; empty where that is not said, and for the others. */
function backupPart({ backup, section }: HandoutSlide, heading: string): string {
  return backup && section.startsWith(`${heading}: `) ? section.slice(heading.length + 2) : ''
}

/** Sets the headings that a slide begins. */
function openSection(slide: HandoutSlide, walk: Walk): void {
  const [section, part] = [sectionKey(slide), backupPart(slide, walk.backup)]
  const divides = slide.layout === 'section'
  if (section !== '' && section !== walk.section) {
    const title = divides ? slide.title : slide.backup ? walk.backup : slide.section
    walk.title = wordsOf(title)
    walk.parts.push({ kind: 'section', number: slide.backup ? '' : slide.number, title, slide: divides ? slide : undefined, heads: slide.backup ? 'backup' : 'talk' })
  }
  if (part !== '' && part !== walk.part) {
    walk.title = wordsOf(part)
    walk.parts.push({ kind: 'section', number: '', title: part, slide: undefined, heads: 'backup part' })
  }
  Object.assign(walk, { section, part })
}

/**
 * The table of contents: a line for every section, for what is part of none and for what waits behind the end, with
 * its parts; where the talk has no sections, a line for every title.
 * @param backup what heads the slides behind the end
 */
export function contentsOf(slides: readonly HandoutSlide[], backup: string): ContentsLine[] {
  const lines: ContentsLine[] = []
  let [last, part] = ['', '']
  for (const slide of slides.filter(({ layout, title, section, blank, piece = 0 }) => piece === 0 && !blank && !redundant.has(layout) && `${title}${section}` !== '')) {
    const key = sectionKey(slide) || `title ${sharedTitle(slide.title)}`
    const below = backupPart(slide, backup)
    if (key !== last) lines.push(lineOf(slide, backup))
    if (below !== '' && below !== part) lines.push({ ...lineOf(slide, backup), title: below, depth: 2 });
    [last, part] = [key, below]
  }
  return lines
}

function lineOf(slide: HandoutSlide, backup: string): ContentsLine {
  const title = slide.backup ? backup : slide.layout === 'section' || slide.section === '' ? sharedTitle(slide.title) : slide.section
  return { number: slide.backup ? '' : slide.number, title, no: slide.no, target: slideId(slide.no), depth: 1 }
}

/** A text as a CSS string. */
export function cssString(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`
}
