import { expect, it } from 'vitest'
import type { Slide } from '../../scripts/model/slide.ts'
import { placeAmongNotes } from '../../scripts/pace/place-among-notes.ts'

function figure(shows: string[], said: string[], more: Partial<Slide> = {}): Slide {
  const notes = said.map(block => ({ node: { type: 'paragraph' as const, children: [] }, block }))
  return { kind: 'figure', title: [], caption: [], line: 1, source: 'oven', shows, notes, ...more } as unknown as Slide
}

const placed = (...slides: Slide[]) => placeAmongNotes(slides).map(({ shownAfter }) => shownAfter)

it('says behind how many of its notes the article has what a slide shows', () => {
  expect(placed(figure(['b3'], ['b1', 'b2', 'b4']), figure(['b5'], ['b6', 'b7']), figure(['b8'], []))).toEqual([2, undefined, undefined])
})

it('counts neither cues for the speaker, nor what is both shown and said, nor a heading as what is shown', () => {
  const cued = figure(['b3'], ['b1', 'b2', 'b4'])
  cued.notes[0]!.private = true
  expect(placed(cued, figure(['b1', 'b2', 'b4'], ['b2', 'b3']), figure(['b1', 'b4'], ['b2', 'b3'], { heading: 'b1' }))).toEqual([1, 2, 2])
})

it('says nothing of slides of prose', () => {
  expect(placed(figure(['b3'], ['b1', 'b2'], { kind: 'points' } as Partial<Slide>), figure(['b2'], ['b1'], { kind: 'summary' } as Partial<Slide>))).toEqual([undefined, undefined])
})
