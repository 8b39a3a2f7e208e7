import type { RootContent } from 'mdast'
import type { Article, Omission } from '../model/article.ts'
import { plain } from '../text/words.ts'

/** Nodes that carry no words of their own, and why a talk does without them. */
const wordless: Partial<Record<RootContent['type'], string>> = {
  thematicBreak: 'a rule between parts',
  definition: 'a link definition that nothing refers to',
  yaml: 'metadata',
  toml: 'metadata',
}

/** Takes nodes without words out of the tree and puts them on the list of omissions. */
export function dropWordless(article: Article): Article {
  const omissions: Omission[] = [...article.omissions]
  const children = article.tree.children.filter((node) => {
    const reason = wordless[node.type]
    if (reason !== undefined) omissions.push({ line: node.position?.start.line ?? 1, type: node.type, text: plain(node), reason })
    return reason === undefined
  })
  return { ...article, tree: { ...article.tree, children }, omissions }
}
