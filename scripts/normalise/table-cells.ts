import type { Article, Omission } from '../model/article.ts'
import { walk } from '../text/walk.ts'
import { plain } from '../text/words.ts'

const reason = 'cells for which their table has no column; a bar within one is written \\|'

/** Takes out of Markdown's tables the cells behind their last column: no renderer of GFM shows them. */
export function dropCellsWithoutColumn(article: Article): Article {
  const omissions: Omission[] = []
  walk(article.tree, (node) => {
    if (node.type !== 'table') return
    const columns = node.children[0]?.children.length ?? 0
    for (const row of node.children) {
      const text = row.children.splice(columns).map(plain).filter(cell => cell !== '').join(' ')
      if (text !== '') omissions.push({ line: row.position?.start.line ?? 1, type: 'tableCell', text, reason })
    }
  })
  return { ...article, omissions: [...article.omissions, ...omissions] }
}
