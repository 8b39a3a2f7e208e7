import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { contentHeight } from '../../scripts/fit/heights.ts'
import { fitPoints } from '../../scripts/fit/fit-points.ts'
import type { Point, PointsSlide, Slide, Term } from '../../scripts/model/slide.ts'

const text = (value: string): PhrasingContent[] => [{ type: 'text', value }]
const term = (name: string, gloss: string): Term => ({ name: text(name), gloss: text(gloss) })
const common = { title: text('Paper'), source: 'paper', line: 1, notes: [], shows: [], lead: [], part: { index: 1, of: 2 } }

/** Height of what a slide shows, CSS px. */
function heightOf(slide: object): number {
  return contentHeight({ ...common, ...slide } as unknown as Slide) ?? 0
}

// The room sees it: two terms that huddled in a corner in small type, because another slide had their title too.
test('a slide that shares its title alone is set as large as it fits, one of several that hold one list is not', () => {
  const terms = { kind: 'terms', terms: [term('Bleed', 'What is cut off'), term('Gutter', 'What the binding takes')] }
  expect(heightOf(terms)).toBeGreaterThan(heightOf({ ...terms, alike: true }))
  const timeline = { kind: 'timeline', events: [term('1799', 'Paper without end'), term('1804', 'Paper in rolls')] }
  expect(heightOf(timeline)).toBeGreaterThan(heightOf({ ...timeline, alike: true }))
})

test('the parts of one list are arranged alike, as the fullest of them can be', () => {
  const point = (value: string): Point => ({ children: text(value) })
  const long = Array.from({ length: 5 }, (_, index) => point(`The ${index}th sheet is turned by hand, laid on the stack, and weighed down until the ink has dried on both of its sides`))
  const [first, ...others] = fitPoints({ ...common, kind: 'points', points: [...long, point('Fold'), point('Trim')] } as unknown as PointsSlide)
  expect(first?.arrangement).toBeDefined()
  expect(others.length).toBeGreaterThan(0)
  expect(others.map(({ arrangement }) => arrangement)).toEqual(others.map(() => first?.arrangement))
})
