import { expect, test } from 'vitest'
import { lettersOf } from '../../site/font-faces.ts'

const face = { rule: '', file: '', ranges: [[0x200D, 0x200D], [0xFE0F, 0xFE0F], [0x1F373, 0x1F373]] as [number, number][] }

test('a face is shipped for what can be seen, with what joins it, and for nothing else', () => {
  expect(lettersOf(face, ['a', '\u200D', '\uFE0F'])).toBe('')
  expect(lettersOf(face, ['a', '\u200D', '🍳'])).toBe('\u200D🍳')
})
