import type { PhrasingContent } from 'mdast'
import type { ArticleMeta, Block } from '../model/article.ts'
import { isWestern } from '../text/bare-word.ts'
import { plain } from '../text/words.ts'

interface FoundTitle { title: PhrasingContent[], titleBlock?: Block, unused?: string }

/**
 * The article's title: its only first-level heading where that stands before any other, else its metadata's.
 * A heading that says the same as the metadata is that title, and no section.
 */
export function findTitle(meta: ArticleMeta, blocks: readonly Block[], fallback: string): FoundTitle {
  const headings = blocks.filter(({ node }) => node.type === 'heading')
  const [first] = headings
  const highest = headings.filter(({ node }) => node.type === 'heading' && node.depth === 1)
  const only = first === highest[0] && highest.length === 1
  if (first?.node.type === 'heading' && (only || same(plain(first.node), meta.title))) {
    return { title: first.node.children, titleBlock: first, ...(meta.title !== undefined && !same(plain(first.node), meta.title) && { unused: meta.title }) }
  }
  return { title: [{ type: 'text', value: meta.title ?? fallback }] }
}

function same(a: string, b: string | undefined): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(isWestern(text) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '')
  return b !== undefined && bare(a) === bare(b)
}
