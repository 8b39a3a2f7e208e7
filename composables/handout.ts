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
  /** Whether it waits behind the end of the talk. */
  backup: boolean
}

/** A slide whose outline entry stands so deep: 2 beside the sections, 3 below one. */
export interface PlacedSlide extends HandoutSlide { level: 2 | 3 }

/** A heading: of a section, with the slide that divides it off where there is one, or of what waits behind the end. It has no title where the slide below it says it. */
export interface SectionPart { kind: 'section', id: string, number: string, title: string, slide: HandoutSlide | undefined, heads: 'talk' | 'backup' }

/**
 * A part of the handout: the table of contents, a section's heading, a slide in the margin of its notes, a slide with
 * its notes, or a row of slides without any.
 */
export type HandoutPart =
  | { kind: 'contents', slide: HandoutSlide | undefined }
  | SectionPart
  | { kind: 'small', slide: HandoutSlide }
  | { kind: 'slide', slide: PlacedSlide }
  | { kind: 'row', slides: PlacedSlide[] }

/** A line of the table of contents. */
export interface ContentsLine { number: string, title: string, no: number, target: string }

/** Slides whose content the handout gives in another form: they stand small in the margin. */
const redundant: ReadonlySet<string> = new Set(['cover', 'agenda', 'closing'])
/** Slides that are no longer legible when two share the width of a page. */
const fine: ReadonlySet<string> = new Set(['code', 'code-beside', 'comparison', 'table', 'cases', 'figure', 'diagram'])
const rowLength = 2
/** Slides made of the prose itself: nothing in it leads over to them. */
const ofProse: ReadonlySet<string> = new Set(['cover', 'agenda', 'section', 'points', 'statement', 'summary', 'closing'])

/** Whether a slide of this layout shows something that prose leads over to. */
export function isLedTo(layout: string): boolean {
  return !ofProse.has(layout)
}

/** Whether notes say anything; click markers do not. */
export function isSpoken(note: string): boolean {
  return note.replace(/<[^>]*>/g, '').trim() !== ''
}

/** A title without the number of a slide among those that share it. */
export function sharedTitle(title: string): string {
  return title.replace(/\s*\(\d+\/\d+\)\s*$/, '')
}

/** Where a link to a slide leads within the handout. */
export const slideId = (no: number): string => `slide-${no}`

/**
 * Puts the slides of a talk in the order and grouping of the printed handout.
 * @param backup what heads the slides behind the end
 */
export function handoutParts(slides: readonly HandoutSlide[], backup: string): HandoutPart[] {
  const walk: Walk = { parts: [], section: '', backup }
  const opening = slides.findIndex(({ layout }) => layout !== 'cover' && layout !== 'agenda')
  const head = slides.slice(0, opening < 0 ? slides.length : opening)
  const [agenda, ...others] = head.filter(({ layout }) => layout === 'agenda')
  for (const slide of head.filter(({ layout }) => layout === 'cover')) walk.parts.push({ kind: 'small', slide })
  walk.parts.push({ kind: 'contents', slide: agenda }, ...others.map(slide => ({ kind: 'small' as const, slide })))
  for (const [index, slide] of slides.slice(head.length).entries()) place(slide, slides[head.length + index + 1], walk)
  return walk.parts.map(alone)
}

/** A slide that found no neighbour for its row has all the room. */
function alone(part: HandoutPart): HandoutPart {
  const [slide, ...others] = part.kind === 'row' ? part.slides : []
  return slide && others.length === 0 ? { kind: 'slide', slide } : part
}

interface Walk { parts: HandoutPart[], section: string, backup: string }

function place(slide: HandoutSlide, next: HandoutSlide | undefined, walk: Walk): void {
  const { parts } = walk
  const key = sectionKey(slide)
  const stands = key !== walk.section && key !== '' && openSection(slide, next, walk) === 'slide'
  if (key === '') walk.section = ''
  if (slide.layout === 'section') return
  const level = key === '' || stands ? 2 : 3
  if (redundant.has(slide.layout)) parts.push({ kind: 'small', slide })
  else if (isSpoken(slide.lead + slide.note) || fine.has(slide.layout)) parts.push({ kind: 'slide', slide: { ...slide, level } })
  else joinRow(parts, { ...slide, level })
}

/** What a slide is part of; empty where it is part of nothing. */
function sectionKey({ backup, layout, number, section, title, no }: HandoutSlide): string {
  if (backup) return 'backup'
  if (layout === 'section') return number === '' ? `divider ${no} ${title}` : `number ${number}`
  return number === '' ? section && `title ${section}` : `number ${number}`
}

/** Begins a section; says whether its slide is its heading already. */
function openSection(slide: HandoutSlide, next: HandoutSlide | undefined, walk: Walk): 'heading' | 'slide' {
  walk.section = sectionKey(slide)
  const divides = slide.layout === 'section'
  const title = divides ? slide.title : slide.backup ? walk.backup : slide.section
  // Two headings that say the same, with nothing between them, are one too many.
  const below = divides ? (isSpoken(slide.lead + slide.note) ? undefined : next) : slide
  const stands = !slide.backup && below !== undefined && sharedTitle(below.title) === title && !isSpoken(below.lead)
  walk.parts.push({ kind: 'section', id: `section-${slide.no}`, number: slide.backup ? '' : slide.number, title: stands ? '' : title, slide: divides ? slide : undefined, heads: slide.backup ? 'backup' : 'talk' })
  return stands ? 'slide' : 'heading'
}

function joinRow(parts: HandoutPart[], slide: PlacedSlide): void {
  const last = parts.at(-1)
  if (last?.kind === 'row' && last.slides.length < rowLength)
    last.slides.push(slide)
  else
    parts.push({ kind: 'row', slides: [slide] })
}

/**
 * The table of contents: a line for every section, for what is part of none and for what waits behind the end; where
 * the talk has no sections, a line for every slide.
 * @param backup what heads the slides behind the end
 */
export function contentsOf(slides: readonly HandoutSlide[], backup: string): ContentsLine[] {
  const lines: ContentsLine[] = []
  let last = ''
  for (const slide of slides.filter(({ layout, title, section }) => !redundant.has(layout) && `${title}${section}` !== '')) {
    const key = sectionKey(slide)
    if (key === '' || key !== last) lines.push(lineOf(slide, backup))
    last = key
  }
  return lines
}

function lineOf(slide: HandoutSlide, backup: string): ContentsLine {
  const title = slide.backup ? backup : slide.layout === 'section' || slide.section === '' ? slide.title : slide.section
  return { number: slide.backup ? '' : slide.number, title, no: slide.no, target: slideId(slide.no) }
}

/** A text as a CSS string. */
export function cssString(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`
}
