import type { Image } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Article } from './model/article.ts'

/** The addresses of an article's pictures as the article writes them, each once, in reading order. */
export function imageAddresses({ tree }: Article): string[] {
  const found = new Set<string>()
  visit(tree, 'image', (node: Image) => { found.add(node.url) })
  return [...found]
}
