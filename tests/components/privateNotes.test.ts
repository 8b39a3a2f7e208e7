import { expect, test } from 'vitest'
import { hasOpenCue, privateCues, publicNote } from '../../composables/privateNotes'

test.each([
  ['a paragraph', '[private] Smile at the first row'],
  ['a paragraph that is set in', '  [private] Smile at the first row'],
  ['behind a click', '[click] [private] Smile at the first row'],
  ['an item', '- [private] Smile at the first row'],
  ['a numbered item', '2. [click:3] [private] Smile at the first row'],
  ['in a quotation', '> [private] Smile at the first row'],
  ['behind a wide space', '\u3000[private] Smile at the first row'],
  ['behind a bullet that was copied', '• [private] Smile at the first row'],
  ['in a tag', '<p>[private] Smile at the first row'],
  ['in capitals', '[Private] Smile at the first row'],
])('%s that opens so is for the speaker alone', (_what, cue) => {
  const note = `Bread rises.\n\n${cue}\n\nIt needs a night.`
  expect(publicNote(note)).toBe('Bread rises.\n\nIt needs a night.')
  expect(privateCues(note)).toEqual(['Smile at the first row'])
})

test('the items beside one that is private stay', () => {
  expect(publicNote('- Flour\n- [private] Smile\n- Water')).toBe('- Flour\n- Water')
})

test.each([
  ['a line that looks like an item but begins with no 1', '[private] We met at the fair in\n2019. Nobody knew Bob then'],
  ['the next line of its quotation', '> [private] Look at the boss\n> and wink at her twice'],
  ['a task', '- [ ] [private] Wait for the lamp'],
  ['a task that is done', '* [x] [private] Wait for the lamp'],
  ['the rest of its item', '- [private] Wait\n\n  for the lamp\n\n  ```text\n  and the bell\n  ```'],
  ['an item in a quotation', '> - [private] Wait\n>   for the lamp'],
  ['a quotation in an item', '- Salt\n  - > [private] Wait\n    > for the lamp\n\n    and the bell'],
  ['a quotation in a quoted item', '> - > [private] Wait\n>   > for the lamp'],
  ['what stands far in', '[private] Wait\n    - for the lamp\n        1. and the bell'],
  ['a bullet without words', '[private] Wait\n+\nfor the lamp'],
  ['a line of its own below its bullet', '-\n  [private] Wait\n  for the lamp'],
  ['an item behind an empty one', '-\n- [private] Wait\n  for the lamp'],
  ['the line under what Markdown takes for the address of a link', '[private]: Pause.\nThen wait for the lamp'],
  ['such a line in a quotation', '> [private]: Wait\n> for the lamp'],
  ['such lines, and one under them', '[private]: Wait\n[private]: Smile\nfor the lamp'],
  ['the rest of an item that looks like an address', '- [private]: Pause.\n\n  for the lamp'],
  ['lines that carriage returns end', '\r\r[private] Wait\rfor the lamp'],
  ['a paragraph under a line', '[private] Wait\n---'],
  ['what stands so far in that it looks like code', '    [private] Wait\n\n    for the lamp'],
])('%s is for the speaker alone too', (_what, cue) => {
  const note = `Bread rises.\n\n${cue}\n\nIt needs a night.`
  const left = publicNote(note)
  expect(left.replace(/^[-\s]*Salt$|^-$/gm, '').replace(/\s+/g, ' ')).toBe('Bread rises. It needs a night.')
})

test.each([
  ['a fence that is left open', '```\nbake()\n\n[private] Wait\nfor the lamp', '```\nbake()'],
  ['a fence that the next one closes', '```\nbake()\n\n[private] Wait\nfor the lamp\n\n```js\nrise()\n```', '```\nbake()\n\n```js\nrise()\n```'],
  ['a listing that has a section of this name', '```ini\n[private]\nsalt=2\n```', '```ini\n[private]\nsalt=2\n```'],
])('a cue that a listing took in is private, and no text of a listing: %s', (_what, note, left) => {
  expect(publicNote(note)).toBe(left)
})

test.each([
  ['a list that begins behind it', '[private] Wait\n- Flour', '- Flour'],
  ['a numbered list that begins behind it', '[private] Wait\n1. Flour', '1. Flour'],
  ['the next numbered item', '1. [private] Wait\n2. Flour', '2. Flour'],
  ['a quotation behind it', '[private] Wait\n> Flour', '> Flour'],
  ['an item behind one of several paragraphs', '- [private] Wait\n\n  for the lamp\n\n- Flour', '- Flour'],
])('%s is for all', (_what, note, left) => {
  expect(publicNote(note)).toBe(left)
})

test.each(['**[private]**\n\nWait', '- **[private]**\n- Wait', '[private] –\n\nWait', '<b>[private]</b>\n\nWait', '[private] [click]\n\nWait', '2. [private]\n\nWait', '[private] Ask these:\n- Who?', '[private] Ask these:\n\n1. Who?', ...['– who', '▪ who', 'a) who', '(1) who', '☐ who'].map(item => `[private] Ask these:\n\n${item}`), '[private] Ask [these:](https://example.org/)\n\n- Who?', '[private] Ask these: (2 min)\n\n- Who?', '[private] →\n\nWait', '[private] Ask these:\n\n    bake --now', '[private] Ask these:\n\n<ul><li>Who?</li></ul>', '[private] - Who\n- When', '> [private] Ask:\n>\n> - Who?', '[private] Ask these:\n\n[click] - Who?', '[private] Ask these:\n\n[click]\n\n1. Who?', '[private] If it fails, type:\n\n```sh\nbake\n```'])('what stands below it may be meant: %j', (note) => {
  expect(hasOpenCue(note)).toBe(true)
})

test.each(['[private] Wait\n\nBread rises.', '[private] Ask these:\n\nBread rises.', '- [private] Ask:\n  - who\n- [private] Wait', 'Bread rises:\n- one', '[private] 😀\n\nBread rises.', '[private] Smile :)\n\n- Bread', '[private] - Who - When\n\n- Bread', '- [private] Wait\n- Bread', '1. [private] Wait\n2. Bread', '[private] Smile :-)\n- Bread', '[private] Read: 😀\n\n- Bread', '[private] Ask:\n\n— he said', '[private] Ask:\n\nA. Smith wrote it.', '[private] <https://example.org>\n\nBread', '```ini\n[private]\nsalt=2\n```'])('nothing below it is meant: %j', (note) => {
  expect(hasOpenCue(note)).toBe(false)
})
