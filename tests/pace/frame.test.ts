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

test('a slide that shows nothing but the title of its section is a divider, and keeps what is said over it', () => {
  const title = [{ type: 'text' as const, value: 'Try it' }]
  const alone: Slide = { kind: 'statement', source: 'try-it', section: 'Try it', title, statement: [], line: 7, shows: ['b7'], notes: [{ block: 'b8', paragraphs: [] } as never] }
  const [slide] = frameTalk([alone], { agenda: false })
  expect(slide).toMatchObject({ kind: 'section', number: 1, title, shows: ['b7'], notes: alone.notes })
  expect(frameTalk([{ ...alone, backup: true }], { agenda: false })[0]?.kind).toBe('statement')
})
