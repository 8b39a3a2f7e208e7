import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inspectDeck } from '../../scripts/browser/inspect/inspect-deck.ts'
import { withBrowserOn } from '../../scripts/browser/visit.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { generate } from '../../scripts/commands/generate.ts'
import { withTemporarySite } from '../../scripts/slidev/build.ts'
import type { DeckFolder } from '../../scripts/slidev/deck-folder.ts'
import { findDeck } from '../../scripts/slidev/deck-folder.ts'
import { loadSlides } from '../../scripts/slidev/slides.ts'
import { axeFindings } from './axe.ts'
import { faintBetweenClicks } from './between-clicks.ts'

/** So many decks of a folder of articles are looked at, evenly spread over it. */
const sample = 10

/** Messages of the decks' own making stay unsaid: what is asked here is whether everybody can read them. */
const quiet = { ...createTerminal(), out: () => {}, error: () => {} }

/** Texts with too little contrast and what axe calls serious or critical, over all slides of a deck in both schemes. */
async function audit(name: string, deck: DeckFolder): Promise<number> {
  const slides = await loadSlides(deck)
  return withTemporarySite(deck, quiet, site => withBrowserOn(site, quiet, async (browser, url) => {
    const { shown } = await inspectDeck(browser, url, slides)
    const faint = [
      ...shown.flatMap(({ no, faint }) => faint.map(({ what, value }) => `slide ${no}: ${what} has a contrast of ${value}`)),
      ...await faintBetweenClicks(browser, url, slides.length),
    ]
    const barriers = await axeFindings(browser, url, slides.length)
    console.log(`${faint.length + barriers.length === 0 ? 'ok  ' : 'FAIL'} ${String(slides.length).padStart(4)} slides, ${faint.length} texts with too little contrast, ${barriers.length} serious or critical findings of axe  ${name}`)
    for (const finding of [...faint, ...barriers]) console.log(`       ${finding}`)
    return faint.length + barriers.length
  }))
}

const [folder] = process.argv.slice(2)
if (folder === undefined || !existsSync(folder)) {
  console.error('usage: npm run audit -- FOLDER (a folder of articles)')
  process.exit(2)
}
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:md|markdown)$/.test(name)).sort()
const chosen = articles.filter((_, index) => index % Math.max(1, Math.floor(articles.length / sample)) === 0).slice(0, sample)
const workshop = await mkdtemp(join(tmpdir(), 'talkwright-audit-'))
try {
  // The gallery is asked the same in `npm test`.
  let findings = 0
  for (const [index, name] of chosen.entries()) {
    const out = join(workshop, String(index))
    await generate(resolve(folder, name), { out, offline: true }, quiet)
    findings += await audit(name, await findDeck(out))
  }
  console.log(`${findings} findings in ${chosen.length} decks, light and dark`)
  process.exitCode = findings === 0 && chosen.length > 0 ? 0 : 1
}
finally {
  await rm(workshop, { recursive: true, force: true })
}
