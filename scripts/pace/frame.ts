import type { AgendaSlide, Slide } from '../model/slide.ts'
import { numberOf } from '../text/numbered.ts'
import type { Pace } from './pace.ts'
import { isFrame } from './units.ts'

/** Talks of fewer slides, or of fewer sections, need no agenda. */
const agendaFrom = 9
const agendaSections = 3

/**
 * Makes the frame fit what is on stage: the agenda names the sections that are, dividers of the others go behind the
 * closing slide with what they divide, and every slide knows the number of its section on the agenda.
 */
export function frameTalk(slides: readonly Slide[], { agenda }: Pick<Pace, 'agenda'>): Slide[] {
  const sections = [...new Set(slides.flatMap(slide => (slide.backup || isFrame(slide) ? [] : slide.section ?? [])))]
  const numbers = new Map(sections.map((title, index) => [title, numberOf(title) ?? index + 1]))
  const framed = slides.flatMap((slide): Slide[] => {
    if (slide.kind === 'agenda') return agendaFor(slide, numbers)
    if (slide.kind === 'section' && !numbers.has(slide.section ?? '')) return [{ ...slide, backup: true as const }]
    const number = numbers.get(slide.section ?? '')
    return [number === undefined || slide.backup ? slide : { ...slide, number }]
  })
  const stage = framed.filter(({ backup }) => !backup)
  const needsAgenda = agenda ?? (stage.length >= agendaFrom && numbers.size >= agendaSections)
  return [...stage.filter(({ kind }) => kind !== 'agenda' || needsAgenda), ...framed.filter(({ backup }) => backup)]
}

function agendaFor(slide: AgendaSlide, numbers: ReadonlyMap<string, number>): AgendaSlide[] {
  const items = slide.items.filter(({ section }) => numbers.has(section))
  return items.length === 0 ? [] : [{ ...slide, items }]
}
