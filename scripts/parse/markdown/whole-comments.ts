import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { directionNames } from '../../text/talk-comment.ts'
import type { SourceLine } from './source-line.ts'

/** Within a quotation, what follows the sign may stand behind its marks. */
const asks = `(?=[\\s>]*t(?:al|la)k(?:\\s*:|\\s+(?:${directionNames.join('|')})\\b))`

/** Where a comment for the talk opens, misspelt or not; guarded, it is a text. */
const opening = new RegExp(`(?<!\\\\)<!--+${asks}`, 'gi')

/** A comment that opens within another and is none for the talk: the first one's end is not its author's. */
const other = new RegExp(`<!--+${asks.replace('?=', '?!')}`, 'i')

/** What has no comments for Markdown either: code, and what keeps a text in a field of its own, of which they are taken later. */
const textual: ReadonlySet<Nodes['type']> = new Set(['code', 'inlineCode', 'yaml', 'toml', 'image', 'imageReference', 'link', 'linkReference', 'definition', 'footnoteReference'])

/**
 * Makes sure that comments for the talk are comments to Markdown from their beginning to their end: of one that a list,
 * a quotation or a blank line cuts in two, the second half would be published, and one in a formula is drawn. Throws a fatal `VFileMessage`
 * (`broken-comment`) with its place.
 * @param tree the tree of the lines, with their own numbers: offsets go wrong behind some signs
 */
export function assertWholeComments(tree: Root, lines: readonly SourceLine[], file: VFile): void {
  const text = lines.map(line => line.text).join('\n')
  for (const { 0: sign, index } of text.matchAll(opening)) {
    if (isWhole(leafAt(tree, pointAt(text, index)), text, index + sign.length)) continue
    const line = lines[pointAt(text, index).line - 1]?.no ?? 1
    file.fail('Unexpected comment for the talk that Markdown ends before its \'-->\', expected it in a block of its own, with no other comment in it; nothing was written', { ruleId: 'broken-comment', source: 'talkwright', place: { line, column: 1 } })
  }
}

function isWhole(leaf: Nodes, text: string, within: number): boolean {
  if (leaf.type !== 'html') return textual.has(leaf.type)
  const end = text.indexOf('-->', within)
  const last = leaf.position?.end ?? pointAt(text, within)
  // One that nothing ends is one to the end of the article.
  return end < 0 ? !isBefore(last, pointAt(text, text.trimEnd().length)) : !isBefore(last, pointAt(text, end + '-->'.length)) && !other.test(text.slice(within, end))
}

/** The node without others at a place of the text. */
function leafAt(node: Nodes, point: Place): Nodes {
  const children: readonly Nodes[] = 'children' in node ? node.children : []
  const below = children.find(({ position }) => position && !isBefore(point, position.start) && isBefore(point, position.end))
  return below ? leafAt(below, point) : node
}

interface Place { line: number, column: number }

function pointAt(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

function isBefore(one: Place, another: Place): boolean {
  return one.line < another.line || (one.line === another.line && one.column < another.column)
}
