// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { HandoutSlide } from '../../composables/handout'
import { contentsOf, cssString, handoutParts } from '../../composables/handout'
import { inlineText } from '../../composables/inlineText'
import { linkRegister, markLinks } from '../../composables/noteLinks'
import { pageRule } from '../../composables/pageRule'
import { mendLinks, namePictures, outlineFrames, dropCounts } from '../../composables/printedFrames'
import { labelsFor } from '../../composables/labels'
import { coverNameIn, leftOutBeside, slideNames } from '../../composables/slideNames'
import { captionOf, listingPartIn, wholeListings } from '../../composables/wholeListings'

function slide(no: number, layout: string, more: Partial<HandoutSlide> = {}): HandoutSlide {
  return { no, layout, note: '', title: `Slide ${no}`, number: '', section: '', url: '', lead: '', source: '', follows: '', backup: false, drawn: 'large', ...more }
}

/** A talk with every kind of part. */
const talk = [
  slide(1, 'cover', { note: '<p>Welcome</p>' }),
  slide(2, 'agenda', { title: 'Plan' }),
  slide(3, 'section', { number: '1', title: 'Flour' }),
  slide(4, 'points', { note: '<p>Said</p>', number: '1', section: 'Flour' }),
  slide(5, 'points', { number: '1', section: 'Flour' }),
  slide(6, 'quote', { number: '1', section: 'Flour' }),
  slide(7, 'statement', { number: '2', section: 'Water', title: 'Water' }),
  slide(8, 'code', { number: '3', section: 'Salt' }),
  slide(9, 'summary', { note: '<p>So</p>' }),
  slide(10, 'closing', { blank: true }),
  slide(11, 'table', { section: 'Reserve: Flour', backup: true }),
  slide(12, 'table', { section: 'Reserve: Water', backup: true }),
]

function shape(parts: ReturnType<typeof handoutParts>): string[] {
  return parts.map((part) => {
    if (part.kind === 'section') return `${part.heads === 'backup part' ? 'part' : 'section'} ${part.number} '${part.title}'${part.slide ? ` ${part.slide.no}` : ''}`
    if (part.kind === 'slide') return `${part.slide.drawn === 'small' ? 'told' : 'slide'} ${[part.slide, ...part.more].map(({ no }) => no).join('+')}@${part.slide.level}${part.slide.titled === 'above' ? ' untitled' : ''}`
    return `${part.kind} ${[part.slide, ...part.kind === 'contents' ? part.more : []].map(one => one?.no ?? '').join('+')}`
  })
}

describe('handoutParts', () => {
  it('gives every slide its place: small or large, under the heading of its section', () => {
    expect(shape(handoutParts(talk, 'Reserve'))).toEqual([
      'small 1', 'contents 2', 'section 1 \'Flour\' 3', 'slide 4@3', 'slide 5@3', 'slide 6@3',
      'section 2 \'Water\'', 'slide 7@3 untitled', 'section 3 \'Salt\'', 'slide 8@3', 'slide 9@2', 'mark 10',
      'section  \'Reserve\'', 'part  \'Flour\'', 'slide 11@4', 'part  \'Water\'', 'slide 12@4',
    ])
  })

  it('has what is said over a cover that the head stands for, and no closing address that stands there', () => {
    const parts = handoutParts([slide(1, 'cover', { note: '<p>Welcome</p>', blank: true }), slide(2, 'points', { note: 'x' }), slide(3, 'closing', { url: 'https://flour.example/', blank: true })], 'Backup')
    expect(shape(parts)).toEqual(['mark 1', 'words 1', 'contents ', 'slide 2@2', 'mark 3'])
    expect(coverNameIn(parts, labelsFor('en'))).toBeUndefined()
  })

  it('takes no picture that stands in a list for what opens a section', () => {
    const parts = handoutParts([slide(1, 'section', { title: 'Dough', note: '<p>So it begins.</p>' }), slide(2, 'figure', { section: 'Dough', blank: true, elsewhere: true })], 'Backup')
    expect(shape(parts)).toEqual(['contents ', 'section  \'Dough\' 1', 'mark 2'])
  })

  it('gives a slide that leads somewhere its place, and leaves out one that says nothing but its title', () => {
    expect(shape(handoutParts([slide(1, 'cover'), slide(2, 'points', { note: 'x' }), slide(3, 'closing')], 'Backup')).at(-1)).toBe('small 3')
    expect(shape(handoutParts([slide(1, 'cover'), slide(2, 'points', { note: 'x' }), slide(3, 'closing', { blank: true })], 'Backup')).at(-1)).toBe('mark 3')
    expect(shape(handoutParts([slide(1, 'cover'), slide(2, 'points', { note: 'x' }), slide(3, 'closing', { url: 'https://flour.example/' })], 'Backup'))).toEqual(['mark 1', 'contents ', 'slide 2@2', 'small 3'])
  })

  it('says a title once where slides share it, and puts those that go on with a listing beside its beginning', () => {
    const told = { drawn: 'small', note: 'x' } as const
    expect(shape(handoutParts([
      slide(1, 'cover'), slide(2, 'points', { ...told, title: 'Salt (1/3)' }), slide(3, 'code', { ...told, title: 'Salt (2/3)', whole: 3 }), slide(4, 'code', { ...told, title: 'Salt (3/3)', whole: 3 }),
      slide(5, 'code', { ...told, whole: 5 }),
    ], 'Backup')).slice(2)).toEqual(['told 2@2', 'told 3+4@2 untitled', 'told 5@2'])
  })

  it('has a table of contents without an agenda too, and headings for none of what has no section', () => {
    expect(shape(handoutParts([slide(1, 'cover'), slide(2, 'points', { note: 'x' })], 'Backup'))).toEqual(['mark 1', 'contents ', 'slide 2@2'])
    expect(shape(handoutParts([slide(1, 'cover'), slide(2, 'agenda'), slide(3, 'agenda')], 'Backup'))).toEqual(['mark 1', 'contents 2+3'])
    expect(shape(handoutParts([], 'Backup'))).toEqual(['contents '])
  })
})

describe('contentsOf', () => {
  it('has a line for every section, for what is in none and for what waits behind the end', () => {
    expect(contentsOf(talk, 'Reserve').map(({ number, title, no, target, depth }) => [number, title, no, target, depth])).toEqual([
      ['1', 'Flour', 3, 'slide-3', 1], ['2', 'Water', 7, 'slide-7', 1], ['3', 'Salt', 8, 'slide-8', 1], ['', 'Slide 9', 9, 'slide-9', 1],
      ['', 'Reserve', 11, 'slide-11', 1], ['', 'Flour', 11, 'slide-11', 2], ['', 'Water', 12, 'slide-12', 2],
    ])
  })

  it('has a line for every title of a talk without sections', () => {
    expect(contentsOf([slide(1, 'cover'), slide(2, 'points', { title: 'Flour (1/2)' }), slide(3, 'code', { title: 'Flour (2/2)' }), slide(4, 'code')], 'Backup').map(({ title }) => title)).toEqual(['Flour', 'Slide 4'])
  })
})

describe('inlineText', () => {
  it.each([
    ['Run `npm ci` in **every** *folder*', 'Run npm ci in every folder'],
    ['`Vec<Item>` and Vec\\<Item>', 'Vec<Item> and Vec<Item>'],
    ['snake_case and 2 * 3 * 4', 'snake_case and 2 * 3 * 4'],
    ['A _mill, a brook_, \\_not\\_ the_snake_case', 'A mill, a brook, _not_ the_snake_case'],
    ['Braces <span v-pre>{{</span> 1 }} &amp; [a *link*](https://a.example/b)', 'Braces {{ 1 }} & a link'],
    ['``a `tick` ``, &#123; and &unknown;', 'a `tick`, { and &unknown;'],
    ['', ''],
  ])('reads %j', (markdown, text) => {
    expect(inlineText(markdown)).toBe(text)
  })
})

describe('wholeListings', () => {
  const part = (no: number, source: string, start: number, ...lines: string[]) => ({ no, source, start, lines, language: 'TypeScript' })

  it('joins the parts of a listing, with the blank lines at which it was cut, past other slides', () => {
    expect(wholeListings([
      part(3, 'flour#code', 1, 'a', 'b'), part(5, 'water#code', 1, 'x'), part(6, 'flour#code-2', 4, 'd'), part(7, 'flour#code-3', 1, 'y'), part(8, 'flour#code-4', 2, 'z'),
    ])).toEqual([{ slides: [3, 6], begins: [0, 3], start: 1, lines: ['a', 'b', '', 'd'], language: 'TypeScript' }, { slides: [5], begins: [0], start: 1, lines: ['x'], language: 'TypeScript' }, { slides: [7, 8], begins: [0, 1], start: 1, lines: ['y', 'z'], language: 'TypeScript' }])
  })

  it('joins nothing across a part that is missing', () => {
    expect(wholeListings([part(3, 'flour#code', 1, 'a'), part(5, 'flour#code-3', 30, 'z')]).map(({ slides }) => slides)).toEqual([[3], [5]])
  })

  it('reads a listing from its slide, numbered or not, where it is the only one', () => {
    const listing = '<pre class="shiki"><code><span class="line"><span>let</span></span>\n<span class="line"></span></code></pre>'
    const read = (html: string) => {
      const frame = document.createElement('div')
      frame.innerHTML = html
      return listingPartIn(frame, 2, 'flour#code')
    }
    const part = { no: 2, source: 'flour#code', lines: ['<span>let</span>', ''] }
    expect(read(`<div class="slidev-code-line-numbers" data-language="Go" style="--start: 4">${listing}</div>`)).toEqual({ ...part, start: 4, language: 'Go' })
    expect(read(listing)).toEqual({ ...part, start: undefined, language: '' })
    expect(read(listing + listing)).toBeUndefined()
    expect(read('')).toBeUndefined()
    // Where nothing is coloured, a blank line has a piece of nothing.
    expect(read('<pre class="shiki"><code><span class="line"><span>a</span></span>\n<span class="line"><span></span></span>\n<span class="line"><span>b</span></span></code></pre>')?.lines).toEqual(['<span>a</span>', '', '<span>b</span>'])
  })

  it('is called after its slides and its language', () => {
    expect(captionOf({ language: 'Go' }, 'Flour (1/2)')).toBe('Flour · Go')
    expect(captionOf({ language: '' }, 'Flour')).toBe('Flour')
  })

  it('names slides in few words of the language of the article, and those that wait behind the end by that', () => {
    const named = (...slides: Parameters<typeof slideNames>[0]) => slideNames(slides, labelsFor('de'))
    const on = (no: number) => slide(no, 'code')
    expect([named(on(3), on(4), on(5)), named(on(3), on(7)), named(on(2))]).toEqual(['Folien 3–5', 'Folien 3, 7', 'Folie 2'])
    expect([named(slide(12, 'code', { held: true })), named(slide(12, 'code', { backup: true })), named(on(2), slide(12, 'code', { held: true }))]).toEqual(['Reserve', 'Reserve', 'Folie 2'])
  })

  it('counts slides that are left out with those next to them in their section, so that a reader who counts misses none', () => {
    const parts = handoutParts([
      slide(1, 'cover'), slide(2, 'points', { note: 'x', blank: true }), slide(3, 'points', { note: 'x' }), slide(4, 'summary', { blank: true }), slide(5, 'closing', { blank: true }), slide(6, 'terms', { blank: true, held: true }),
    ], 'Backup')
    expect([...leftOutBeside(parts)].map(([host, left]) => [host, left.map(({ no }) => no)])).toEqual([[3, [2, 4]]])
    expect(coverNameIn(parts, labelsFor('en'))).toBe('Slide 1')
    const parted = handoutParts([slide(1, 'cover'), slide(2, 'points', { note: 'x', section: 'Flour' }), slide(3, 'points', { note: 'x', section: 'Water' }), slide(4, 'summary', { blank: true }), slide(5, 'terms', { note: 'x', section: 'Salt' })], 'Backup')
    expect([...leftOutBeside(parted)]).toEqual([])
    expect(coverNameIn(handoutParts(talk, 'Backup'), labelsFor('en'))).toBeUndefined()
  })
})

describe('a printed page', () => {
  function page(html: string): HTMLElement {
    const sheet = document.createElement('main')
    sheet.innerHTML = html
    document.body.replaceChildren(sheet)
    return sheet
  }

  it('has no count in the titles of slides in the margin', () => {
    const sheet = page('<div class="tw-handout-margin"><h1><em>Rye</em> bread (1/2)</h1></div><div><h1>Salt (1/2)</h1></div>')
    dropCounts(sheet)
    expect([...sheet.querySelectorAll('h1')].map(title => title.textContent)).toEqual(['Rye bread', 'Salt (1/2)'])
  })

  it('has one heading for every slide, deep as its frame says, with a name where the slide has none', () => {
    const sheet = page('<article><p class="tw-handout-number">2</p><div data-level="3" data-no="2"><h1>Flour</h1><h2>Rye</h2></div></article><article><p class="tw-handout-number">3</p><div data-level="2" data-no="3"><div class="tw-slide"><p>Ten words</p></div></div></article>')
    outlineFrames(sheet)
    expect([...sheet.querySelectorAll('[aria-level]')].map(heading => [heading.textContent, heading.getAttribute('aria-level')])).toEqual([['Flour', '3'], ['3 Ten words', '2']])
    expect(sheet.querySelector('h2')?.getAttribute('role')).toBe('presentation')
  })

  it('has a word for every picture: its author\'s, its caption, or the title of its slide', () => {
    const sheet = page('<div data-no="1"><h1>Mill</h1><img alt="By hand"><figure><img><figcaption>The stone</figcaption></figure><img alt=""></div>')
    namePictures(sheet)
    expect([...sheet.querySelectorAll('img')].map(({ alt }) => alt)).toEqual(['By hand', 'The stone', 'Mill'])
    expect(sheet.querySelector('figure')?.getAttribute('role')).toBe('group')
  })

  it('leads from slide to slide and nowhere on the machine that prints', () => {
    const { origin } = location
    const sheet = page(`<p id="slide-3"></p>${['/3', `${origin}/talk/3`, '#/3', '/4', '/docs/intro', '#nothing', '#slide-3', 'https://a.example/3'].map(href => `<a href="${href}">x</a>`).join('')}`)
    mendLinks(sheet, no => no === 3)
    const mended = [...sheet.querySelectorAll('a')].map(link => link.getAttribute('href'))
    expect(mended).toEqual(['#slide-3', '#slide-3', '#slide-3', null, null, null, '#slide-3', 'https://a.example/3'])
  })

  it('numbers the links of a slide in its margin, unless its notes do', () => {
    const sheet = page('<article class="tw-handout-slide"><div><p class="tw-handout-number">2</p><div data-level="2"><div class="tw-slide"><a href="https://a.example/">one</a> <a href="https://b.example/">two</a> <a href="https://b.example/">three</a></div></div></div><div class="tw-handout-note"><a href="#link-1">1</a></div></article>')
    const register = linkRegister()
    register.numberOf('https://a.example/')
    markLinks(sheet.querySelector<HTMLElement>('[data-level]')!, register)
    expect(sheet.querySelector('.tw-handout-number')?.textContent).toBe('22')
    expect(register.all).toEqual(['https://a.example/', 'https://b.example/'])
  })

  it('quotes a title for CSS', () => {
    expect(cssString('a "b" \\ c\nd')).toBe('"a \\"b\\" \\\\ c d"')
    expect(pageRule('size: 210mm 297mm', '</style>')).not.toContain('\n')
  })
})
