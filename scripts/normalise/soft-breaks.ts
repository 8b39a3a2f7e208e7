import type { Article } from '../model/article.ts'
import { walk } from '../text/walk.ts'

/** A line that ends in the source only ends in the source: soft breaks become spaces. */
export function joinSoftBreaks(article: Article): Article {
  walk(article.tree, (node) => { if (node.type === 'text' && node.value.includes('\n')) node.value = onOneLine(node.value) })
  return article
}

/** The lines of a text without the space around their ends; each is looked at once, however much space it holds. */
function onOneLine(text: string): string {
  const lines = text.split('\n')
  const last = lines.length - 1
  return lines.map((line, index) => {
    const start = index === 0 ? line : line.trimStart()
    return index === last ? start : start.trimEnd()
  }).join(' ')
}
