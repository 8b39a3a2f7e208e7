import { expect, test } from 'vitest'
import type { Slide } from '../../scripts/model/slide.ts'
import { shareNotes, takenOver } from '../../scripts/pace/share-notes.ts'
import type { Unit } from '../../scripts/pace/units.ts'
import { plain } from '../../scripts/text/words.ts'

function points(title: string, said: string): Slide {
  const text = [{ type: 'text' as const, value: said }]
  return { kind: 'points', line: 1, source: title, title: [{ type: 'text', value: title }], heading: `b${title}`, shows: [], lead: [], points: [], notes: [{ block: 'b1', node: { type: 'paragraph', children: text } }] }
}

function unit(at: number, ...slides: Slide[]): Unit {
  return { at, slides, title: plain(slides[0]?.title ?? []), section: 'bread', part: slides[0]?.source ?? '', seconds: 5, headed: 1, spoken: 2, terms: new Set() }
}

test('what is said for another under a heading that its slides share has that once', () => {
  const [host, given] = [unit(0, points('Rye', 'Sieve it.')), unit(1, points('Oats', 'Roll them.'), points('Oats', 'Soak them.'))]
  const taken = takenOver(shareNotes([host, given], new Set([host]), 600))
  expect(taken.get(host)?.after.map(({ node }) => plain(node))).toEqual(['Oats', 'Roll them.', 'Soak them.'])
})

test('a slide that takes over the beginning of its part takes over the heading', () => {
  const { heading: _, ...later } = points('Rye', 'Sieve it.')
  const [given, host] = [unit(0, points('Rye', 'It is dark.')), unit(1, later as Slide)]
  const taken = takenOver(shareNotes([given, host], new Set([host]), 600))
  expect(taken.get(host)).toMatchObject({ own: [expect.anything()], heading: 'bRye' })
})
