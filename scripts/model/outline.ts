import type { Heading, PhrasingContent } from 'mdast'
import type { ArticleMeta, Block, HeadLine, Omission } from './article.ts'

/** A heading with everything under it up to the next heading of its depth. */
export interface Section {
  /** Path of heading slugs, for example `essential-packages/tokio`: survives edits elsewhere in the article. */
  id: string
  /** The heading's node; absent for the text before the first heading. */
  heading?: Heading
  /** Block of the heading. */
  headingBlock?: Block
  /** The heading as plain text; empty for the opening section. */
  title: string
  depth: number
  line: number
  /** The blocks between this heading and the next one of any depth. */
  blocks: Block[]
  children: Section[]
}

/** The article as a tree of sections. */
export interface Outline {
  meta: ArticleMeta & { title: string, lang: string }
  /** The title as the article formats it. */
  title: PhrasingContent[]
  /** The heading that gave the title, if one did. */
  titleBlock?: Block
  /** The blocks that open the article, before its first section. */
  opening: Section
  sections: Section[]
  /** All blocks in reading order, headings included. */
  blocks: Block[]
  omissions: Omission[]
  /** The lines above the article's text that gave its metadata. */
  head: HeadLine[]
}
