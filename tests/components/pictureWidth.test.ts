import { expect, it } from 'vitest'
import { pictureWidth } from '../../composables/shownInType'

it.each([
  ['a screenshot that holds more than the text is wide', { width: 1400, height: 900 }, 176],
  ['a line of a terminal', { width: 1500, height: 40 }, 176],
  ['one of which the whole width would be too high', { width: 1200, height: 1500 }, 120],
  ['a telephone', { width: 1170, height: 2532 }, 69.3],
  ['a picture of usual size', { width: 800, height: 600 }, 120],
  ['a small one', { width: 300, height: 200 }, 60],
  ['one that says nothing of its size', { width: 0, height: 0 }, 120],
])('sets %s by what it has to show', (_, size, width) => {
  expect(pictureWidth(size)).toBe(width)
})
