import { expect, test } from 'vitest'
import { sentences } from '../../scripts/text/sentences.ts'

const texts = (text: string, lang?: string): string[] => sentences(text, lang).map((sentence) => sentence.text)

test('an abbreviation ends no sentence', () => {
  expect(texts('Use a scale, e.g. a small one. Dr. Brot agrees.')).toEqual(['Use a scale, e.g. a small one.', 'Dr. Brot agrees.'])
})

test('a name that opens with a dot belongs to its sentence', () => {
  expect(texts('Rust, Go, and .NET differ. They do.')).toEqual(['Rust, Go, and .NET differ.', 'They do.'])
})

test('Chinese and Japanese sentences end in their own marks', () => {
  expect(texts('面包很好。水也很好。', 'zh')).toEqual(['面包很好。', '水也很好。'])
})

test('places point back into the text', () => {
  const text = '  One is here.  Two is there. '
  for (const { text: sentence, start, end } of sentences(text)) expect(text.slice(start, end)).toBe(sentence)
})
