import type { Deck } from './deck.ts'
import type { Report } from './report.ts'

/** What an article becomes. */
export interface Talk {
  deck: Deck
  /** `slides.md`. */
  markdown: string
  report: Report
}
