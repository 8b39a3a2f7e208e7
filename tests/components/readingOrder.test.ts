// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import type { HandoutSlide } from '../../composables/handout'
import { contentsOf, handoutParts } from '../../composables/handout'
import { readingOrder } from '../../composables/readingOrder'

function slide(no: number, layout: string, more: Partial<HandoutSlide> = {}): HandoutSlide {
  return { no, layout, note: '', title: `Slide ${no}`, number: '', section: '', url: '', lead: '', source: `slide#${no}`, follows: '', backup: false, drawn: 'large', ...more }
}

const held = (no: number, section: string, follows: string, more: Partial<HandoutSlide> = {}): HandoutSlide =>
  slide(no, 'table', { section: section && `Reserve: ${section}`, backup: true, follows, ...more })

/** Slides in order: their numbers, where their pieces' notes stand without them, and what is said. */
function order(...slides: HandoutSlide[]): string[] {
  return readingOrder(slides, 'Reserve').map(({ no, wordsOnly, note }) => `${no}${wordsOnly ? ' words' : ''} ${note.replace(/<[^>]*>/g, '')}`.trim())
}

it('has what was held back where the article has it, and parts the notes there', () => {
  expect(order(
    slide(1, 'cover', { note: '<p>Hello</p>' }), slide(2, 'agenda'), slide(3, 'points', { note: '<p>a</p>\n<p>b</p>' }), slide(4, 'closing'),
    held(5, '', 'slide#1@1'), held(6, '', 'slide#3@1'), held(7, '', 'slide#6@0'), held(8, '', 'slide#3@9'),
  )).toEqual(['1 Hello', '2', '5', '3 a', '6', '7', '3 words b', '8', '4'])
})

it('puts a slide behind what leads over to it, and its words before it', () => {
  expect(order(slide(1, 'code', { note: '<p>a</p><p>b:</p>' }), held(2, '', 'slide#1@1'))).toEqual(['1 words a', '2', '1 b:'])
})

it('leaves what leads over to a slide between to that', () => {
  expect(order(slide(1, 'figure', { note: '<p>a:</p><p>b</p>' }), held(2, '', 'slide#1@1'))).toEqual(['1 words a:', '2', '1 b'])
})

it('puts a slide beside its own heading, and before it what is said under others', () => {
  const under = (title: string) => `<p class="tw-handout-subhead"><strong>${title}</strong></p>`
  const note = `<p>a</p>${under('Rye')}<p>b</p>${under('Salt')}<p>c</p>${under('Oats')}<p>d</p>`
  const slides = readingOrder([slide(1, 'cover'), slide(2, 'points', { title: 'Salt (1/2)', note }), held(3, '', 'slide#2@3')], 'Reserve')
  expect(slides.map(({ no, wordsOnly, note }) => `${no}${wordsOnly ? ' words' : ''} ${note.replace(/<[^>]*>/g, '')}`)).toEqual(['1 ', '2 words aRyeb', '3 ', '2 SaltcOatsd'])
  expect(handoutParts(slides, 'Reserve').flatMap(part => (part.kind === 'slide' ? [[part.slide.no, part.slide.titled]] : []))).toEqual([[3, 'here'], [2, 'here']])
})

it('leaves a cover and a divider before what comes from there, and puts a slide of prose behind what comes before all that it says', () => {
  expect(order(slide(1, 'cover', { note: '<p>a</p>' }), slide(2, 'section', { note: '<p>b</p>' }), slide(3, 'points', { note: '<p>c</p>' }), held(4, '', 'slide#1@0'), held(5, '', 'slide#2@0'), held(6, '', 'slide#3@0')))
    .toEqual(['1', '4', '1 words a', '2', '5', '2 words b', '6', '3 c'])
})

it('loses no slide and no word where a person has slides follow each other, or nothing', () => {
  expect(order(slide(1, 'points', { note: '<p>a</p>' }), held(2, '', 'slide#3@0'), held(3, '', 'slide#2@0'), held(4, '', 'gone@1'), held(5, '', 'slide#5@0'))).toEqual(['1 a', '4', '5', '2', '3'])
})

it('is of the section that it comes from, and opens one that the talk leaves out', () => {
  const inOrder = readingOrder([
    slide(1, 'points', { section: 'Flour', number: '1', note: '<p>a</p>' }), slide(2, 'points', { section: 'Salt', number: '2', note: '<p>b</p>' }),
    held(3, 'Flour', 'slide#1@1'), held(4, 'Water', 'slide#3@0'),
  ], 'Reserve')
  expect(inOrder.map(({ no, held, section, number, backup }) => [no, held ?? false, section, number, backup])).toEqual([
    [1, false, 'Flour', '1', false], [3, true, 'Flour', '1', false], [4, true, 'Water', '', false], [2, false, 'Salt', '2', false],
  ])
  expect(contentsOf(inOrder, 'Reserve').map(({ number, title, target }) => [number, title, target])).toEqual([['1', 'Flour', 'slide-1'], ['', 'Water', 'slide-4'], ['2', 'Salt', 'slide-2']])
})

it('says a title again where another heading stands between, and not where it has just been read', () => {
  const subhead = '<p class="tw-handout-subhead"><strong>Rye</strong></p><p>r</p>'
  const parts = handoutParts(readingOrder([
    slide(1, 'points', { title: 'Flour', note: `<p>a</p>${subhead}` }), held(2, '', 'slide#1@3', { title: 'Rye' }), slide(3, 'points', { title: 'Flour', note: '<p>c</p>' }),
  ], 'Reserve'), 'Reserve')
  expect(parts.flatMap(part => (part.kind === 'slide' ? [[part.slide.no, part.slide.titled]] : []))).toEqual([[1, 'here'], [2, 'above'], [3, 'here']])
})

it('has a slide in the piece of its notes behind which the article has what it shows, and its place within that', () => {
  const seen = (shownAfter: number, note: string, ...others: HandoutSlide[]) => readingOrder([slide(1, 'figure', { note, shownAfter }), ...others], 'Reserve').flatMap(({ no, wordsOnly, shownAfter: after, note: said }) => (no === 1 && !wordsOnly ? [[said.replace(/<[^>]*>/g, ''), after]] : []))
  const note = '<p>a</p><p>b</p><p>c:</p><p>d</p>'
  expect(seen(2, note)).toEqual([['abc:d', 2]])
  expect(seen(2, note, held(2, '', 'slide#1@1'))).toEqual([['bc:d', 1]])
  expect(seen(1, note, held(2, '', 'slide#1@1'))).toEqual([['a', 1]])
  expect(seen(9, note, held(2, '', 'slide#1@1'))).toEqual([['bc:d', 3]])
  // What leads over to the slide between.
  expect(seen(3, note, held(2, '', 'slide#1@3'))).toEqual([['d', 0]])
})
