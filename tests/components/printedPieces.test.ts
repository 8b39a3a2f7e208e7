// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { pageCost } from '../../composables/pageBreaks'
import { keepBeside, keepTogether, printedPieces } from '../../composables/printedPieces'

/** Before which of some pieces no page begins: a slide (`0`) and paragraphs, by their lines. */
function kept(...lines: number[]): number[] {
  const pieces = lines.map((count) => {
    const element = document.createElement('div')
    element.className = count === 0 ? 'tw-handout-frame' : ''
    return { element, lines: count, before: 0 as number }
  })
  keepTogether(pieces)
  return pieces.flatMap(({ before }, index) => (before === pageCost.torn ? [index] : []))
}

it('keeps a slide with four lines of what is said over it, or with all of it', () => {
  expect(kept(0, 3, 3, 3)).toEqual([1, 2])
  expect(kept(0, 4, 3)).toEqual([1])
  expect(kept(0, 1, 1)).toEqual([1, 2])
})

it('counts the line that leads over to the slide', () => {
  expect(kept(2, 1, 0, 3, 2)).toEqual([3])
})

it('leaves no last line to the next page', () => {
  expect(kept(0, 5, 3, 1)).toEqual([1, 3])
})

it('keeps what stands beside a slide in the margin on its page, and no last line alone', () => {
  const pieces = [0, 10, 20, 30, 40].map(top => ({ top, bottom: top + 10, lines: 1, before: 0 as number }))
  keepBeside(pieces, 60)
  expect(pieces.flatMap(({ before }, index) => (before === pageCost.torn ? [index] : []))).toEqual([1, 2, 4])
  // A page that ends with one of them has room for the slide.
  expect(pieces.map(({ bottom }) => bottom)).toEqual([60, 60, 60, 60, 60])
})

it('costs more where a section has hardly begun, or a listing stands alone, and where little is left of a section', () => {
  const root = document.createElement('main')
  root.innerHTML = '<section class="tw-handout-section"><h2>Dough</h2><div class="tw-handout-note"><p>It rests.</p></div></section><article class="tw-handout-slide tw-handout-told"><div class="tw-handout-note"><ul><li>Rye</li><li>Salt</li></ul></div></article><article class="tw-handout-slide tw-handout-told"><div class="tw-handout-listing">let</div></article><section class="tw-handout-links"><h2>Links</h2></section>'
  document.body.replaceChildren(root)
  for (const element of root.querySelectorAll<HTMLElement>('*')) element.style.breakInside = element.matches('.tw-handout-section, .tw-handout-listing') ? 'avoid' : 'auto'
  const costs = printedPieces(root).map(({ element, before }) => [element.tagName === 'DIV' ? element.className : element.tagName, before])
  expect(costs).toEqual([['SECTION', 0], ['LI', 0.6], ['LI', 0.5], ['tw-handout-listing', 0.6], ['H2', 0.05]])
})
