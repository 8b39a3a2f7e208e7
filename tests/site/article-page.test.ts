import { expect, test } from 'vitest'
import { articlePage } from '../../scripts/site/article-page.ts'

const slides = [
  { content: '# Bread', note: 'Bread rests.' },
  { content: '# Flour (1/2)\n\n```sh\nbake\n```', note: 'Flour waits. [private] Smile' },
  { content: '# Flour (2/2)', note: 'It waits on.' },
  { content: '# Oven\n\n| a | b |\n| - | - |\n| 1 | 2 |', note: '' },
]

const page = articlePage(slides, { title: 'Bread', base: '/talks/', icon: 'favicon.svg' }, { lang: 'en', dir: 'ltr', slide: no => `${no}/` })

test('the text of a talk has a place for every slide, and leads back to it', () => {
  expect([...page.matchAll(/id="(slide-\d+)"/g)].map(([, id]) => id)).toEqual(['slide-1', 'slide-2', 'slide-3', 'slide-4'])
  expect([...page.matchAll(/href="(\/talks\/\d+\/)"/g)].map(([, href]) => href)).toEqual(['/talks/2/', '/talks/4/'])
})

test('what is wider than the page can be scrolled with keys', () => {
  expect(page).toContain('<pre tabindex="0"><code class="language-sh">bake')
  expect(page).toContain('<table tabindex="0">')
})
