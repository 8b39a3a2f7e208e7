import type { Line } from './lines.ts'

/** Lines of the source from `start` to `end` (1-based, both inclusive). */
export interface Span { start: number, end: number }

/** One item of a list: its own text, the line it starts on, and the items below it. */
export interface ListEntry { text: string, start: number, end: number, children: ListEntry[] }

/** A piece of a raw text whose kind has been worked out. */
export type Region =
  | Span & { kind: 'code', lang?: string }
  | Span & { kind: 'list', ordered: boolean, first: number, marked: boolean, entries: ListEntry[] }
  | Span & { kind: 'table', rows: string[][] }
  | Span & { kind: 'heading', depth: 1 | 2 | 3 | 4 | 5 | 6, text: string, sign: string }
  | Span & { kind: 'rule' }
  | Span & { kind: 'paragraph', text: string }
  | Span & { kind: 'left out', type: string, reason: string }

/** The lines no region has claimed yet; blank lines stay, since they part what is left. */
export function openLines(lines: readonly Line[], claimed: readonly Span[]): Line[] {
  const taken = new Set(claimed.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, i) => start + i)))
  return lines.filter(line => !taken.has(line.no))
}
