import { expect, test } from 'vitest'
import type { AgendaItem, Slide } from '../../scripts/model/slide.ts'
import { frameTalk } from '../../scripts/pace/frame.ts'

/** A talk whose article has so many sections, of which every second is on stage. */
function talkOf(sections: number): Slide[] {
  const names = Array.from({ length: sections }, (_, index) => `part-${index}`)
  const common = { line: 1, notes: [], shows: [], title: [] }
  const items = names.map((id): AgendaItem => ({ id, section: id, children: [{ type: 'text', value: id }] }))
  const agenda: Slide = { ...common, kind: 'agenda', source: 'agenda', items, start: 1 }
  return [agenda, ...names.map((source, index): Slide => ({ ...common, kind: 'statement', source, section: source, statement: [], ...(index % 2 === 1 && { backup: true as const }) }))]
}

test.each([[16, [8]], [24, [12]], [30, [8, 7]]])('of %i sections, the half that is on stage is named on as few slides as hold it', (sections, counts) => {
  const agenda = frameTalk(talkOf(sections), { agenda: true }).flatMap(slide => (slide.kind === 'agenda' ? [slide] : []))
  expect(agenda.map(({ items }) => items.length)).toEqual(counts)
  expect(agenda.map(({ start }) => start)).toEqual(counts.map((_, part) => 1 + part * (counts[0] ?? 0)))
})
