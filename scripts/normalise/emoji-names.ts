import type { Nodes } from 'mdast'

/** A word between colons that stands for itself, as GitHub writes emoji: `:tada:`. */
export const emojiName = /(?<![\p{L}\p{N}_:]):([a-z0-9_+-]+):(?![\p{L}\p{N}_:])/gu

/** Whether a text below a node may name an emoji. */
export function namesEmoji(node: Nodes): boolean {
  // Asked in ASCII first: the classes of Unicode take long to compile.
  if (node.type === 'text') return /:[a-z0-9_+-]+:/.test(node.value) && node.value.search(emojiName) >= 0
  return 'children' in node && (node.children as Nodes[]).some(namesEmoji)
}
