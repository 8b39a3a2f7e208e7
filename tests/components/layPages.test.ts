// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { sizePictures } from '../../composables/layPages'
import type { PrintedPiece } from '../../composables/printedPieces'

/** Pieces of a column, by their heights; the picture is 100 mm wide. */
function column(...heights: Array<number | 'picture'>): { pieces: PrintedPiece[], picture: HTMLElement } {
  const picture = document.createElement('div')
  picture.className = 'tw-handout-inset'
  picture.innerHTML = '<img>'
  picture.style.setProperty('--tw-picture', '100mm')
  let top = 0
  const pieces = heights.map((height) => {
    const piece = { element: height === 'picture' ? picture : document.createElement('p'), top, bottom: top + (height === 'picture' ? 50 : height), before: 0, lines: 1, opens: [], closes: [] }
    top = piece.bottom
    return piece
  })
  return { pieces, picture }
}

const widthIn = (...heights: Array<number | 'picture'>): string => {
  const { pieces, picture } = column(...heights)
  sizePictures(pieces, 100)
  return picture.style.getPropertyValue('--tw-picture')
}

it('sets a picture smaller where it then fits on a page that would be half white, no more than that takes, and not elsewhere', () => {
  expect(widthIn(55, 'picture', 100, 60)).toBe('86mm')
  expect(widthIn(65, 'picture', 100, 60)).toBe('64mm')
  expect(widthIn(50, 'picture', 100, 60)).toBe('100mm')
  expect(widthIn(95, 'picture', 50, 60)).toBe('100mm')
})
