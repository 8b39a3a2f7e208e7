/** What the handout needs to know of a slide. */
export interface HandoutSlide {
  no: number
  layout: string
  title: string
  /** The notes as HTML; empty where nothing is said. */
  note: string
  /** Number of the section that a section slide opens. */
  number: string
}

/** A part of the handout: a section's heading, notes alone, a slide with its notes, or a row of slides without any. */
export type HandoutPart =
  | { kind: 'section', slide: HandoutSlide }
  | { kind: 'note', slide: HandoutSlide }
  | { kind: 'slide', slide: HandoutSlide }
  | { kind: 'row', slides: HandoutSlide[] }

/** Slides whose content the handout gives in another form: of them it prints no more than the notes. */
const redundant: ReadonlySet<string> = new Set(['cover', 'agenda', 'closing'])
/** Slides that are no longer legible when two share the width of a page. */
const fine: ReadonlySet<string> = new Set(['code', 'code-beside', 'comparison', 'table', 'figure', 'diagram'])
const rowLength = 2

/** Whether notes say anything; click markers do not. */
export function isSpoken(note: string): boolean {
  return note.replace(/<[^>]*>/g, '').trim() !== ''
}

/** Puts the slides of a talk in the order and grouping of the printed handout. */
export function handoutParts(slides: readonly HandoutSlide[]): HandoutPart[] {
  const parts: HandoutPart[] = []
  for (const slide of slides) {
    const spoken = isSpoken(slide.note)
    if (slide.layout === 'section')
      parts.push({ kind: 'section', slide })
    else if (redundant.has(slide.layout))
      parts.push(...(spoken ? [{ kind: 'note' as const, slide }] : []))
    else if (spoken || fine.has(slide.layout))
      parts.push({ kind: 'slide', slide })
    else
      joinRow(parts, slide)
  }
  return parts
}

function joinRow(parts: HandoutPart[], slide: HandoutSlide): void {
  const last = parts.at(-1)
  if (last?.kind === 'row' && last.slides.length < rowLength)
    last.slides.push(slide)
  else
    parts.push({ kind: 'row', slides: [slide] })
}

/** A text as a CSS string. */
export function cssString(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replace(/["\\]/g, '\\$&')}"`
}
