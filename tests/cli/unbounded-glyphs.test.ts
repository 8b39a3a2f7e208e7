import { expect, it } from 'vitest'
import { withUnboundedGlyphs } from '../../scripts/browser/unbounded-glyphs.ts'

it('takes back the box of drawn glyphs and moves nothing', () => {
  const pdf = '/Subtype /Type3\n/FontBBox [34 416 1261 -1856]\n/FontMatrix [1 0 0 1 0 0] é'
  const mended = withUnboundedGlyphs(Buffer.from(pdf, 'latin1')).toString('latin1')
  expect(mended).toMatch(/\/FontBBox \[0 0 0 0\] *\n\/FontMatrix \[1 0 0 1 0 0\] é$/)
  expect(mended.length).toBe(pdf.length)
})
