import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { directionNames } from '../../text/talk-comment.ts'
import { walk } from '../../text/walk.ts'
import type { SourceLine } from './source-line.ts'

/**
 * Where a comment for the talk opens, misspelt or not; guarded, it is a text. Within a quotation, what follows the sign
 * may stand behind its marks.
 */
const opening = new RegExp(`(?<!\\\\)<!--+(?=[\\s>]*t(?:al|la)k(?:\\s*:|\\s+(?:${directionNames.join('|')})\\b))`, 'gi')

/** What has no comments for Markdown either: code, and what keeps a text in a field of its own, of which they are taken later. */
const textual: ReadonlySet<Nodes['type']> = new Set(['code', 'inlineCode', 'yaml', 'toml', 'image', 'imageReference', 'link', 'linkReference', 'definition', 'footnoteReference'])

/** A place in a text, both 1-based: the parser's offsets go wrong behind some signs. */
interface Place { line: number, column: number }

/** Where a comment opens, and what stands right behind the sign that opens it. */
interface Opening { from: number, within: number, place: Place }

/**
 * Makes sure that comments for the talk are comments to Markdown from their beginning to their end: of one that a list,
 * a quotation or a blank line cuts in two, the second half would be published, and one in a formula is drawn. Throws a
 * fatal `VFileMessage` (`broken-comment`) with its place.
 * @param tree the tree of the lines, with their own numbers
 */
export function assertWholeComments(tree: Root, lines: readonly SourceLine[], file: VFile): void {
  const text = lines.map(line => line.text).join('\n')
  const placeOf = placesIn(lines)
  const found = Array.from(text.matchAll(opening), ({ 0: sign, index }): Opening => ({ from: index, within: index + sign.length, place: placeOf(index) }))
  if (found.length === 0) return
  const opened = new Set(found.map(({ from }) => from))
  const lastEnd = text.lastIndexOf('-->')
  const leaves = leavesAt(tree, found)
  found.forEach(({ within, place }, index) => {
    const leaf = leaves[index] ?? tree
    if (leaf.type !== 'html' ? textual.has(leaf.type) : isWhole(leaf, within)) return
    file.fail('Unexpected comment for the talk that Markdown ends before its \'-->\', expected it in a block of its own, with no other comment in it; nothing was written', { ruleId: 'broken-comment', source: 'talkwright', place: { line: lines[place.line - 1]?.no ?? 1, column: 1 } })
  })

  function isWhole(leaf: Nodes, within: number): boolean {
    const end = within > lastEnd ? -1 : text.indexOf('-->', within)
    const last = leaf.position?.end ?? placeOf(within)
    // One that nothing ends is one to the end of the article.
    if (end < 0) return !isBefore(last, placeOf(text.trimEnd().length))
    // One that opens within it and is none for the talk ends it too soon.
    const next = text.indexOf('<!--', within)
    return !isBefore(last, placeOf(end + '-->'.length)) && (next < 0 || next > end || opened.has(next))
  }
}

/** For each of some openings, in their order, the node that has it and has no other with it. */
function leavesAt(tree: Root, found: readonly Opening[]): Nodes[] {
  const leaves: Nodes[] = []
  walk(tree, (node) => {
    if (!node.position) return
    const { start, end } = node.position
    for (let index = firstOf(found.length, one => !isBefore((found[one] as Opening).place, start)); index < found.length && isBefore((found[index] as Opening).place, end); index += 1) leaves[index] = node
  })
  return leaves
}

/** Tells the place of an offset in the text that some lines make. */
function placesIn(lines: readonly SourceLine[]): (offset: number) => Place {
  const starts = [0]
  for (const { text } of lines) starts.push((starts.at(-1) ?? 0) + text.length + 1)
  return (offset) => {
    const line = firstOf(starts.length, one => (starts[one] ?? 0) > offset)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}

/** The first of so many of which something is true; it is true of all behind it. */
function firstOf(count: number, isTrue: (one: number) => boolean): number {
  let [from, to] = [0, count]
  while (from < to) {
    const middle = (from + to) >> 1
    if (isTrue(middle)) to = middle
    else from = middle + 1
  }
  return from
}

function isBefore(one: Place, another: Place): boolean {
  return one.line < another.line || (one.line === another.line && one.column < another.column)
}
