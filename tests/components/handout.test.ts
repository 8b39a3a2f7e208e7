// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { HandoutSlide } from '../../composables/handout'
import { contentsOf, cssString, handoutParts, isSpoken } from '../../composables/handout'
import { inlineText } from '../../composables/inlineText'
import { linkRegister, markLinks, printedAddress, printedNote } from '../../composables/noteLinks'
import { notePartsOf, shownOn, withoutRepeats } from '../../composables/noteParts'
import { pageRule } from '../../composables/pageRule'
import { mendLinks, namePictures, outlineFrames } from '../../composables/printedFrames'
import { captionOf, listingPartIn, spanOf, wholeListings } from '../../composables/wholeListings'

function slide(no: number, layout: string, more: Partial<HandoutSlide> = {}): HandoutSlide {
  return { no, layout, note: '', title: `Slide ${no}`, number: '', section: '', url: '', lead: '', backup: false, ...more }
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
  slide(10, 'closing'),
  slide(11, 'table', { section: 'Reserve: Flour', backup: true }),
  slide(12, 'table', { section: 'Reserve: Water', backup: true }),
]

function shape(parts: ReturnType<typeof handoutParts>): string[] {
  return parts.map((part) => {
    if (part.kind === 'row') return `row ${part.slides.map(({ no, level }) => `${no}@${level}`).join(' ')}`
    if (part.kind === 'section') return `section ${part.number} '${part.title}'${part.slide ? ` ${part.slide.no}` : ''}`
    return `${part.kind} ${part.slide?.no ?? ''}${part.kind === 'slide' ? `@${part.slide.level}` : ''}`
  })
}

describe('handoutParts', () => {
  it('gives every slide its place: small, large or beside another, under the heading of its section', () => {
    expect(shape(handoutParts(talk, 'Reserve'))).toEqual([
      'small 1', 'contents 2', 'section 1 \'Flour\' 3', 'slide 4@3', 'row 5@3 6@3',
      'section 2 \'\'', 'slide 7@2', 'section 3 \'Salt\'', 'slide 8@3', 'slide 9@2', 'small 10',
      'section  \'Reserve\'', 'slide 11@3', 'slide 12@3',
    ])
  })

  it('sets no heading right above the slide that says the same, unless something leads over to it', () => {
    const salt = { number: '1', section: 'Salt' }
    const parts = (more: Partial<HandoutSlide>) => shape(handoutParts([slide(1, 'cover'), slide(2, 'section', { number: '1', title: 'Salt' }), slide(3, 'terms', { ...salt, title: 'Salt', note: '<p>Said</p>', ...more })], 'Backup')).slice(2)
    expect(parts({})).toEqual(['section 1 \'\' 2', 'slide 3@3'])
    expect(parts({ title: 'Salt (1/2)' })).toEqual(['section 1 \'\' 2', 'slide 3@3'])
    expect(parts({ lead: '<p>Take:</p>' })).toEqual(['section 1 \'Salt\' 2', 'slide 3@3'])
    expect(shape(handoutParts([slide(1, 'cover'), slide(2, 'code', { ...salt, title: 'Salt', lead: '<p>Take:</p>' })], 'Backup')).slice(2)).toEqual(['section 1 \'Salt\'', 'slide 2@3'])
  })

  it('has a table of contents without an agenda too, and headings for none of what has no section', () => {
    expect(shape(handoutParts([slide(1, 'cover'), slide(2, 'points', { note: 'x' })], 'Backup'))).toEqual(['small 1', 'contents ', 'slide 2@2'])
    expect(shape(handoutParts([slide(1, 'cover'), slide(2, 'agenda'), slide(3, 'agenda')], 'Backup'))).toEqual(['small 1', 'contents 2', 'small 3'])
    expect(shape(handoutParts([], 'Backup'))).toEqual(['contents '])
  })
})

describe('contentsOf', () => {
  it('has a line for every section, for what is in none and for what waits behind the end', () => {
    expect(contentsOf(talk, 'Reserve').map(({ number, title, no, target }) => [number, title, no, target])).toEqual([
      ['1', 'Flour', 3, 'slide-3'], ['2', 'Water', 7, 'slide-7'], ['3', 'Salt', 8, 'slide-8'], ['', 'Slide 9', 9, 'slide-9'], ['', 'Reserve', 11, 'slide-11'],
    ])
  })

  it('has a line for every slide of a talk without sections', () => {
    expect(contentsOf([slide(1, 'cover'), slide(2, 'points'), slide(3, 'code')], 'Backup').map(({ title }) => title)).toEqual(['Slide 2', 'Slide 3'])
  })
})

describe('notes', () => {
  it('does not take click markers for speech', () => {
    expect(isSpoken('<p><span class="slidev-note-click-mark"></span> </p>')).toBe(false)
  })

  it('numbers each address once, in the order of its first mention', () => {
    const register = linkRegister()
    const first = printedNote('<p><a href="https://a.example/x">here</a> and <a href="https://b.example/">there</a></p>', register)
    const second = printedNote('<p><a href="https://a.example/x">again</a></p>', register)
    expect(first).toContain('here</a><sup class="tw-handout-mark"><a href="#link-1">1</a></sup>')
    expect(first).toContain('there</a><sup class="tw-handout-mark"><a href="#link-2">2</a></sup>')
    expect(second).toContain('<a href="#link-1">1</a>')
    expect(register.all).toEqual(['https://a.example/x', 'https://b.example/'])
  })

  it('numbers no address that can be read, and none within the page', () => {
    const register = linkRegister()
    printedNote('<p><a href="https://www.a.example/x/">a.example/x</a> <a href="#part">part</a> <a href="/docs">docs</a></p>', register)
    expect(register.all).toEqual([])
  })

  it('prints of addresses that nobody types what tells them apart', () => {
    const [one, other] = ['a', 'b'].map(end => printedAddress(`https://play.example/#${'x'.repeat(900)}${end}`))
    expect(one).toMatch(/^https:\/\/play\.example\/#x+…x+a$/)
    expect(one?.length).toBeLessThan(200)
    expect(other).not.toBe(one)
    expect(printedAddress('https://bread.example/rye')).toBe('https://bread.example/rye')
  })

  it('leaves out what is for the speaker alone', () => {
    expect(printedNote('<p>Said</p><p>[private] Smile</p>', linkRegister())).toBe('<p class="">Said</p>')
  })

  it('takes lines in bold and headings for headings of the notes, and drops click markers', () => {
    const html = printedNote('<h2>Kneading</h2><p><strong>Rest</strong></p><p><strong>Not</strong> this</p><p><span class="slidev-note-click-mark"></span>Go</p>', linkRegister())
    expect(html).toBe('<p class="tw-handout-subhead"><strong>Kneading</strong></p><p class="tw-handout-subhead"><strong>Rest</strong></p><p class=""><strong>Not</strong> this</p><p class="">Go</p>')
  })
})

describe('what is said around a slide', () => {
  it('is read before the slide as far as what leads over to it', () => {
    expect(notePartsOf('<p>One.</p>\n<p>This does it:</p>\n<p>Two.</p>\n<p>And this:</p>')).toEqual({ lead: '<p>One.</p>\n<p>This does it:</p>', note: '<p>Two.</p>\n<p>And this:</p>' })
    expect(notePartsOf('<p>用法：</p>')).toEqual({ lead: '<p>用法：</p>', note: '' })
  })

  it('stays behind the slide where it leads over to what it has itself, or to nothing', () => {
    for (const html of ['<p>Three:</p>\n<ul><li>One</li></ul>', '<p>He said:</p>\n<blockquote><p>So: yes</p></blockquote>', '<p>Said.</p>', ''])
      expect(notePartsOf(html)).toEqual({ lead: '', note: html })
  })

  it('does not say again what stands on the slide as its title, or as what leads over', () => {
    const frame = document.createElement('div')
    frame.innerHTML = '<h1>Knead (1/2)</h1><p>Begin with <code>flour</code></p>'
    const shown = shownOn(frame, 'Knead (1/2)')
    expect(withoutRepeats('<p class="tw-handout-subhead"><strong>Knead</strong></p><p>Begin with <a href="x">flour</a><sup class="tw-handout-mark"><a>1</a></sup>:</p><p>Knead.</p>', shown)).toBe('<p>Knead.</p>')
    const kept = '<p class="tw-handout-subhead"><strong>Begin with flour</strong></p><p>Begin with flour, or rye:</p><p>Begin with flour:</p><ul><li>Rye</li></ul>'
    expect(withoutRepeats(kept, shown)).toBe(kept)
  })
})

describe('inlineText', () => {
  it.each([
    ['Run `npm ci` in **every** *folder*', 'Run npm ci in every folder'],
    ['`Vec<Item>` and Vec\\<Item>', 'Vec<Item> and Vec<Item>'],
    ['snake_case and 2 * 3 * 4', 'snake_case and 2 * 3 * 4'],
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
    ])).toEqual([{ slides: [3, 6], start: 1, lines: ['a', 'b', '', 'd'], language: 'TypeScript' }, { slides: [7, 8], start: 1, lines: ['y', 'z'], language: 'TypeScript' }])
  })

  it('joins nothing across a part that is missing', () => {
    expect(wholeListings([part(3, 'flour#code', 1, 'a'), part(5, 'flour#code-3', 30, 'z')])).toEqual([])
  })

  it('reads a numbered listing from its slide', () => {
    const frame = document.createElement('div')
    frame.innerHTML = '<div class="slidev-code-line-numbers" data-language="Go" style="--start: 4"><pre class="shiki"><code><span class="line"><span>let</span></span>\n<span class="line"></span></code></pre></div>'
    expect(listingPartIn(frame, 2, 'flour#code')).toEqual({ no: 2, source: 'flour#code', start: 4, lines: ['<span>let</span>', ''], language: 'Go' })
    expect(listingPartIn(document.createElement('div'), 2, '')).toBeUndefined()
  })

  it('is called after its slides and its language', () => {
    expect(captionOf({ slides: [3, 4], start: 1, lines: [], language: 'Go' }, 'Flour (1/2)')).toBe('Flour · Go')
    expect(captionOf({ slides: [3, 4], start: 1, lines: [], language: '' }, 'Flour')).toBe('Flour')
  })

  it('names slides in few words', () => {
    expect([spanOf([3, 4, 5]), spanOf([3, 7]), spanOf([2])]).toEqual(['3–5', '3, 7', '2'])
  })
})

describe('a printed page', () => {
  function page(html: string): HTMLElement {
    const sheet = document.createElement('main')
    sheet.innerHTML = html
    document.body.replaceChildren(sheet)
    return sheet
  }

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
