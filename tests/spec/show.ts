import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { withBrowserOn } from '../../scripts/browser/visit.ts'
import type { Terminal } from '../../scripts/cli/terminal.ts'
import { findDeck } from '../../scripts/slidev/deck-folder.ts'
import { withTemporarySite } from '../../scripts/slidev/build.ts'
import type { Shown } from './compare.ts'

const deckFolder = fileURLToPath(new URL('deck/', import.meta.url))
/** Milliseconds a page of some hundred slides may take. */
const patience = 120_000

/** A generated deck and how many slides it has. */
export interface GeneratedDeck { markdown: string, slides: number }

/**
 * Has Slidev build some decks in one go, as imports of one root deck, opens a page with all their slides and notes in
 * a browser and reads the text of each deck.
 */
export async function showDecks(decks: readonly GeneratedDeck[], terminal: Terminal): Promise<{ shown: Shown[], errors: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'talkwright-spec-'))
  try {
    await writeRoot(folder, decks)
    return await withTemporarySite(await findDeck(folder), terminal, site => withBrowserOn(site, terminal, async (browser, url) => {
      const page = await browser.newPage()
      const errors: string[] = []
      page.on('pageerror', error => void errors.push(error.message))
      page.on('dialog', dialog => void errors.push(`a dialog opened: ${dialog.message()}`))
      const articles = await readArticles(page, url)
      return { shown: distribute(articles, decks), errors }
    }))
  }
  finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeRoot(folder: string, decks: readonly GeneratedDeck[]): Promise<void> {
  const blocks = decks.map((_, index) => `---\nsrc: ./deck-${index}.md\n---\n`)
  const [first = '', ...rest] = blocks
  const head = 'theme: default\naddons:\n  - talkwright\nfonts:\n  provider: none\n'
  await writeFile(join(folder, 'slides.md'), [first.replace('---\n', `---\n${head}`), ...rest].join('\n'))
  for (const [index, { markdown }] of decks.entries()) await writeFile(join(folder, `deck-${index}.md`), markdown)
  await cp(deckFolder, folder, { recursive: true })
}

async function readArticles(page: Page, url: string): Promise<Shown[]> {
  await page.goto(new URL('spec', url).href)
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true', undefined, { timeout: patience })
  return page.evaluate(() => [...document.querySelectorAll('main > article')].map((article) => {
    // A section's large numeral is furniture.
    for (const numeral of article.querySelectorAll('.tw-section-number')) numeral.remove()
    const altTexts = [...article.querySelectorAll('img')].map(image => image.alt).filter(alt => alt !== '')
    const slide = article.querySelector<HTMLElement>('.tw-slide')
    const note = article.querySelector('aside')
    return { slides: [slide?.innerText ?? '', ...altTexts], notes: [note?.innerText ?? ''] }
  }))
}

/** Hands each deck its slides, in order. Throws where Slidev made more or fewer slides of them than were generated. */
function distribute(articles: readonly Shown[], decks: readonly GeneratedDeck[]): Shown[] {
  const expected = decks.reduce((sum, deck) => sum + deck.slides, 0)
  if (articles.length !== expected) throw new Error(`Slidev shows ${articles.length} slides, ${expected} were generated`)
  let start = 0
  return decks.map(({ slides }) => {
    const own = articles.slice(start, start + slides)
    start += slides
    return { slides: own.flatMap(one => one.slides), notes: own.flatMap(one => one.notes) }
  })
}
