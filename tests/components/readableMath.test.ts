import { expect, it } from 'vitest'
import { readableMath } from '../../composables/readableMath'

it.each([
  ['n^{\\text{th}}', 'nth'],
  ['O(\\log n)', 'O(log n)'],
  ['F_{n+1}', 'Fn+1'],
  ['\\mathcal{O}(n^4)', 'O(n⁴)'],
  ['x_{10}^{2}+x_1', 'x₁₀²+x₁'],
  ['\\mathrm{GCD}(a, b)^2', 'GCD(a, b)²'],
])('reads %s as %s', (tex, text) => {
  expect(readableMath(tex)).toBe(text)
})
