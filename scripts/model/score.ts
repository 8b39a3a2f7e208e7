import type { ShownSlide } from './shown-slide.ts'

/** What the score knows of the article that a deck was made from. */
export interface KnownArticle {
  lang: string
  /** All its text, metadata included. */
  text: string
  words: number
  /** Its headings below the title, in reading order. */
  headings: string[]
  /** Its most frequent terms, most frequent first. */
  terms: string[]
  /** Its list items and table cells, as its author wrote them. */
  items: ReadonlySet<string>
  /** Alternative texts of the pictures it has and the deck could show. */
  pictures: string[]
  /** Line of the article for each `source` of a slide. */
  lines: ReadonlyMap<string, number>
  /** Minutes that were asked for. */
  minutes?: number
}

/** A deck as it was seen, with what else bears on its score. */
export interface ShownDeck {
  slides: ShownSlide[]
  lang: string
  /** Overflowing or clipped slides. */
  overflowing: number
  article?: KnownArticle
  /** Height that the fitter foresees for each `source` of a slide, CSS px; kinds that take what room there is have none. */
  foreseen?: ReadonlyMap<string, number>
  /** Whether a second run gave the same bytes; absent where nobody tried. */
  repeats?: boolean
}

/** Something on one slide that misses a target. */
export interface ScoreFinding { slide: number, rule: ScoreRule, message: string }

/** What a score finds on single slides. */
export type ScoreRule =
  | 'small-type' | 'contrast' | 'invented-token' | 'invented-word' | 'bad-bullet' | 'full-slide' | 'wordy-slide' | 'many-bullets'
  | 'missing-glyph' | 'long-bullet' | 'repeated-title' | 'long-slide' | 'unforeseen-height'

/** One figure of a deck's score beside its target. */
export interface ScoreRow {
  /** Number of the metric in the list of rules. */
  no: number
  name: string
  /** What is measured, absent where the deck gives nothing to measure or its article is not known. */
  value?: number
  least?: number
  most?: number
  /** A gate fails the check, a target advises. */
  gate: boolean
  met: boolean
  findings: ScoreFinding[]
}
