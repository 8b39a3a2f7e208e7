import { describe, expect, test } from 'vitest'
import { shorten } from '../../scripts/plan/condense/shorten.ts'

const short = (sentence: string, lang = 'en'): string => shorten(sentence, lang).text

describe('a sentence of more than twelve words', () => {
  test.each([
    ['its parentheses', 'The oven (an old one, bought from a friend) heats the whole room in less than ten minutes.', 'The oven heats the whole room in less than ten minutes'],
    ['its opening cue', 'However, the oven heats the whole room in less than ten minutes on most days.', 'the oven heats the whole room in less than ten minutes on most days'],
    ['its trailing clause', 'The oven heats the whole room in less than ten minutes, which surprises every guest who ever comes in.', 'The oven heats the whole room in less than ten minutes'],
  ])('loses %s', (_what, sentence, expected) => {
    expect(short(sentence)).toBe(expected)
  })

  test.each([
    ['a negation', 'The oven heats the whole room in less than ten minutes, although nobody should ever open the door.'],
    ['a bracket', 'The oven heats the room (and the hall, which nobody uses much in the cold months of the winter.'],
  ])('keeps a clause when the cut would lose %s', (_what, sentence) => {
    expect(short(sentence)).toBe(sentence.slice(0, -1))
  })
})

test('a short sentence stays whole', () => {
  expect(short('Ovens (most of them) are hot.')).toBe('Ovens (most of them) are hot')
})

test('a cue stays where an orphan would be left', () => {
  expect(short('However, it also heats the room.')).toBe('However, it also heats the room')
})

test('a language without rules keeps whole sentences', () => {
  expect(short('Печь (старая) греет всю комнату меньше чем за десять минут, что удивляет каждого гостя.', 'ru'))
    .toBe('Печь (старая) греет всю комнату меньше чем за десять минут, что удивляет каждого гостя')
})

test.each([
  ['an aside between dashes', 'The old oven — a gift from a friend of ours — heats the whole room in less than ten minutes.', 'The old oven heats the whole room in less than ten minutes'],
  ['what follows its only dash', 'The old oven heats the whole room in less than ten minutes—and that surprises every guest who ever comes.', 'The old oven heats the whole room in less than ten minutes'],
])('%s is cut', (_what, sentence, expected) => {
  expect(short(sentence)).toBe(expected)
})

test('a sentence does not end where its first aside begins', () => {
  const sentence = 'The old oven in the middle of the room—a gift from friends who moved away—heats the house in ten minutes.'
  expect(short(sentence)).toBe(sentence.slice(0, -1))
})

test.each([
  'In addition to bread, the old oven in the middle of the room has made every cake we ever had.',
  'When the bread does not rise in the old oven, it is not because the baker slept through the morning.',
])('no cut turns the meaning round or leaves half a phrase: %s', (sentence) => {
  expect(short(sentence)).toBe(sentence.slice(0, -1))
})

test.each([
  ['a clause that only adds', 'Many loaves can share one oven, making the whole bakery feel a bit warmer.', 'Many loaves can share one oven'],
  ['a reason', 'The baker has always opened the heavy oven door slowly because steam burns.', 'The baker has always opened the heavy oven door slowly'],
])('thirteen words lose %s', (_what, sentence, expected) => {
  expect(short(sentence)).toBe(expected)
})

test.each([
  'For loaves of any other weight, waiting ten minutes longer results in crust.',
  'With the dough of the whole night ready at six, shaping the loaves takes a tenth of the hours.',
  'Imagine the baker walking down a road, making bread out of every stone.',
  'The bakery recently held its very first bread day, making 160 guests happy.',
  'The dough of this house is a new recipe, so the flour is declared.',
])('thirteen words stay whole where the end carries the meaning: %s', (sentence) => {
  expect(short(sentence)).toBe(sentence.slice(0, -1))
})

test('no bullet ends where a reason was to follow', () => {
  expect(short('The mill uses it for the “coarse grain” and the “fine white flour” mixtures because, in short, the stones that it turns are old.')).not.toMatch(/because$/)
})
