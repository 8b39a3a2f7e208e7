import type { Element, ElementContent, Root as HastRoot, RootContent as HastContent } from 'hast'
import { raw } from 'hast-util-raw'
import { defaultHandlers, toMdast } from 'hast-util-to-mdast'
import type { State } from 'hast-util-to-mdast'
import type { InlineCode, Nodes, Parents, Root, RootContent, Table } from 'mdast'
import type { InlineMath } from 'mdast-util-math'
import { toHast } from 'mdast-util-to-hast'
import type { Article, Omission } from '../model/article.ts'
import { boundedTable } from '../text/bounded-table.ts'
import { embedLink } from '../text/embed-link.ts'
import { withoutHollowMarks } from '../text/hollow-marks.ts'
import { holds, walk } from '../text/walk.ts'
import { leftOutComment, withoutComments } from '../text/talk-comment.ts'
import { smallFigures } from '../text/small-figures.ts'
import { plain } from '../text/words.ts'
import { isPhrasingParent, phrasingOfAll, wrapPhrasing } from './phrasing-of.ts'

/** What HTML may hold that is never text. */
const silent: Readonly<Record<string, string>> = {
  script: 'a script', style: 'a style sheet', template: 'an HTML template', noscript: 'a text for browsers without scripts',
  iframe: 'an embedded page', object: 'an embedded object', embed: 'an embedded object', form: 'a form', svg: 'an inline drawing', math: 'a formula in MathML',
}

/** Tags that arrange what stands between them, and nothing else. */
const bareTags = /^(?:\s|<\/?(?:article|aside|center|details|div|figure|footer|header|main|p|section|span)(?:\s[^<>]*)?>)*$/i
/** A comment and nothing else, by the rules of HTML. */
const loneComment = /^\s*<!--(?!-?>)((?:(?!--!?>)[^\0\r])*)-->\s*$/

/** Turns raw HTML into the Markdown it means; scripts, styles and embeds go on the list of omissions. */
export function convertHtml(article: Article): Article {
  const omissions = omitted(article.omissions)
  convertChildren(article.tree, omissions)
  return { ...article, omissions: omissions.all }
}

/** What is left out so far, and the lines of which something is. */
interface Omitted { all: Omission[], lines: ReadonlySet<number>, push: (omission: Omission) => void }

function omitted(before: readonly Omission[]): Omitted {
  const all = [...before]
  const lines = new Set(all.map(({ line }) => line))
  const push = (omission: Omission): void => {
    all.push(omission)
    lines.add(omission.line)
  }
  return { all, lines, push }
}

/** Blocks of HTML, which blank lines cut into several nodes, are converted where they stand; a phrase with HTML in it is converted with its whole paragraph. */
function convertChildren(parent: Parents, omissions: Omitted): void {
  const converted = joinNeighbours(parent.children as Nodes[], 'html', '\n').flatMap((child): Nodes[] => {
    if (child.type === 'html') return fromHtml(child, omissions)
    if (isPhrasingParent(child) && holds(child, 'html')) return fromHtml(child, omissions)
    if ('children' in child && !isPhrasingParent(child)) convertChildren(child, omissions)
    return [child]
  })
  parent.children = converted as typeof parent.children
}

/** Neighbours of one type as one. */
function joinNeighbours<Child extends { type: string, value?: string }>(children: readonly Child[], type: Child['type'], between: string): Child[] {
  const joined: Child[] = []
  for (const child of children) {
    const last = joined.at(-1)
    if (child.type === type && last?.type === type) joined[joined.length - 1] = { ...last, value: `${last.value}${between}${child.value}` }
    else joined.push(child)
  }
  return joined
}

function fromHtml(node: Nodes, omissions: Omitted): Nodes[] {
  const line = node.position?.start.line ?? 1
  if (node.type === 'html' && isSoonRead(node.value, line, omissions)) return asBlocks([], node, omissions)
  const tree = raw(toHast(node, { allowDangerousHtml: true }) as HastRoot | Element) as HastRoot
  const clean: HastRoot = { type: 'root', children: withoutHollowMarks(cleaned('children' in tree ? tree.children as HastContent[] : [], line, omissions) as ElementContent[]) }
  const mdast = toMdast(clean, { handlers: { code: formulaOrCode, table: (state, table: Element) => defaultHandlers.table(state, boundedTable(table)) } })
  walk(mdast, (cell) => { if (cell.type === 'tableCell') cell.children = phrasingOfAll(cell.children) })
  const nodes = 'children' in mdast ? mdast.children as RootContent[] : []
  if (node.type === 'html') return asBlocks(nodes, node, omissions)
  if (node.type === 'tableCell') return [{ ...node, children: phrasingOfAll(nodes) }]
  const block = nodes.length === 1 && nodes[0]?.type === node.type ? nodes[0] : { ...node, children: phrasingOfAll(nodes) }
  return plain(block as Nodes) === '' && !holds(block as Nodes, 'image') ? asBlocks([], node, omissions) : [placed(block as Nodes, node)]
}

/** Whether some HTML has no text; most that has none is told at once, and the libraries take long for each piece. */
function isSoonRead(html: string, line: number, omissions: Omitted): boolean {
  const [, said] = loneComment.exec(html) ?? []
  if (said !== undefined) omissions.push(leftOutComment(said, line))
  return said !== undefined || bareTags.test(html)
}

/** A formula of the paragraph's own comes through HTML as code with a class. */
function formulaOrCode(state: State, element: Element): InlineMath | InlineCode {
  const code = defaultHandlers.code(state, element)
  return [element.properties['className']].flat().includes('math-inline') ? { ...code, type: 'inlineMath' } : code
}

/** Removes what is never text, each named with its reason. Texts that it stood between are one: the library compares each with all beside it. */
function cleaned(children: readonly HastContent[], line: number, omissions: Omitted): HastContent[] {
  return joinNeighbours(children.flatMap((child): HastContent[] => {
    if (child.type === 'comment') omissions.push(leftOutComment(child.value, line))
    if (child.type === 'comment' || child.type === 'doctype') return []
    if (child.type !== 'element') return [child]
    const small = smallFigures(child.tagName, textOf(child))
    if (small !== undefined) return [{ type: 'text', value: small }]
    const link = embedLink(child)
    if (link) return [link, ...fallbackOf(child, line, omissions)]
    const { title } = child.properties
    if (child.tagName === 'abbr' && typeof title === 'string') omissions.push({ line, type: 'html', text: title, reason: `what an abbreviation stands for: ${title}` })
    if (child.tagName === 'select') return [{ type: 'text', value: optionsOf(child).join(', ') }]
    const reason = silent[child.tagName]
    if (reason === undefined) {
      const inner: Element = { ...child, children: cleaned(child.children, line, omissions) as Element['children'] }
      return child.tagName === 'table' ? withCaption(inner) : [inner]
    }
    omissions.push({ line, type: 'html', text: String(child.properties['src'] ?? child.tagName), reason })
    return []
  }), 'text', '')
}

/** What a page shows in place of a film that it cannot play. To a frame it is a text, comments and all. */
function fallbackOf(embed: Element, line: number, omissions: Omitted): HastContent[] {
  const quiet = cleaned(embed.children.map(child => (child.type === 'text' ? { ...child, value: withoutComments(child.value) } : child)), line, omissions)
  return quiet.map(textOf).join('').trim() === '' ? [] : [{ type: 'text', value: ' ' }, ...quiet]
}

/** What a list of choices offers. */
function optionsOf(select: Element): string[] {
  return select.children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === 'option' ? [textOf(child).trim()] : optionsOf(child)))
}

/** The text of some HTML. */
function textOf(node: HastContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** A table's caption stands before it, as a paragraph. */
function withCaption(table: Element): HastContent[] {
  const isCaption = (child: HastContent): child is Element => child.type === 'element' && child.tagName === 'caption'
  const captions = table.children.filter(isCaption).map((caption): Element => ({ ...caption, tagName: 'p' }))
  return [...captions, { ...table, children: table.children.filter((child) => !isCaption(child)) }]
}

function asBlocks(nodes: readonly RootContent[], source: Nodes, omissions: Omitted): Nodes[] {
  const blocks = wrapPhrasing(nodes).filter((node) => plain(node) !== '' || holds(node, 'image'))
  // What its author asks of it is asked of its beginning.
  if (blocks.length > 0) return blocks.map((node, index) => placed(node, index === 0 ? source : { ...source, data: {} }))
  const line = source.position?.start.line ?? 1
  if (omissions.lines.has(line)) return []
  const text = 'value' in source ? source.value : plain(source)
  const [, said] = /^\s*<!--([^]*?)(?:-->\s*)?$/.exec(text) ?? []
  omissions.push(said === undefined ? { line, type: 'html', text: text.slice(0, 80), reason: 'HTML without text' } : leftOutComment(said, line))
  return []
}

/** Every produced node stands where the HTML stood. */
function placed<Node extends Nodes | Table | Root>(node: Node, source: Nodes): Node {
  const { position } = source
  if (position) walk(node, (child) => { child.position = position })
  if (source.data?.directions) node.data = { ...node.data, directions: source.data.directions }
  return node
}
