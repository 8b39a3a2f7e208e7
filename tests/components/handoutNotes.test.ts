// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { besideItsWords } from '../../composables/besideItsWords'
import type { HandoutSlide } from '../../composables/handout'
import { contentsOf, handoutParts, isSpoken, slidesOf } from '../../composables/handout'
import { linkRegister, numberLinks, printedAddress, printedNote } from '../../composables/noteLinks'
import { notePartsOf, opensWithSubhead, shownOn, withoutRepeats } from '../../composables/noteParts'
import { readSlides } from '../../composables/readSlides'
import { joinTables } from '../../composables/wholeTables'

function slide(no: number, layout: string, more: Partial<HandoutSlide>): HandoutSlide {
  return { no, layout, note: '', title: '', number: '', section: '', url: '', lead: '', source: '', follows: '', backup: false, drawn: 'large', ...more }
}

describe('notes', () => {
  it('does not take click markers for speech', () => {
    expect(isSpoken('<p><span class="slidev-note-click-mark"></span> </p>')).toBe(false)
  })

  it('numbers each address once, in the order of its first mention', () => {
    const register = linkRegister()
    const first = numberLinks('<p><a href="https://a.example/x">here</a> and <a href="https://b.example/">there</a></p>', register)
    const second = numberLinks('<p><a href="https://a.example/x">again</a></p>', register)
    expect(first).toContain('here</a><sup class="tw-handout-mark"><a href="#link-1">1</a></sup>')
    expect(first).toContain('there</a><sup class="tw-handout-mark"><a href="#link-2">2</a></sup>')
    expect(second).toContain('<a href="#link-1">1</a>')
    expect(register.all).toEqual(['https://a.example/x', 'https://b.example/'])
  })

  it('breaks an address behind its slashes, not behind its hyphens', () => {
    const note = numberLinks('<p><a href="https://a.example/open-bread/bread-explorer">a.example/open-bread/bread-explorer</a></p>', linkRegister())
    expect(note.match(/<span class="tw-handout-unbroken">[^<]*/g)?.map(piece => piece.replace(/<[^>]*>/, ''))).toEqual(['a.example/', 'open-bread/', 'bread-explorer'])
  })

  it('has the number of a link behind the quotation mark after it', () => {
    const note = numberLinks('<p>a "<a href="https://a.example/x">good first issue</a>" and <a href="https://b.example/">one</a>\'s</p>', linkRegister())
    expect(note.replace(/<[^>]*>/g, '')).toBe('a "good first issue"1 and one2\'s')
  })

  it('numbers no address that can be read, and none within the page', () => {
    const register = linkRegister()
    numberLinks('<p><a href="https://www.a.example/x/">a.example/x</a> <a href="#part">part</a> <a href="/docs">docs</a></p>', register)
    expect(register.all).toEqual([])
  })

  it('prints addresses whole, to be broken where they have signs, and of longer ones what tells them apart beside a code', () => {
    expect(printedAddress('https://bread.example/rye.html')).toEqual({ pieces: ['https://bread.example/rye.html'], code: false })
    const bread = 'bread'.repeat(9)
    expect(printedAddress(`https://${bread}.example/rye.html?by=hand#crumb`)).toEqual({ pieces: ['https://', bread, '.example/', 'rye.html?', 'by=', 'hand#', 'crumb'], code: false })
    // What has no signs is cut behind a hyphen, or to the length of a line.
    expect(printedAddress(`https://play.example/${'a'.repeat(30)}-${'b'.repeat(30)}#${'x'.repeat(60)}`).pieces).toEqual(['https://', 'play', '.example/', `${'a'.repeat(30)}-`, `${'b'.repeat(30)}#`, 'x'.repeat(51), 'x'.repeat(9)])
    const [one, other] = ['a', 'b'].map(end => printedAddress(`https://play.example/#${'x'.repeat(900)}${end}`))
    expect(one?.pieces.join('')).toMatch(/^https:\/\/play\.example\/#x+…x+a$/)
    expect(one).toMatchObject({ code: true })
    expect(one?.pieces.join('').length).toBeLessThan(200)
    expect(other?.pieces).not.toEqual(one?.pieces)
    expect(printedAddress(`https://play.example/#${'x'.repeat(9000)}`).code).toBe(false)
  })

  it('leaves out what is for the speaker alone', () => {
    expect(printedNote('<p>Said</p><p>[private] Smile</p>')).toBe('<p dir="auto">Said</p>')
    expect(printedNote('<ul><li>[private] Smile</li><li>Said</li></ul>')).toBe('<ul><li dir="auto">Said</li></ul>')
  })

  it('keeps short code on a line and the comma behind a formula, and has code run from left to right in any text', () => {
    const html = printedNote('<p><code>v-slot</code> or <code>a longer piece of code than that</code>, <span class="katex">n</span>, so</p>')
    expect(html).toContain('<code dir="ltr" class="tw-handout-unbroken">v-slot</code>')
    expect(html).toContain('<code dir="ltr" class="">a longer')
    expect(html).toContain('<span class="tw-handout-unbroken"><span class="katex">n</span>,</span> so')
  })

  it('has what an item says before its own list as a paragraph, and takes no item for a heading', () => {
    expect(printedNote('<ul><li><strong>Rye</strong> <ul><li>Sieve</li></ul></li></ul>')).toBe('<ul><li><p dir="auto"><strong>Rye</strong> </p><ul><li dir="auto">Sieve</li></ul></li></ul>')
  })

  it('takes lines in bold and headings for headings of the notes, and drops click markers', () => {
    const html = printedNote('<h2>Kneading</h2><p><strong>Rest</strong></p><p><strong>Not</strong> this</p><p><span class="slidev-note-click-mark"></span>Go</p>')
    expect(html).toBe('<p dir="auto" class="tw-handout-subhead" role="heading" aria-level="3"><strong role="none">Kneading</strong></p><p dir="auto" class="tw-handout-subhead" role="heading" aria-level="3"><strong role="none">Rest</strong></p><p dir="auto"><strong>Not</strong> this</p><p dir="auto">Go</p>')
  })
})

describe('what is said around a slide', () => {
  it('is read before the slide as far as what leads over to it', () => {
    expect(notePartsOf('<p>One.</p>\n<p>This does it:</p>\n<p>Two.</p>\n<p>And this:</p>')).toEqual({ lead: '<p>One.</p>\n<p>This does it:</p>', note: '<p>Two.</p>\n<p>And this:</p>' })
    expect(notePartsOf('<p>用法：</p>')).toEqual({ lead: '<p>用法：</p>', note: '' })
  })

  it('is read before the slide as far as the article has it before what the slide shows, where that is said', () => {
    const html = '<p>One.</p>\n<p>Two.</p>\n<p>And this:</p>'
    expect(notePartsOf(html, 1)).toEqual({ lead: '<p>One.</p>', note: '<p>Two.</p>\n<p>And this:</p>' })
    expect([0, 3, 9].map(after => notePartsOf(html, after).lead)).toEqual(['', html, html])
  })

  it('stays behind the slide where it leads over to what it has itself, or to nothing', () => {
    for (const html of ['<p>Three:</p>\n<ul><li>One</li></ul>', '<p>He said:</p>\n<blockquote><p>So: yes</p></blockquote>', '<p>Said.</p>', ''])
      expect(notePartsOf(html)).toEqual({ lead: '', note: html })
  })

  it('does not say again what stands on the slide as its title, or as what leads over', () => {
    const frame = document.createElement('div')
    frame.innerHTML = '<h1>Knead (1/2)</h1><p>Begin with <code>flour</code></p>'
    const shown = shownOn(frame, ['Knead (1/2)', 'Dough'])
    expect(withoutRepeats('<p class="tw-handout-subhead"><strong>Dough</strong></p><p class="tw-handout-subhead"><strong>Knead</strong></p><p>Begin with <a href="x">flour</a><sup class="tw-handout-mark"><a>1</a></sup>:</p><p>Knead.</p>', shown)).toBe('<p>Knead.</p>')
    const kept = '<p class="tw-handout-subhead"><strong>Begin with flour</strong></p><p>Begin with flour, or rye:</p><p>Begin with flour:</p><ul><li>Rye</li></ul>'
    expect(withoutRepeats(kept, shown)).toBe(kept)
  })

  it('knows whether notes begin with a heading, and with which', () => {
    const notes = '<p class="tw-handout-subhead"><strong>Rest</strong></p><p>Wait.</p>'
    expect([opensWithSubhead(notes), opensWithSubhead('<p>Rest</p>')]).toEqual([true, false])
    expect([opensWithSubhead(notes, 'Rest (1/2)'), opensWithSubhead(notes, 'Wait.')]).toEqual([true, false])
  })
})

describe('a slide that is drawn', () => {
  const frameOf = (html: string): HTMLElement => {
    const frame = document.createElement('div')
    frame.innerHTML = `<div class="tw-slide"><h1>Dough</h1>${html}</div>`
    return frame
  }
  const listing = (line: string) => `<div class="slidev-code-wrapper"><pre class="shiki"><code><span class="line">${line}</span></code></pre><button>Copy</button></div>`
  const read = (layout: string, html: string, note: string, notes: 'yes' | 'no' = 'yes') =>
    readSlides([slide(2, layout, { title: 'Dough', note })], { at: new Map([[2, frameOf(html)]]), sourceOf: () => 'dough#code', notes })

  it('stands small where the text beside it says all that it shows', () => {
    const size = (...of: Parameters<typeof read>) => read(...of).slides[0]?.drawn
    expect(size('points', '<ul><li>Flour <em>rests</em></li><li>Water warms it</li></ul>', '<p>First, flour <em>rests</em>. Then water slowly warms it.</p>')).toBe('small')
    expect(size('points', '<ul><li>Flour rests</li></ul>', '<p>Water.</p>')).toBe('large')
    expect(size('points', '<ul><li>Flour rests</li></ul>', '<p>Flour rests.</p>', 'no')).toBe('large')
    expect(size('points', '<p>Flour</p><img alt="">', '<p>Flour</p>')).toBe('large')
    expect(size('cases', '<table class="tw-cases-table"><thead class="tw-unseen"><tr><th>Who</th></tr></thead><tbody><tr><td>Mill</td><td>500 g</td></tr></tbody></table>', '<p>The mill takes 500 g.</p>')).toBe('small')
    expect(size('comparison', '<p>Flour</p>', '<p>Flour</p>')).toBe('large')
    expect(size('code', listing('let') + listing('go'), '<p>Flour</p>')).toBe('large')
  })

  it('is left out where it says in short what is read elsewhere, and has no line in the table of contents then', () => {
    const summary = (words: string) => readSlides([slide(2, 'points', { title: 'Dough', note: '<p>Flour rests. Water warms it slowly.</p>' }), slide(3, 'summary', { title: 'Summary' })], { at: new Map([[3, frameOf(`<ul><li>${words}</li></ul>`)]]), sourceOf: () => '', notes: 'yes' }).slides
    expect(summary('Water warms it').map(({ blank }) => blank)).toEqual([undefined, true])
    expect(summary('Salt does not').map(({ blank }) => blank)).toEqual([undefined, undefined])
    expect(contentsOf(summary('Water warms it'), 'Backup').map(({ title }) => title)).toEqual(['Dough'])
    expect(handoutParts(summary('Water warms it'), 'Backup').map(({ kind }) => kind)).toEqual(['contents', 'slide', 'mark'])
  })

  it('stands beside the paragraph that leads over to its listing', () => {
    const { slides } = read('code', listing('let'), '<p>First let go.</p><p>So:</p>')
    expect(slides.map(({ lead, note, wordsOnly, piece }) => [lead, note, wordsOnly ?? false, piece])).toEqual([['', '<p>First let go.</p>', true, 0], ['<p>So:</p>', '', false, 1]])
    expect(read('code', listing('let'), '<p>So:</p><p>It went.</p>').slides).toMatchObject([{ lead: '<p>So:</p>', note: '<p>It went.</p>' }])
  })

  it('is left out at the heading of its section where it opens that, though its notes say the heading', () => {
    const heading = '<p class="tw-handout-subhead"><strong>Dough</strong></p>'
    const { slides } = readSlides([slide(2, 'terms', { title: 'Dough', section: 'Dough', note: heading }), slide(3, 'points', { title: 'Flour', section: 'Dough', note: '<p>It rests.</p>' })], { at: new Map([[2, frameOf('<dl><dt>Flour</dt></dl>')]]), sourceOf: () => '', notes: 'yes' })
    expect(slides.map(({ blank }) => blank)).toEqual([true, undefined])
    expect(handoutParts(slides, 'Backup').slice(1).map(part => [part.kind, part.slide?.no, 'overview' in part ? part.overview?.no : undefined])).toEqual([['section', undefined, 2], ['slide', 3, undefined]])
    const divided = handoutParts([slide(1, 'section', { title: 'Dough', note: '<p>So it begins.</p>' }), ...slides], 'Backup')
    expect(divided.slice(1).map(part => [part.kind, part.slide?.no, 'overview' in part ? part.overview?.no : undefined])).toEqual([['section', 1, 2], ['slide', 3, undefined]])
    expect(slidesOf(divided).map(({ no, level }) => [no, level])).toEqual([[1, 2], [2, 3], [3, 3]])
  })

  it('has its cases under the headings that the slide has made rows of', () => {
    const rows = [['Mill', 'Stone'], ['Rye', 'Field']].map(([who, what]) => `<tr class="tw-case"><th><div class="tw-case-who">${who}</div><div class="tw-case-what">${what}</div></th></tr>`).join('')
    const { slides } = read('cases', `<table class="tw-cases-table">${rows}</table>`, '<p>So it is.</p><p>The mill grinds.</p><p>Rye grows.</p>')
    expect(slides[0]?.note.replace(/<p[^>]*>/g, '|').replace(/<[^>]*>/g, '')).toBe('|So it is.|Mill - Stone|The mill grinds.|Rye - Field|Rye grows.')
    expect(slides[0]?.drawn).toBe('small')
  })

  const table = (...rows: string[]) => `<table class="x" style="width: 9px"><thead><tr><th>Flour</th></tr></thead><tbody>${rows.map(row => `<tr><td>${row}</td></tr>`).join('')}</tbody></table>`

  it('has its table set in type, in one piece with those that go on with it', () => {
    const parts = [['Dough (1/3)', '<p>In short</p>', '<p>In short:</p>', 'rye'], ['Dough (2/3)', '<p>In short</p>', '', 'oats'], ['Dough (3/3)', '<p>Else</p>', '', 'spelt']] as const
    const frames = parts.map(([,lead,, row]) => frameOf(lead + table(row)))
    const { slides } = readSlides(parts.map(([title,, note], index) => slide(index + 2, 'table', { title, note })), { at: new Map(frames.map((frame, index) => [index + 2, frame])), sourceOf: () => '', notes: 'yes' })
    const cells = slides.map(({ inset }) => inset?.html.replace(/<(?!\/)/g, ' <').replace(/<[^>]*>/g, ''))
    expect(slides.map(({ drawn, lead, whole }) => [drawn, lead, whole])).toEqual([['small', '<p>In short:</p>', 2], ['small', '', 2], ['small', '', undefined]])
    expect(cells.map(text => text?.trim().split(/\s+/))).toEqual([['Flour', 'rye', 'oats'], undefined, ['Else', 'Flour', 'spelt']])
    expect(slides[0]?.inset?.html).not.toMatch(/class|style/)
    // Where the second begins is its place in the outline.
    expect(slides[0]?.inset?.html).toMatch(/<tr data-entry="3"><td[^>]*>oats/)
  })

  it('has the columns of a table that slides had to share begin alike', () => {
    const part = (no: number, cell: string): HandoutSlide => slide(no, 'table', { title: `Dough (${no - 1}/2)`, drawn: 'small', inset: { html: `<table><thead><tr><th align="center">Flour</th><th${cell}>g</th></tr></thead><tbody><tr><td align="center">rye</td><td${cell}>5</td></tr></tbody></table>` } })
    expect(joinTables([part(2, ' align="right"'), part(3, '')])[0]?.inset?.html.match(/align="\w+"/g)).toEqual(['align="center"', 'align="center"', 'align="center"'])
    expect(joinTables([part(2, ' align="right"'), part(3, ' align="right"')])[0]?.inset?.html.match(/right/g)).toHaveLength(3)
  })

  it('stands beside the piece that says what it shows, where others part what is said over it', () => {
    const piece = (note: string, more: object): HandoutSlide => slide(2, 'statement', { title: 'Dough', note, ...more })
    const given = [piece('<p>Wait.</p>', { piece: 0 }), piece('<p>Flour rests now.</p>', { piece: 1, wordsOnly: true }), piece('<p>Go.</p>', { piece: 2, wordsOnly: true })]
    const shown = (words: string) => besideItsWords(given, new Map([[2, frameOf(`<p>${words}</p>`)]])).map(({ wordsOnly }) => wordsOnly ?? 'here')
    expect([shown('Flour rests'), shown('Wait'), shown('Salt')]).toEqual([[true, 'here', true], ['here', true, true], ['here', true, true]])
  })

  it('has terms set in type that nothing is said over, and of one held back that is its title alone no picture', () => {
    const terms = '<dl class="tw-term-list"><div class="tw-term"><dt><strong>Rye</strong></dt><dd>500 g</dd></div></dl>'
    expect(read('terms', terms, '').slides[0]).toMatchObject({ drawn: 'small', inset: { html: '<table><tbody><tr><th scope="row" dir="auto"><strong>Rye</strong></th><td dir="auto">500 g</td></tr></tbody></table>' } })
    expect(read('terms', terms, '<p>Rye: 500 g</p>').slides[0]?.inset).toBeUndefined()
    const bare = (held: object) => readSlides([slide(2, 'statement', { title: 'Dough', note: '<p>Rest.</p>', ...held })], { at: new Map([[2, frameOf('')]]), sourceOf: () => '', notes: 'yes' }).slides[0]
    expect([bare({ held: true }), bare({})]).toMatchObject([{ drawn: 'small', bare: true }, { drawn: 'small' }])
    expect(bare({})?.bare).toBeUndefined()
  })

  it('is not headed by its title where its section goes on before it', () => {
    const slides = [slide(2, 'points', { section: 'Flour', title: 'Rye', note: '<p class="tw-handout-subhead"><strong>Flour</strong></p><p>Sieve it.</p>' })]
    expect(readSlides(slides, { at: new Map(), sourceOf: () => '', notes: 'yes' }).slides).toEqual([{ ...slides[0], note: '<p>Sieve it.</p>', begins: 'under its section' }])
  })

  it('has its listing set in type where it stands small, with what leads over to it before', () => {
    expect(read('code', `<p>Begin with flour</p>${listing('let')}`, '<p>Begin with flour:</p><p>Then rest.</p>')).toEqual({
      slides: [expect.objectContaining({ drawn: 'small', whole: 2, lead: '<p>Begin with flour:</p>', note: '<p>Then rest.</p>' })],
      listings: [{ slides: [2], begins: [0], start: undefined, lines: ['let'], language: '' }],
    })
    expect(read('code', `<p>Begin with rye</p>${listing('let')}`, '<p>Flour</p>').listings).toEqual([])
  })
})
