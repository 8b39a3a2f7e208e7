import { expect, test } from 'vitest'
import advances from '../../scripts/fit/advances.json' with { type: 'json' }
import { fontAdvances } from './font-advances.ts'

test('the widths the fitter predicts with are those of the font that ships', () => {
  expect(advances).toEqual(fontAdvances())
})
