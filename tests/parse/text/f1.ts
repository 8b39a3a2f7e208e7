import type { Root } from 'mdast'

interface Span { start: number, end: number }

/** Counts of what was found, what was there, and what is both. */
export interface Tally { found: number, there: number, both: number, add: (found: readonly Span[], there: readonly Span[]) => void }

/** Starts counting; a span counts as found when another covers it by half (intersection over union). */
export function tally(): Tally {
  const counts: Tally = {
    found: 0,
    there: 0,
    both: 0,
    add(found, there) {
      counts.found += found.length
      counts.there += there.length
      counts.both += there.filter(span => found.some(other => overlap(span, other) >= 0.5)).length
    },
  }
  return counts
}

/** The harmonic mean of precision and recall. */
export function f1({ found, there, both }: Tally): number {
  return found + there === 0 ? 1 : 2 * both / (found + there)
}

/** The line spans of the code blocks, less the lines put before the text. */
export function codeBlocksOf(tree: Root, before: number): Span[] {
  return spansOf(tree, before, 'code')
}

/** The lines of the headings, less the lines put before the text. */
export function headingLinesOf(tree: Root, before: number): Span[] {
  return spansOf(tree, before, 'heading').filter(({ start }) => start > 0)
}

function spansOf(tree: Root, before: number, type: string): Span[] {
  return tree.children.flatMap(({ type: own, position }) =>
    own === type && position ? [{ start: position.start.line - before, end: position.end.line - before }] : [])
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start) + 1
  return Math.max(0, shared) / (Math.max(a.end, b.end) - Math.min(a.start, b.start) + 1)
}
