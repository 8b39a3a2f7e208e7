import type { RootContent } from 'mdast'
import type { Article, Omission } from '../model/article.ts'
import { flat } from '../text/phrasing.ts'
import { plain } from '../text/words.ts'

/** Paragraphs that are instructions to the program that makes the site, no words for a reader. */
const marks: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(?:import\s[^\n]*?\sfrom\s+['"][^'"\n]+['"];?|import\s+['"][^'"\n]+['"];?|export\s+(?:(?:const|let)\s+[\w$]+\s*(?::[^=\n]+)?=|default\s+(?:function|class|async|[\w$]+;?$|[({\[])|function\s*\*?\s*[\w$]+\s*\(|\{)[^\n]*)(?:\n(?:import|export)\s[^\n]*)*$/, 'an import or export of MDX'],
  [/^\{\/\*[\s\S]*\*\/\}$/, 'an MDX comment'],
  [/^\{:[^{}\n]*\}$/, 'attributes for kramdown'],
  [/^(?:\[\[toc\]\]|\[toc\]|\[\[_toc_\]\]|\{\{[<%]\s*(?:toc|table-of-contents)\s*(?:\/\s*)?[>%]\}\})$/i, 'a table of contents that the site makes'],
  [/^\{\{[<%]\s*(?:br|clear|hr)\s*(?:\/\s*)?[>%]\}\}$/, 'a mark for Hugo'],
  [/^\{\{[<%]\s*param\s[^{}\n]*[>%]\}\}$/, 'a text that Hugo takes from the settings of its site'],
  [/^\{%-?\s*(?:end)?(?:raw|comment)\s*-?%\}$/, 'a mark for Liquid'],
]

/** Takes what only the site's program reads out of the tree and puts it on the list of omissions. */
export function dropSiteMarks(article: Article): Article {
  const omissions: Omission[] = [...article.omissions]
  const children = article.tree.children.filter((node) => {
    const reason = reasonFor(node)
    if (reason !== undefined) omissions.push({ line: node.position?.start.line ?? 1, type: node.type, text: plain(node), reason })
    return reason === undefined
  })
  return { ...article, tree: { ...article.tree, children }, omissions }
}

function reasonFor(node: RootContent): string | undefined {
  if (node.type === 'footnoteDefinition' && node.children.length === 1 && node.children[0]) return reasonFor(node.children[0])
  if (node.type !== 'paragraph') return undefined
  const text = flat(node.children).trim()
  return marks.find(([pattern]) => pattern.test(text))?.[1]
}
