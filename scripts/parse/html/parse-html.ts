import type { ElementContent, Nodes, Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Article } from '../../model/article.ts'
import { toMdast } from 'hast-util-to-mdast'
import { toString } from 'mdast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { withoutHollowMarks } from '../../text/hollow-marks.ts'
import { takeDirections } from '../directions.ts'
import { alertsOfBoxes } from './admonitions.ts'
import { dropChrome } from './chrome.ts'
import { plainCodeBlocks } from './code-blocks.ts'
import { fillPositions } from './fill-positions.ts'
import { handlers } from './handlers.ts'
import { mainContent } from './main-content.ts'
import { readPageMeta } from './page-meta.ts'
import { findTalkComments, placeTalkComments } from './talk-comments.ts'

const processor = unified().use(rehypeParse).freeze()
const start = { line: 1, column: 1, offset: 0 }
/** As many elements may stand inside one another: Lighthouse warns from 32 on, and finding the article takes a time with the square of it. */
const deepest = 250

/**
 * Reads a web page: its main content as mdast, each node with its place in the HTML; its head as metadata.
 * What surrounds the article is left out and listed. Throws a fatal `VFileMessage` (`too-complex`) for a page whose
 * elements stand hundreds deep in one another.
 */
export function parseHtml(file: VFile): Article {
  const page = processor.parse(file)
  assertShallow(page, file)
  const meta = readPageMeta(page)
  const comments = findTalkComments(page)
  const around = dropChrome(page)
  plainCodeBlocks(page)
  alertsOfBoxes(page)
  const { content, omissions } = mainContent(page)
  const tree = asRoot(toMdast({ ...content, children: withoutHollowMarks(content.children as ElementContent[]) }, { handlers: { ...handlers }, document: true }))
  fillPositions(tree, page.position ?? { start, end: start })
  const told = [...placeTalkComments(tree, comments, content), ...takeDirections(tree, file)]
  const kept = toString(tree)
  const all = [...around, ...told, ...omissions.filter(({ text }) => text !== meta.title && !kept.includes(text))]
  return { tree, meta, omissions: all.sort((a, b) => a.line - b.line) }
}

function assertShallow(page: HastRoot, file: VFile): void {
  let within: Nodes[] = [page]
  for (let depth = 0; within.length > 0; depth += 1) {
    const line = within[0]?.position?.start.line ?? 1
    if (depth > deepest) file.fail(`Unexpected ${depth} elements inside one another, expected at most ${deepest}; is this an article?`, { ruleId: 'too-complex', source: 'talkwright', place: { line, column: 1 } })
    within = within.flatMap(node => ('children' in node ? node.children.filter(child => child.type === 'element') : []))
  }
}

function asRoot(node: ReturnType<typeof toMdast>): Root {
  return node.type === 'root' ? node : { type: 'root', children: [] }
}
