import type { Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { isLeftOut } from './rules.ts'

/** Elements that stand in a line of text; all others begin a new one. */
const inline: ReadonlySet<string> = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'del', 'dfn', 'em', 'i', 'img', 'input', 'ins', 'kbd', 'mark', 'q', 's', 'samp',
  'small', 'span', 'strong', 'sub', 'sup', 'u', 'var',
])

/** The lines of text that a reader of `html` sees, one a block; a picture is two lines of its own: its alternative text and its title, which is its caption. */
export function referenceLines(html: string): string[] {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html)
  return linesIn(tree).join('').split('\n').map(line => line.trim()).filter(line => line !== '')
}

/** Addresses of the pictures in `html`: what a picture that cannot be had and has no alternative text is shown by. */
export function pictureAddresses(html: string): string[] {
  const addresses: string[] = []
  visit(unified().use(rehypeParse, { fragment: true }).parse(html), 'element', ({ tagName, properties }) => {
    if (tagName === 'img') addresses.push(String(properties['src'] ?? ''))
  })
  return addresses
}

function linesIn(node: Nodes): string[] {
  if (node.type === 'text') return [node.value.replaceAll('\n', ' ')]
  if (node.type === 'element' && isLeftOut(node.tagName)) return []
  if (node.type === 'element' && node.tagName === 'img') return ['\n', String(node.properties['alt'] ?? ''), '\n', String(node.properties['title'] ?? ''), '\n']
  if (!('children' in node)) return []
  const text = node.type === 'element' && node.tagName === 'pre' ? [textOf(node)] : node.children.flatMap(linesIn)
  return node.type === 'element' && inline.has(node.tagName) ? text : ['\n', ...text, '\n']
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
