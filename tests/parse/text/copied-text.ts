import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** What a text copied from a page shows, and what its lines really are (1-based line numbers). */
export interface CopiedText {
  text: string
  code: Array<{ start: number, end: number, lang: string, value: string }>
  headings: Array<{ line: number, depth: number, title: string }>
}

/** What copying loses: indentation and blank lines of code, bullets of lists. */
export interface Losses { codeLayout?: true, bullets?: true }

interface Page extends CopiedText { lines: string[], losses: Losses, inAdmonition: boolean }

/** Directives of site generators, which no reader of the page sees. */
const siteMarkup = /^(?::::|!!!|\?\?\?|\{\{|\{%)/

/** Renders a Markdown tree as the plain text a reader gets who copies the page it makes. */
export function copyAsText(tree: Root, losses: Losses = {}): CopiedText {
  const page: Page = { text: '', code: [], headings: [], lines: [], losses, inAdmonition: false }
  for (const node of tree.children)
    writeBlock(page, node, '')
  return { text: `${page.lines.join('\n').trimEnd()}\n`, code: page.code, headings: page.headings }
}

const writers: Partial<Record<Nodes['type'], (page: Page, node: never, indent: string) => void>> = {
  heading: writeHeading,
  code: writeCode,
  list: writeList,
  table: writeTable,
  blockquote: (page, node: Extract<Nodes, { type: 'blockquote' }>, indent) => node.children.forEach(child => writeBlock(page, child, indent)),
  html: () => {},
  yaml: () => {},
  definition: () => {},
  footnoteDefinition: () => {},
  thematicBreak: () => {},
  math: () => {},
}

function writeBlock(page: Page, node: Nodes, indent: string): void {
  if (node.type === 'code' && page.inAdmonition && isIndented(node))
    return void page.lines.push(flat({ type: 'text', value: node.value }), '')
  page.inAdmonition = node.type === 'paragraph' ? siteMarkup.test(flat(node)) : page.inAdmonition
  const write = writers[node.type]
  if (write)
    return write(page, node as never, indent)
  const text = flat(node).replace(/^\[!\w+\] ?/, '')
  if (text !== '' && !siteMarkup.test(text))
    page.lines.push(indent + text, '')
}

function writeHeading(page: Page, node: Extract<Nodes, { type: 'heading' }>): void {
  const title = flat(node).replace(/\s*\{#[^}]*\}$/, '')
  page.lines.push(title, '')
  page.headings.push({ line: page.lines.length - 1, depth: node.depth, title })
}

function writeCode(page: Page, node: Extract<Nodes, { type: 'code' }>): void {
  const all = node.value.replace(/^\n+|\s+$/g, '').split('\n')
  const lines = page.losses.codeLayout ? all.map(line => line.trim()).filter(line => line !== '') : all
  if (lines.join('') === '')
    return
  const start = page.lines.length + 1
  page.lines.push(...lines, '')
  page.code.push({ start, end: page.lines.length - 1, lang: node.lang ?? '', value: node.value })
}

function writeList(page: Page, node: Extract<Nodes, { type: 'list' }>, indent: string): void {
  for (const [index, item] of node.children.entries()) {
    const [first, ...rest] = item.children
    const mark = page.losses.bullets ? '' : node.ordered ? `${index + 1}. ` : '• '
    if (first && first.type !== 'paragraph')
      writeBlock(page, first, indent)
    else
      page.lines.push(`${page.losses.bullets ? '' : `${indent}  `}${mark}${first ? flat(first) : ''}`)
    if (item.spread || rest.some(child => child.type !== 'list'))
      page.lines.push('')
    for (const child of rest)
      writeBlock(page, child, `${indent}  `)
    if (rest.at(-1)?.type === 'list' && page.lines.at(-1) === '')
      page.lines.pop()
  }
  if (page.lines.at(-1) !== '')
    page.lines.push('')
}

function writeTable(page: Page, node: Extract<Nodes, { type: 'table' }>): void {
  page.lines.push(...node.children.map(row => row.children.map(flat).join('\t')), '')
}

/** MkDocs writes the text of its admonitions indented, which Markdown takes for code. */
function isIndented(node: Extract<Nodes, { type: 'code' }>): boolean {
  const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } }
  return node.lang === null && end.line - start.line + 1 === node.value.split('\n').length
}

function flat(node: Nodes): string {
  return toString(node, { includeHtml: false }).replace(/\s+/g, ' ').trim()
}
