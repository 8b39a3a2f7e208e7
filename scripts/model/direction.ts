/** What an author's comment asks of the talk, for the block or the section after it. */
export type Direction =
  /** Leave it out. */
  | { name: 'skip' }
  /** Keep it together with what follows it. */
  | { name: 'keep' }
  /** Begin a slide with it. */
  | { name: 'break' }
  /** Title its slide so; without a text, by the paragraph itself. */
  | { name: 'title', text: string }
  | Cue
  /** Show it as this kind of slide. */
  | { name: 'kind', kind: ShownKind }

/** A cue for the speaker alone, in no handout and on no site, and the line on which it is written. */
export interface Cue { name: 'cue', text: string, line: number }

/** The kinds of slide that an author may ask for. */
export const shownKinds = ['statement', 'points', 'steps', 'terms', 'quote', 'code', 'table', 'figure'] as const
export type ShownKind = (typeof shownKinds)[number]

/** What an article's frontmatter asks of the talk as a whole. */
export interface TalkSettings {
  minutes?: number
  /** Hue of the accent, degrees in OKLCH. */
  hue?: number
  theme?: string
  agenda?: boolean
}

declare module 'unist' {
  interface Data { directions?: Direction[] }
}
