import { expect, test } from 'vitest'
import { hueOf } from '../../scripts/render/accent.ts'

test('a talk about a tool has the hue that people know the tool by', () => {
  expect(hueOf(['performance', 'Rust'])).toBe(33)
  expect(hueOf(['Go'])).toBe(215)
})

test('any other tag has a hue of its own, the same every time; no tags have none', () => {
  const hues = ['bread', 'music', 'garden', 'history', 'constructor'].map(tag => hueOf([tag]))
  expect(hues.every(hue => hue !== undefined && hue >= 0 && hue < 360)).toBe(true)
  expect(new Set(hues).size).toBeGreaterThan(2)
  expect(hueOf(['bread'])).toBe(hueOf(['bread']))
  expect(hueOf([])).toBeUndefined()
})
