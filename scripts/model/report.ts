import type { Message } from './message.ts'
import type { SlideKind } from './slide.ts'

/** Where a block of the article ended up. */
export type Whereabouts = 'slide' | 'note' | 'omitted'

/** The report that `generate --report` writes: what became of every block of the article. */
export interface Report {
  article: { path: string, title: string, words: number, blocks: number }
  slides: SlideReport[]
  blocks: BlockReport[]
  messages: Message[]
}

export interface SlideReport { no: number, kind: SlideKind, title: string, line: number, words: number, seconds: number, backup?: true }
export interface BlockReport { line: number, type: string, where: Whereabouts, slides: number[], reason?: string }
