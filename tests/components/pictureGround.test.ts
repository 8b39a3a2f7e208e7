import { expect, test } from 'vitest'
import { edgeColour } from '../../composables/pictureGround.ts'

/** A square of 4 x 4 pixels, white but for those named. */
function square(others: Readonly<Record<number, number[]>>): number[] {
  return Array.from({ length: 16 }, (_, index) => others[index] ?? [255, 255, 255, 255]).flat()
}

test('the colour along the edge of a picture is that of its ground, whatever it shows', () => {
  expect(edgeColour(square({ 5: [0, 0, 0, 255], 10: [255, 0, 0, 255] }))).toBe('rgb(255 255 255)')
  // Next to white: what a format that loses a little makes of it.
  expect(edgeColour(square({ 3: [250, 250, 250, 255] }))).toBe('rgb(255 255 255)')
})

test('a photograph has none, nor has a drawing on nothing', () => {
  expect(edgeColour(square({ 7: [90, 90, 90, 255] }))).toBeUndefined()
  expect(edgeColour(square({ 12: [255, 255, 255, 0] }))).toBeUndefined()
  expect(edgeColour(square({ 0: [255, 255, 255, 250] }))).toBeUndefined()
})
