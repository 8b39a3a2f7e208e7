import type { Outline } from './model/outline.ts'
import { walk } from './text/walk.ts'

/** The addresses of an article's pictures as the article writes them, each once, in reading order. */
export function imageAddresses({ blocks }: Outline): string[] {
  const found = new Set<string>()
  for (const { node: block } of blocks) walk(block, (node) => { if (node.type === 'image') found.add(node.url) })
  return [...found]
}
