import type { Browser } from 'playwright-core'
import type { Finding } from '../browser/inspect/finding.ts'
import { formatFinding } from '../browser/inspect/finding.ts'
import { inspectDeck } from '../browser/inspect/inspect-deck.ts'
import { withBrowserOn } from '../browser/visit.ts'
import type { ExitCode } from '../cli/exit-code.ts'
import { exitCode } from '../cli/exit-code.ts'
import type { Terminal } from '../cli/terminal.ts'
import { withTemporarySite } from '../slidev/build.ts'
import type { DeckFolder } from '../slidev/deck-folder.ts'
import { findDeck } from '../slidev/deck-folder.ts'
import { loadSlides } from '../slidev/slides.ts'

/** Builds the deck in `folder`, opens every slide in a browser and prints what would go wrong on stage. */
export async function check(folder: string, terminal: Terminal): Promise<ExitCode> {
  const deck = await findDeck(folder)
  return withTemporarySite(deck, terminal, site =>
    withBrowserOn(site, terminal, (browser, url) => checkSite(deck, browser, url, terminal)))
}

/** Checks a deck that is built already and served at `url`. */
export async function checkSite(deck: DeckFolder, browser: Browser, url: string, terminal: Terminal): Promise<ExitCode> {
  const slides = await loadSlides(deck)
  const progress = terminal.progress(`Checking ${slides.length} slides in light and dark`)
  const findings = await inspectDeck(browser, url, slides).finally(progress.done)
  for (const finding of findings)
    terminal.out(formatFinding(finding))
  terminal.out(summary(slides.length, findings))
  return findings.length > 0 ? exitCode.findings : exitCode.fine
}

function summary(slides: number, findings: Finding[]): string {
  const found = findings.length === 0 ? 'nothing found' : findings.length === 1 ? '1 finding' : `${findings.length} findings`
  return `${slides === 1 ? '1 slide' : `${slides} slides`} checked in light and dark: ${found}`
}
