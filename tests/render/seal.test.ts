import { expect, test } from 'vitest'
import { isAsGenerated, seal } from '../../scripts/render/seal.ts'

const deck = '---\ntitle: Bread\ntalkwright:\n  article: bread.md\n  digest: unsealed\n---\n\n# Bread\n'

test('a sealed deck is as it was generated, on every system', () => {
  expect(isAsGenerated(seal(deck))).toBe(true)
  expect(isAsGenerated(seal(deck).replaceAll('\n', '\r\n'))).toBe(true)
})

test('so is one that was sealed by an earlier release', () => {
  expect(isAsGenerated(deck.replace('unsealed', '849004e370183a99'))).toBe(true)
})

test.each([
  ['an edit of one letter', seal(deck).replace('# Bread', '# Breads')],
  ['two letters that change places', seal(deck).replace('# Bread', '# Braed')],
  ['an edit of the headmatter', seal(deck).replace('title: Bread', 'title: Rye')],
  ['a deck written by hand', '---\ntitle: Bread\n---\n\n# Bread\n'],
])('%s is seen', (_what, markdown) => {
  expect(isAsGenerated(markdown)).toBe(false)
})
