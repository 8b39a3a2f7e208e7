// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { OutlinedSlide } from '../../composables/printedOutline'
import { writeOutline } from '../../composables/printedOutline'

const slide = (no: number, title: string, more: Partial<OutlinedSlide> = {}): OutlinedSlide => ({ no, title, section: '', level: 3, ...more })

/** The entries of a page's outline: how deep they stand, their titles, and what they lead to. */
function outline(html: string, ...slides: OutlinedSlide[]): string[] {
  const sheet = document.createElement('main')
  sheet.innerHTML = html
  document.body.replaceChildren(sheet)
  writeOutline(sheet, slides)
  const nav = sheet.firstElementChild as HTMLElement
  expect(nav.hidden).toBe(true)
  return [...nav.querySelectorAll('a')].map(link => `${link.dataset.depth} ${link.textContent} > ${document.querySelector(link.getAttribute('href') ?? '')?.textContent?.trim()}`)
}

describe('the outline of a printed page', () => {
  it('has every slide under its own title, where it is, among the headings of the page', () => {
    expect(outline(
      '<h1 data-entry="1">Bread</h1><h2 data-entry="">On paper</h2><section id="slide-3"><h2 data-entry="3" aria-level="2">Dough</h2></section><article data-entry="4">flour</article><i id="slide-5"></i><h2 data-entry="">Links</h2>',
      slide(5, 'In short'), slide(1, 'Bread'), slide(3, 'Dough'), slide(4, 'Flour'), slide(9, 'Not on the page'),
    )).toEqual(['1 Bread > Bread', '2 On paper > On paper', '2 Dough > Dough', '3 Flour > flour', '3 In short > ', '2 Links > Links'])
  })

  it('has each of the slides that share a list, where its part begins, below the first of them', () => {
    expect(outline(
      '<article data-entry="2"><ol><li>a</li><li data-entry="3">b</li></ol></article><article data-entry="4">c</article><article data-entry="5">d</article>',
      slide(2, 'Steps (1/2)', { level: 2 }), slide(3, 'Steps (2/2)', { level: 2 }), slide(4, 'Steps', { level: 2 }), slide(5, 'Bake (2/2)', { level: 2 }),
    )).toEqual(['2 Steps (1/2) > ab', '3 Steps (2/2) > b', '2 Steps > c', '2 Bake (2/2) > d'])
  })

  it('has a picture in the notes of another slide as deep as that, wherever its slide waits', () => {
    expect(outline('<article data-entry="2" data-depth="3"><div data-entry="7">loaf</div></article><i id="slide-7"></i>', slide(2, 'Steps'), slide(7, 'Loaf', { level: 2 }))).toEqual(['3 Steps > loaf', '3 Loaf > loaf'])
  })

  it('has a slide without a title by its words, its picture, its section or what it is called', () => {
    expect(outline(
      '<div data-entry="2"><div data-no="2"><div class="tw-slide">All of it, in nine words and one more here</div></div></div><div data-entry="3"><div data-no="3"><img alt="A loaf"></div></div><div data-entry="6"><div data-no="6"><h1>Over<br>\ntwo lines</h1>Words</div></div><div data-entry="4"></div><div data-entry="5"><p class="tw-handout-number"> Slide 5 </p></div>',
      slide(2, ''), slide(3, ''), slide(6, ''), slide(4, '', { section: 'Dough' }), slide(5, ''),
    ).map(entry => entry.replace(/ >.*/s, ''))).toEqual(['3 All of it, in nine words and one', '3 A loaf', '3 Over two lines', '3 Dough', '3 Slide 5'])
  })
})
