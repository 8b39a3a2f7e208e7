import type { ScoreFinding, ShownDeck } from '../model/score.ts'

/** One figure of a score: how it is read off a deck, and what it should be. */
export interface Metric {
  /** Number in the list of rules; several figures may share one. */
  no: number
  name: string
  least?: number
  most?: number
  gate?: true
  /** The figure; nothing where the deck gives nothing to measure, or its article is not known. */
  of: (deck: ShownDeck) => number | undefined
  /** The slides that miss it, and what to do. */
  finds?: (deck: ShownDeck) => ScoreFinding[]
}

/** A metric that counts faults; none is allowed. */
export function none(metric: Omit<Metric, 'most' | 'of' | 'finds'> & { finds: NonNullable<Metric['finds']> }): Metric {
  return { ...metric, most: 0, of: deck => metric.finds(deck).length }
}
