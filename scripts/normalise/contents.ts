import type { Heading, List, RootContent } from 'mdast'
import type { Article, Omission } from '../model/article.ts'
import { walk } from '../text/walk.ts'
import { plain } from '../text/words.ts'

/** Fewer links may be a remark; more are the page's own table of contents. */
const fewestLinks = 3
const reason = 'the table of contents of the page; the agenda stands for it'

/** Takes out lists of links to the page's own headings, and the heading over one where nothing else stands under it. */
export function dropContents(article: Article): Article {
  const nodes = article.tree.children
  const dropped = new Set<RootContent>()
  nodes.forEach((node, index) => {
    if (node.type !== 'list' || !leadsWithin(node)) return
    dropped.add(node)
    const [before, after] = [nodes[index - 1], nodes[index + 1]]
    if (before?.type === 'heading' && before.depth > 1 && endsSection(before, after)) dropped.add(before)
  })
  const omissions: Omission[] = [...dropped].map((node) => ({ line: node.position?.start.line ?? 1, type: node.type, text: plain(node), reason }))
  return { ...article, tree: { ...article.tree, children: nodes.filter((node) => !dropped.has(node)) }, omissions: [...article.omissions, ...omissions] }
}

/** Whether every item of a list, to any depth, is one link to a place on the page. */
function leadsWithin(list: List): boolean {
  let [links, others] = [0, 0]
  walk(list, (node) => {
    if (node.type !== 'listItem') return
    const [first, ...rest] = node.children
    const link = first?.type === 'paragraph' && first.children.length === 1 ? first.children[0] : undefined
    if (link?.type === 'link' && link.url.startsWith('#') && rest.every(({ type }) => type === 'list')) links += 1
    else others += 1
  })
  return others === 0 && links >= fewestLinks
}

function endsSection(heading: Heading, next: RootContent | undefined): boolean {
  return next === undefined || (next.type === 'heading' && next.depth <= heading.depth)
}
