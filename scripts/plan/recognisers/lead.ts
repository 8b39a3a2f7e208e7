import type { Paragraph } from 'mdast'
import type { Block } from '../../model/article.ts'
import { plain } from '../../text/words.ts'

/** A paragraph that introduces the block after it: it ends in a colon. */
export function isLead(block: Block | undefined): block is Block & { node: Paragraph } {
  return block?.node.type === 'paragraph' && endsInColon(block.node)
}

/** Whether a paragraph announces something. */
export function endsInColon(node: Paragraph): boolean {
  return /[:：]$/.test(plain(node))
}

/** The lead paragraph at `at`, if there is one, and the block it introduces. */
export function withLead(blocks: readonly Block[], at: number): { lead?: Block & { node: Paragraph }, main?: Block } {
  const first = blocks[at]
  if (!isLead(first)) return first ? { main: first } : {}
  const main = blocks[at + 1]
  return main ? { lead: first, main } : {}
}
