import type { AgendaSlide, SectionSlide, Slide } from '../model/slide.ts'
import { numberOf } from '../text/numbered.ts'
import { plain } from '../text/words.ts'
import { headingNote, headingOf, openWithHeading } from './heading-notes.ts'
import type { Pace } from './pace.ts'
import { isFrame } from './units.ts'

/** Talks of fewer slides, or of fewer sections, need no agenda. */
const agendaFrom = 9
const agendaSections = 3

/** An agenda of more entries stands on several slides. */
const mostAgendaItems = 12

/** A talk of fewer content slides needs no dividers, nor does one whose sections have fewer each, taken together. */
const dividedFrom = 9
const slidesASection = 1.5

/**
 * Makes the frame fit what is on stage: the agenda names the sections that are, in one count; dividers stand before
 * all sections or before none, for one that lacks its own would look like a mistake; every slide knows the number of its section.
 */
export function frameTalk(slides: readonly Slide[], { agenda }: Pick<Pace, 'agenda'>): Slide[] {
  const content = slides.filter(slide => !slide.backup && !isFrame(slide))
  const sections = new Map(content.flatMap(slide => (slide.section === undefined ? [] : [[idOf(slide), slide.section] as const])))
  const numbers = new Map([...sections].map(([id, title], index) => [id, numberOf(title) ?? index + 1]))
  const numbered = slides.map((slide): Slide => {
    const number = slide.backup ? undefined : numbers.get(idOf(slide))
    return number === undefined ? slide : { ...slide, number }
  })
  const framed = withAgenda(withDividers(numbered, dividedSections(content)), numbers)
  const stage = framed.filter(({ backup }) => !backup)
  const needsAgenda = agenda ?? (stage.length >= agendaFrom && numbers.size >= agendaSections)
  return [...stage.filter(({ kind }) => kind !== 'agenda' || needsAgenda), ...framed.filter(({ backup }) => backup)]
}

/** Name of a slide's top-level section; two sections may have one title. */
function idOf({ source }: Slide): string {
  return source.split('/')[0] ?? ''
}

/** The sections that have a divider: all of them, where there is enough on stage to be divided. */
function dividedSections(content: readonly Slide[]): ReadonlySet<string> {
  const sections = new Set(content.flatMap(slide => (slide.section === undefined ? [] : [idOf(slide)])))
  const isLong = content.length >= dividedFrom && content.length >= slidesASection * sections.size
  return isLong ? sections : new Set()
}

/** What a divider that is not needed says is said over the first slide of its section; without one, it goes behind the end. */
function withDividers(slides: readonly Slide[], divided: ReadonlySet<string>): Slide[] {
  const waiting = new Map<string, SectionSlide>()
  const staged = new Set(slides.flatMap(slide => (slide.backup || isFrame(slide) ? [] : [idOf(slide)])))
  return slides.flatMap((slide): Slide[] => {
    const section = idOf(slide)
    if (slide.kind === 'section' && !divided.has(section)) {
      const follows = staged.has(section)
      if (follows) waiting.set(section, slide)
      return follows || slide.optional ? [] : [{ ...slide, backup: true as const }]
    }
    const divider = slide.backup || isFrame(slide) ? undefined : waiting.get(section)
    if (!divider) return [slide]
    waiting.delete(section)
    // Its first slide has the heading already; what the speaker wants to do there goes with it.
    if (divider.optional) return [{ ...slide, notes: [...divider.notes, ...slide.notes] }]
    const number = numberOf(divider.section ?? '')
    const spoken = number === undefined ? divider.title : [{ type: 'text' as const, value: `${number}. ` }, ...divider.title]
    const heading = headingNote(spoken, divider.shows[0] ?? '')
    return [{ ...slide, notes: [heading, ...divider.notes, ...(goesOn(slide, divider) ? [] : headingOf(slide)), ...slide.notes] }]
  })
}

/** Whether what is said over a slide needs no heading of its own behind what its section opens with. */
function goesOn({ title, heading, notes }: Slide, divider: Slide): boolean {
  return openWithHeading(notes) || notes.some(note => note.block === heading && openWithHeading([note])) || plain(title) === plain(divider.title)
}

/** The agenda names the sections that are on stage; a long one stands on several slides, evenly filled. */
function withAgenda(slides: readonly Slide[], numbers: ReadonlyMap<string, number>): Slide[] {
  return slides.flatMap((slide): Slide[] => {
    if (slide.kind !== 'agenda') return [slide]
    const items = slide.items.filter(({ id }) => numbers.has(id))
    const parts = Math.ceil(items.length / mostAgendaItems)
    const size = Math.ceil(items.length / parts)
    return Array.from({ length: parts }, (_, part): AgendaSlide => ({ ...slide, items: items.slice(part * size, (part + 1) * size), start: slide.start + part * size, ...(parts > 1 && { alike: true }) }))
  })
}
