import type { SlideKind } from './slide.ts'

/** Where a block of the article ended up. */
export type Whereabouts = 'slide' | 'note' | 'omitted'

/** The report that `generate --report` writes: what became of every block of the article. */
export interface Report {
  article: { path: string, title: string, words: number, blocks: number }
  slides: SlideReport[]
  blocks: BlockReport[]
  messages: MessageReport[]
}

export interface SlideReport { no: number, kind: SlideKind, title: string, line: number, words: number, seconds: number }
export interface BlockReport { line: number, type: string, where: Whereabouts, slides: number[], reason?: string }
export interface MessageReport { line: number, column: number, ruleId: string, severity: 'error' | 'warning' | 'info', message: string }
