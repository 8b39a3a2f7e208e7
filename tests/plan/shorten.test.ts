import { describe, expect, test } from 'vitest'
import { shorten, textOf } from '../../scripts/plan/condense/shorten.ts'

const short = (sentence: string, lang = 'en'): string => textOf(sentence, shorten(sentence, lang))

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
