import { expect, test } from 'vitest'
import { privateCues, publicNote } from '../../composables/privateNotes'

test.each([
  ['a paragraph', '[private] Smile at the first row'],
  ['a paragraph that is set in', '  [private] Smile at the first row'],
  ['behind a click', '[click] [private] Smile at the first row'],
  ['an item', '- [private] Smile at the first row'],
  ['a numbered item', '2. [click:3] [private] Smile at the first row'],
  ['in a quotation', '> [private] Smile at the first row'],
  ['in capitals', '[Private] Smile at the first row'],
])('%s that opens so is for the speaker alone', (_what, cue) => {
  const note = `Bread rises.\n\n${cue}\n\nIt needs a night.`
  expect(publicNote(note)).toBe('Bread rises.\n\nIt needs a night.')
  expect(privateCues(note)).toEqual(['Smile at the first row'])
})

test('the items beside one that is private stay', () => {
  expect(publicNote('- Flour\n- [private] Smile\n- Water')).toBe('- Flour\n- Water')
})
