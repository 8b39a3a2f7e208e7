import { visit } from 'unist-util-visit'
import type { Article } from '../model/article.ts'

/** A line that ends in the source only ends in the source: soft breaks become spaces. */
export function joinSoftBreaks(article: Article): Article {
  visit(article.tree, 'text', (node) => { node.value = node.value.replace(/[^\S\n]*\n[^\S\n]*/g, ' ') })
  return article
}
