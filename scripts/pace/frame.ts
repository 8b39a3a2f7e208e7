import type { AgendaSlide, Note, Slide } from '../model/slide.ts'
import { numberOf } from '../text/numbered.ts'
import type { Pace } from './pace.ts'
import { isFrame } from './units.ts'

/** Talks of fewer slides, or of fewer sections, need no agenda. */
const agendaFrom = 9
const agendaSections = 3

/** A section of fewer content slides needs no divider of its own. */
const dividedFrom = 2
/** A divider alone among undivided sections would look like a mistake. */
const fewestDividers = 2

/**
 * Makes the frame fit what is on stage: the agenda names the sections that are, in one count; dividers stand before
 * sections of several slides, where enough sections are that long; every slide knows the number of its section.
 */
export function frameTalk(slides: readonly Slide[], { agenda }: Pick<Pace, 'agenda'>): Slide[] {
  const content = slides.filter(slide => !slide.backup && !isFrame(slide))
  const sections = [...new Set(content.flatMap(({ section }) => section ?? []))]
  const numbers = new Map(sections.map((title, index) => [title, numberOf(title) ?? index + 1]))
  const numbered = slides.map((slide): Slide => {
    const number = slide.backup ? undefined : numbers.get(slide.section ?? '')
    return number === undefined ? slide : { ...slide, number }
  })
  const framed = withAgenda(withDividers(numbered, dividedSections(content)), numbers)
  const stage = framed.filter(({ backup }) => !backup)
  const needsAgenda = agenda ?? (stage.length >= agendaFrom && numbers.size >= agendaSections)
  return [...stage.filter(({ kind }) => kind !== 'agenda' || needsAgenda), ...framed.filter(({ backup }) => backup)]
}

/** The sections that are long enough for a divider, where enough of them are. */
function dividedSections(content: readonly Slide[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { section = '' } of content) counts.set(section, (counts.get(section) ?? 0) + 1)
  const long = [...counts].filter(([, count]) => count >= dividedFrom).map(([section]) => section)
  return new Set(long.length >= fewestDividers ? long : [])
}

/** What a divider that is not needed says is said over the first slide of its section; without one, it goes behind the end. */
function withDividers(slides: readonly Slide[], divided: ReadonlySet<string>): Slide[] {
  const waiting = new Map<string, Slide>()
  return slides.flatMap((slide): Slide[] => {
    const { section = '' } = slide
    if (slide.kind === 'section' && !divided.has(section)) {
      const follows = slides.some(other => other.kind !== 'section' && !other.backup && other.section === section)
      if (follows) waiting.set(section, slide)
      return follows ? [] : [{ ...slide, backup: true as const }]
    }
    const divider = slide.backup ? undefined : waiting.get(section)
    if (!divider) return [slide]
    waiting.delete(section)
    const heading: Note = { block: divider.shows[0] ?? '', node: { type: 'paragraph', children: [{ type: 'strong', children: divider.title }] } }
    return [{ ...slide, notes: [heading, ...divider.notes, ...slide.notes] }]
  })
}

function withAgenda(slides: readonly Slide[], numbers: ReadonlyMap<string, number>): Slide[] {
  let start = 1
  return slides.flatMap((slide): Slide[] => {
    if (slide.kind !== 'agenda') return [slide]
    const items = slide.items.filter(({ section }) => numbers.has(section))
    const agenda: AgendaSlide = { ...slide, items, start }
    start += items.length
    return items.length === 0 ? [] : [agenda]
  })
}
