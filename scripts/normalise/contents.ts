import type { Heading, List, RootContent } from 'mdast'
import type { Article, Omission } from '../model/article.ts'
import { walk } from '../text/walk.ts'
import { countWords, plain } from '../text/words.ts'

/** Fewer links may be a remark; more are the page's own table of contents. */
const fewestLinks = 3
/** A paragraph of so many words over it names it: 'Details', 'On this page'. */
const mostWords = 4
const reason = 'the table of contents of the page; the agenda stands for it'

/** Takes out lists of links to the page's own headings, and the heading over them where nothing else stands under it. */
export function dropContents(article: Article): Article {
  const nodes = article.tree.children
  const dropped = new Set<RootContent>()
  for (let start = 0; start < nodes.length; start += 1) {
    const lists = listsAt(nodes, start)
    if (lists.length === 0) continue
    const end = start + lists.length
    if (lists.reduce((sum, list) => sum + linksWithin(list), 0) >= fewestLinks) for (const node of [...headOf(nodes, start, end), ...lists]) dropped.add(node)
    start = end
  }
  const omissions: Omission[] = [...dropped].map((node) => ({ line: node.position?.start.line ?? 1, type: node.type, text: plain(node), reason }))
  return { ...article, tree: { ...article.tree, children: nodes.filter((node) => !dropped.has(node)) }, omissions: [...article.omissions, ...omissions] }
}

/** The lists in a row, from one on, that have nothing but links to places on the page: signs of two kinds make two of one. */
function listsAt(nodes: readonly RootContent[], start: number): List[] {
  const lists: List[] = []
  for (let node = nodes[start]; node?.type === 'list' && linksWithin(node) > 0; node = nodes[start + lists.length]) lists.push(node)
  return lists
}

/** How many links to places on the page a list has; none where an item of it, to any depth, is anything else. */
function linksWithin(list: List): number {
  let [links, others] = [0, 0]
  walk(list, (node) => {
    if (node.type !== 'listItem') return
    const [first, ...rest] = node.children
    const link = first?.type === 'paragraph' && first.children.length === 1 ? first.children[0] : undefined
    if (link?.type === 'link' && link.url.startsWith('#') && rest.every(({ type }) => type === 'list')) links += 1
    else others += 1
  })
  return others === 0 ? links : 0
}

/** What names a table of contents, and has nothing else under it: a heading, and perhaps a word or two. */
function headOf(nodes: readonly RootContent[], start: number, end: number): RootContent[] {
  const before = nodes[start - 1]
  const name = before?.type === 'paragraph' && countWords(plain(before)) <= mostWords ? [before] : []
  const heading = nodes[start - 1 - name.length]
  return heading?.type === 'heading' && heading.depth > 1 && endsSection(heading, nodes[end]) ? [heading, ...name] : []
}

function endsSection(heading: Heading, next: RootContent | undefined): boolean {
  return next === undefined || (next.type === 'heading' && next.depth <= heading.depth)
}
