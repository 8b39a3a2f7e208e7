import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picturesOf } from '../../scripts/browser/picture-slides.ts'
import type { PrintOrder } from '../../scripts/browser/print-handout.ts'
import { printHandout } from '../../scripts/browser/print-handout.ts'
import { launchChromium } from '../../scripts/browser/chromium.ts'
import type { Serving } from './static-servers.ts'
import { serveSite } from './static-servers.ts'
import { withBrowserOn, withVisitor } from '../../scripts/browser/visit.ts'
import type { Terminal } from '../../scripts/cli/terminal.ts'
import { writePictures } from '../../scripts/commands/write-pictures.ts'
import { buildSite } from '../../scripts/slidev/build.ts'
import { findDeck } from '../../scripts/slidev/deck-folder.ts'
import { cuesOf } from '../../scripts/slidev/private-gate.ts'
import { runCommand } from '../cli/run-command.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'
import { contentOf, deckCopy } from './deck-copy.ts'
import type { PdfContent } from './read-pdf.ts'
import { readPdf } from './read-pdf.ts'

const silent: Terminal = { out: () => {}, error: () => {}, progress: () => ({ done: () => {} }) }

describe('talkwright handout', () => {
  it('prints slides and notes as a tagged PDF with an outline, and leaves nothing else', async () => {
    const folder = deckCopy('clean')
    const before = contentOf(folder)
    const { status, stdout, stderr } = await runCommand(['handout', folder, '-o', join(folder, 'paper', 'notes.pdf')], folder)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${join(folder, 'paper', 'notes.pdf')}: the handout\n`, stderr: '' })

    const pdf = await readPdf(join(folder, 'paper', 'notes.pdf'))
    expect(pdf.pages).toBeGreaterThan(0)
    expect(pdf.tagged).toBe(true)
    expect(pdf.outline).toContain('The well-behaved deck')
    for (const words of ['The well-behaved deck', 'another thing', 'Good morning.', 'The code is short.'])
      expect(pdf.text).toContain(words)
    expect(contentOf(folder)).toEqual([...before, 'paper', 'paper/notes.pdf'].sort())
  })

  it('names what is missing where a deck does not use the addon', async () => {
    await expect(printOf('<div id="slideshow">The slides</div>', [])).rejects.toThrow('addons: [talkwright]')
  })

  it.each([
    ['in its text', '<p>Now <b>smile</b> at\nthe first row</p>'],
    ['in what it says of itself', '<meta name="description" content="Smile at the first row">'],
    ['in the name of a picture', '<img alt="smile at the first row">'],
  ])('prints nothing while a private cue is on the page, %s', async (_, html) => {
    const page = `<main>${html.replace('smile', 'Smile')}</main><script>window.__talkwrightHandoutReady = true</script>`
    await expect(printOf(page, ['**Smile** at [the first row](https://row.example)'])).rejects.toThrow('a private cue would be printed')
  })
})

it('takes pictures of several decks, each in a folder of its own, with one browser', async () => {
  const [clean, paper] = [deckCopy('clean'), deckCopy('paper')]
  const pictures = join(temporaryFolder(), 'pictures')
  const { status, stdout, stderr } = await runCommand(['slides', clean, paper, '--png', pictures, '--range', '2'], clean)
  // Both are called the same, and lie in different folders.
  const places = [clean, paper].map(deck => join(pictures, basename(dirname(deck)), basename(deck)))
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: places.map(place => `${place}: the slides\n`).join(''), stderr: '' })
  for (const place of places) expect(readdirSync(place)).toEqual(['002.png'])
  expect(await runCommand(['slides', clean, paper, '-o', 'both.pdf'], clean)).toMatchObject({ status: 2, stdout: '', stderr: 'talkwright: --output is the file of one deck; leave it out, or name that deck alone\n' })
})

it('says for which letters this machine has no font', async () => {
  const warnings: string[] = []
  // No font has what Unicode leaves to each for its own use, so far up.
  await printOf('<main lang="ja"><p>Wir backen Brot \u{10a123}</p></main><script>window.__talkwrightHandoutReady = true</script>', [], message => warnings.push(message))
  expect(warnings).toEqual(['this machine has no font for \'\u{10a123}\'; install one (Noto covers all) before you print or present here'])
})

/** Breaks over two lines, and runs from right to left in part. */
const lastTitle = 'Die Mengen, oder auf Arabisch: كم من الطحين وكم من الماء في الخبز'

function printOf(html: string, cues: readonly string[], warn: PrintOrder['warn'] = () => {}): Promise<number> {
  const site = temporaryFolder()
  writeFileSync(join(site, 'index.html'), html)
  return withBrowserOn(site, silent, async (browser, url) => (await printHandout(browser, url, { page: 'handout', query: '', cues, warn })).byteLength)
}

describe('a deck on paper', () => {
  let browser: Browser
  let server: Serving
  let cues: string[]
  const home = mkdtempSync(join(tmpdir(), 'talkwright-test-'))

  beforeAll(async () => {
    const deck = await findDeck(deckCopy('paper', home))
    const out = join(deck.folder, 'site')
    await withVisitor(silent, visitor => buildSite(deck, { out, base: '/', withoutHandout: true }, { terminal: silent, visitor }))
    cues = await cuesOf(deck)
    server = await serveSite(out)
    browser = await launchChromium(silent)
  })

  afterAll(async () => {
    await browser.close()
    await server.close()
    rmSync(home, { recursive: true })
  })

  // What fonts a machine has is up to it.
  const warn = (): void => {}

  const pdfOf = (page: PrintOrder['page'], query: string, earlier?: Buffer): Promise<Buffer> => printHandout(browser, server.url, { page, query, cues, warn, ...(earlier && { earlier }) })
  const print = async (page: PrintOrder['page'], query: string): Promise<PdfContent> => readPdf(await pdfOf(page, query))

  it('has every slide in its outline once, live links, printed addresses and whole listings', async () => {
    const pdf = await print('handout', '')
    expect(pdf).toMatchObject({ tagged: true, language: 'de', title: 'Ein Brot für Geduldige', size: [expect.closeTo(595, 0), expect.closeTo(842, 0)] })
    // What goes on with a slide stands below it, and what waited behind the end where it comes from.
    expect(pdf.entries.map(({ title, level }) => `${level} ${title}`)).toEqual([
      '1 Ein Brot für Geduldige', '2 Agenda', '2 Der Teig', '3 Was hineinkommt', `3 ${lastTitle}`, '3 Das Rezept (1/2)', '4 Das Rezept (2/2)', '2 Ein Bild ohne Überschrift', '2 Zum Artikel', '2 Links',
    ])
    // What looks like a heading is one for those who listen.
    expect(pdf.headings).toEqual(['Ein Brot für Geduldige', expect.stringContaining('Agenda'), 'Der Teig', expect.stringContaining('Die Mengen'), 'Das Rezept', expect.stringContaining('Ein Bild ohne Überschrift'), 'Wie man mahlt', 'Links'])
    const [, , , flour, , recipe, rest] = pdf.entries
    expect([flour, recipe, rest].map(entry => pdf.texts[(entry?.page ?? 0) - 1])).toEqual([expect.stringContaining('eine Nacht'), expect.stringContaining('const mehl'), expect.stringContaining('const salz')])
    expect(pdf.entries.map(({ page }) => page)).toEqual(pdf.entries.map(({ page }) => page).sort())
    expect(pdf.places).toEqual(expect.arrayContaining(['slide-2', 'slide-5', 'link-1', 'link-2']))
    expect(pdf.addresses).toEqual(expect.arrayContaining(['https://brot.example/', 'https://muehle.example/bach', 'https://muehle.example/mehl']))
    expect(pdf.addresses.join()).not.toContain('127.0.0.1')
    expect(pdf.text).toMatch(/Mühle am Bach\W*1\W.*dieselbe Mühle\W*1\W/)
    // A line of a listing in a list is too long for the paper.
    expect(pdf.text).toContain('geschüttet.')
    expect(pdf.text).toMatch(/Links 1 https:\/\/muehle\.example\/bach 2 https:\/\/muehle\.example\/mehl/)
    expect(pdf.text).toMatch(/1 const mehl = 500 2 const wasser = 350 3 4 const salz = 10/)
    expect(pdf.text).toMatch(/Die Mengen.*500 g/)
    expect(pdf.text).toMatch(/4 const salz = 10 TypeScript Salz kommt zuletzt/)
    // What was held back stands where it comes from, and is marked.
    expect(pdf.text).toMatch(/dieselbe Mühle 1 \. .*Die Mengen.* Reserve Was .*500 g.*const mehl/)
    expect(pdf.text).toMatch(new RegExp(`1 Der Teig ${pdf.pageOf['slide-2']} `))
    expect(Object.values(pdf.pageOf)).not.toContain(0)
    expect(pdf.alts).not.toContain('')
    expect(pdf.text).toContain('Mehl, Wasser, Salz und eine Nacht.')
    expect(pdf.text).not.toContain('lächeln')
    expect(pdf.text).toContain(`1 / ${pdf.pages}`)
    expect((await print('handout', '')).texts).toEqual(pdf.texts)
  })

  it.each([
    ['slides', 1 + 8, 'none'], ['3-lines', 1 + 3, 'none'], ['text', 2, 'said'],
  ])('the layout %s takes %i pages', async (layout, pages, notes) => {
    const pdf = await print('handout', `?layout=${layout}&paper=letter&ink=saver`)
    expect(pdf.pages).toBeLessThanOrEqual(pages)
    expect(pdf.size.map(Math.round).sort()).toEqual([612, 792])
    expect(pdf.text.includes('Salz kommt zuletzt')).toBe(notes === 'said')
    expect(pdf.outline).toEqual(expect.arrayContaining(['Ein Brot für Geduldige', 'Der Teig', 'Was hineinkommt', 'Das Rezept (1/2)', 'Das Rezept (2/2)', expect.stringMatching(/^(?:Ein Bild ohne Überschrift|Folie 6)$/), 'Zum Artikel', lastTitle]))
  })

  it.each([
    ['the same', () => pdfOf('handout', '')],
    ['one whose slides stand on other pages', () => pdfOf('handout', '?layout=text&paper=letter')],
    ['one of some slides', () => pdfOf('handout', '?range=3-4')],
    ['no PDF that a browser wrote', () => Promise.resolve(Buffer.from('%PDF-1.7\n/slide-2 [7 0 R /XYZ 0 0 0]'))],
  ])('says on which pages slides stand, whatever an earlier handout said: %s', async (_, earlier) => {
    const [pdf, fresh] = [await readPdf(await pdfOf('handout', '', await earlier())), await print('handout', '')]
    expect(pdf).toEqual(fresh)
  })

  it('prints the slides that are asked for, without their notes where they are not wanted', async () => {
    const pdf = await print('handout', '?range=3-4,8&notes=no')
    expect(pdf.outline).toEqual(['Ein Brot für Geduldige', 'Agenda', 'Der Teig', 'Was hineinkommt', lastTitle, 'Das Rezept (1/2)', 'Links'])
    expect(pdf.text).not.toMatch(/Mühle am Bach|Das Rezept \(2\/2\)/)
    await expect(print('handout', '?range=8-9')).rejects.toThrow('the deck has 8 slides; the range 8-9 goes beyond')
  })

  it('prints the slides alone, each a page of its own size, and each step of them', async () => {
    const pdf = await print('slides', '')
    expect(pdf).toMatchObject({ pages: 8, size: [expect.closeTo(735, 0), expect.closeTo(414, 0)], tagged: true })
    expect(pdf.outline).toEqual(['Ein Brot für Geduldige', 'Der Teig', 'Was hineinkommt', 'Das Rezept (1/2)', 'Das Rezept (2/2)', 'Ein Bild ohne Überschrift', 'Zum Artikel', lastTitle])
    expect(pdf.places).toContain('slide-5')
    // Written by hand, without its address.
    expect(pdf.texts[6]).toMatch(/Zum Artikel brot\.example/)
    // The picture hangs over the edge of its slide: it is cut off there, and not lost on a page between.
    expect(pdf.alts).toContain('Ein Laib Brot')
    const steps = await print('slides', '?print=clicks&range=3')
    expect(steps).toMatchObject({ pages: 3, outline: ['Was hineinkommt'] })
  })

  it('takes pictures of slides and replaces none but its own', async () => {
    const folder = join(temporaryFolder(), 'pictures')
    await writePictures(folder, await picturesOf(browser, server.url, { page: 'slides', query: '?range=2,8', cues, warn }))
    expect(readdirSync(folder).sort()).toEqual(['002.png', '008.png'])
    await writePictures(folder, await picturesOf(browser, server.url, { page: 'slides', query: '?print=clicks&range=3', cues, warn }))
    expect(readdirSync(folder).sort()).toEqual(['003-01.png', '003-02.png', '003-03.png'])
    expect(existsSync(join(folder, '002.png'))).toBe(false)
  })
})
