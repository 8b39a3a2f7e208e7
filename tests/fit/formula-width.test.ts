import { expect, test } from 'vitest'
import { formulaWidths } from '../../scripts/fit/formula-width.ts'
import { sum } from '../../scripts/fit/sum.ts'

// What Chromium draws with KaTeX's fonts, em of the text around the formula.
test.each([
  ['W', 1.31],
  ['v_i', 0.94],
  ['F_{i+2}', 2.21],
  ['f(n-1)', 4.47],
  ['n \\leq m', 3.4],
  ['\\sum_{i=1}^{k} w_i \\le W', 7.06],
  ['F_{2n} = F_n (F_{n+1} + F_{n-1})', 12.01],
  ['u[i]+v[j]=A[i][j].', 10.32],
  ['O(\\log n)', 4.39],
  ['\\text{work per subproblem} * \\text{number of subproblems}', 24.38],
])('%s is as wide as KaTeX draws it, within a tenth', (source, seen) => {
  const told = sum(formulaWidths(source))
  expect(told).toBeGreaterThan(seen * 0.9)
  expect(told).toBeLessThan(seen * 1.1)
})

test('a line may break behind signs between two terms, and not within brackets, scripts or behind a sign that stands alone', () => {
  expect(formulaWidths('a + b = c')).toHaveLength(3)
  expect(formulaWidths('x_{i+1}')).toHaveLength(1)
  expect(formulaWidths('{a + b}')).toHaveLength(1)
  expect(formulaWidths('(-1)')).toHaveLength(1)
})

test.each(['', '}', '{', '\\', '^', '_', '\\frac', '\\frac{1}', 'a_', '\\text', '\\text{', '\\sqrt[3]{x}'])('unfinished TeX has a width: %s', (source) => {
  expect(sum(formulaWidths(source))).toBeGreaterThanOrEqual(0)
})
