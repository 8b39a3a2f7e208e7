import type { Root, RootContent } from 'mdast'
import type { Direction, TalkSettings } from './direction.ts'

/** What an article says about itself, in its frontmatter, its page's head or its first lines. */
export interface ArticleMeta {
  title?: string
  description?: string
  author?: string
  /** As the article writes it. */
  date?: string
  tags: string[]
  /** BCP 47, for example `en` or `pt-BR`. */
  lang?: string
  /** Where the article can be read. */
  url?: string
  /** What its frontmatter asks of the talk. */
  talk?: TalkSettings
}

/** A piece of the article that is deliberately left out of the talk. */
export interface Omission {
  line: number
  /** mdast type of the piece, or `metadata`. */
  type: string
  text: string
  /** One plain sentence without a full stop: `a copyright line`. */
  reason: string
}

/** Where a line of an article's head stands, and which field it gave: what it says is on the cover. */
export interface HeadLine { line: number, field: 'title' | 'description' | 'author' | 'date' | 'tags' }

/** What every parser returns: the tree (each node with its position in the source), the metadata, the pieces left out. */
export interface Article {
  tree: Root
  meta: ArticleMeta
  omissions: Omission[]
  /** The lines above the article's text that gave its metadata; absent where metadata has a place of its own. */
  head?: HeadLine[]
}

/** The three kinds of article text that can be read. */
export type ArticleFormat = 'markdown' | 'html' | 'text'

/** One top-level node of the normalised tree: the unit in which the report accounts for the article. */
export interface Block {
  /** `b1`, `b2` … in reading order. */
  id: string
  node: RootContent
  /** 1-based line of the source. */
  line: number
  column: number
  words: number
  /** What its author asks of the talk. */
  directions: Direction[]
}
