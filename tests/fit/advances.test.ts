import { expect, test } from 'vitest'
import { advances } from '../../scripts/fit/advances.ts'
import { fontAdvances } from './font-advances.ts'

test('the widths the fitter predicts with are those of the font that ships', () => {
  expect(advances).toEqual(fontAdvances())
})
