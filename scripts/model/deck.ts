import type { ArticleMeta } from './article.ts'
import type { Slide } from './slide.ts'

/** The talk: everything the renderer needs. */
export interface Deck {
  meta: ArticleMeta & { title: string, lang: string }
  /** Name of the article's file, without its folder. */
  article: string
  /** Spoken time of all notes, in seconds. */
  seconds: number
  /** Minutes that were asked for. */
  minutes?: number
  slides: Slide[]
}
