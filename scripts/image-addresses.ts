import type { Article } from './model/article.ts'
import { walk } from './text/walk.ts'

/** The addresses of an article's pictures as the article writes them, each once, in reading order. */
export function imageAddresses({ tree }: Article): string[] {
  const found = new Set<string>()
  walk(tree, (node) => { if (node.type === 'image') found.add(node.url) })
  return [...found]
}
