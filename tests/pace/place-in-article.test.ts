import { expect, it } from 'vitest'
import type { Slide } from '../../scripts/model/slide.ts'
import { placeInArticle } from '../../scripts/pace/place-in-article.ts'

function slide(source: string, shows: string[], said: string[], more: Partial<Slide> = {}): Slide {
  const notes = said.map(block => ({ node: { type: 'paragraph' as const, children: [] }, block }))
  return { kind: 'points', title: [], lead: [], points: [], line: 1, source, shows, notes, ...more } as Slide
}

const held = { backup: true } as const
const followed = (...slides: Slide[]) => placeInArticle(slides).map(({ follows }) => follows && `${follows.slide}@${follows.notes}`)

it('leads from the cover where nothing comes before a slide behind the end', () => {
  expect(followed(slide('cover', ['b1'], [], { kind: 'cover' } as Partial<Slide>), slide('flour', ['b2'], ['b3']), slide('first', ['b0'], [], held))).toEqual([undefined, undefined, 'cover@0'])
})

it('leads from the last of the notes on stage before what a slide behind the end shows', () => {
  expect(followed(
    slide('cover', ['b1'], []), slide('flour', ['b2'], ['b3', 'b5']), slide('water', ['b8'], ['b9', 'b7']),
    slide('sieve', ['b4'], [], held), slide('rye', ['b6'], ['b6'], held), slide('salt', ['b10'], ['b11'], held), slide('first', ['b0'], [], held),
  )).toEqual([undefined, undefined, undefined, 'flour@1', 'flour@2', 'water@1', undefined])
})

it('counts no cue that is for the speaker alone', () => {
  const flour = slide('flour', ['b1'], ['b2', 'b3'])
  flour.notes[0]!.private = true
  expect(followed(flour, slide('salt', ['b4'], [], held))).toEqual([undefined, 'flour@1'])
})

it('places a slide on stage over which earlier parts are told than over the one before it', () => {
  expect(followed(
    slide('cover', ['b1'], []), slide('terms', ['b2', 'b4', 'b7'], ['b3', 'b7', 'b8']), slide('rye', ['b5'], ['b4', 'b6']), slide('spelt', ['b9'], ['b10']),
  )).toEqual([undefined, undefined, 'terms@1', undefined])
})

it('leads from one slide that was held back to the next, and from behind what a slide shows after its notes', () => {
  expect(followed(
    slide('flour', ['b3'], ['b2', 'b8']), slide('sieve', ['b4'], ['b5'], held), slide('rye', ['b6'], [], held), slide('salt', ['b9'], [], held),
  )).toEqual([undefined, 'flour@1', 'sieve@1', 'flour@2'])
})

it('leads from the end of one part of a list to the next', () => {
  const part = (index: number): Slide => slide(`list-${index}`, ['b3', 'b4'], ['b4'], { ...held, heading: 'b3', part: { index, of: 2 } })
  expect(followed(slide('flour', ['b1'], ['b2']), part(1), part(2))).toEqual([undefined, 'flour@1', 'list-1@1'])
})

it('places a slide on stage over which earlier parts are told behind what was held back before it', () => {
  expect(followed(
    slide('unused', ['b1'], ['b2', 'b8']), slide('defer', ['b5'], ['b6']), slide('code', ['b3'], [], held), slide('rest', ['b4'], ['b4'], held),
  )).toEqual([undefined, 'rest@1', 'unused@1', 'code@0'])
})

it('places a slide on stage in the notes of a later one that begins before it', () => {
  expect(followed(
    slide('flour', ['b1'], ['b2']), slide('dough', ['b6'], ['b7']), slide('rest', ['b9'], ['b3', 'b9']), slide('salt', ['b4'], ['b5'], held),
  )).toEqual([undefined, 'salt@1', undefined, 'rest@1'])
})
