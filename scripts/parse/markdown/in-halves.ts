import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import { walk } from '../../text/walk.ts'
import { frontmatterOf } from './processor.ts'

/** Parses a part of an article elsewhere, while this thread parses another: Markdown without frontmatter. */
export type ParsePart = (text: string) => Promise<Root>

/** Characters from which on a second thread saves more than it takes to start. */
export const longEnough = 300_000

/** The share of a text that is parsed here, for what comes from another thread has to be copied. */
const ownShare = 0.52

/** Most of one sign are comments in listings. */
const heading = /(?<=\n\n)#{2,6} /g
/** What may define an address or a footnote on one line, behind the marks of quotations and lists. */
const defining = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(\[(?:[^[\]\\\n\r]|\\.)+\]:)/gm

/** The halves of a text, each with the heading between them and with all that the other may define; how many lines stand before the heading, in the text and in the second half. */
interface Halves { first: string, second: string, lines: { inText: number, inSecond: number } }

/** A half as it was parsed: its text and blocks, what it defines, and what it was told that the other defines. */
interface Half { text: string, blocks: RootContent[], own: ReadonlySet<string>, told: ReadonlySet<string> }

/**
 * The tree of a text, the same as `parse` gives, of which the second half is parsed elsewhere. The text is cut at a
 * heading, for there every block ends. What a mark means depends on what is defined, in the other half too: each is
 * told what may be. Where one was told too little or too much, or the other thread failed, all is parsed here.
 */
export async function parseInHalves(text: string, parse: (text: string) => Root, parsePart: ParsePart): Promise<Root> {
  const halves = halvesOf(text)
  if (!halves) return parse(text)
  const elsewhere = parsePart(halves.second).catch(() => undefined)
  const first = parse(halves.first)
  const second = await elsewhere
  return (second && joined(first, second, halves)) ?? parse(text)
}

function halvesOf(text: string): Halves | undefined {
  heading.lastIndex = text.length * ownShare
  const found = heading.exec(text)
  if (!found || frontmatterOf(text).length > found.index) return undefined
  const [before, after] = [text.slice(0, found.index), text.slice(found.index)]
  const [title = ''] = after.split('\n', 1)
  const told = `${definitionsIn(before)}\n`
  return { first: `${before}${title}\n${definitionsIn(after)}`, second: `${told}${after}`, lines: { inText: linesOf(before), inSecond: linesOf(told) } }
}

function linesOf(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

/** Definitions, of nothing, of all that a text may define. */
function definitionsIn(text: string): string {
  return [...new Set(Array.from(text.matchAll(defining), ([, label]) => `\n${label} <#>\n`))].join('')
}

/** The whole tree, unless the heading turned out to be none, or a half was told wrongly what the other defines, or in a way that it took for more. */
function joined(first: Root, second: Root, { lines, ...texts }: Halves): Root | undefined {
  const [last, begin] = [first.children.findLastIndex(node => node.type === 'heading'), second.children.findIndex(node => node.type === 'heading')]
  const [from, to] = [second.children[begin]?.position?.start, first.children[last]?.position?.start]
  if (!from || !to || to.line !== lines.inText + 1 || from.line !== lines.inSecond + 1) return undefined
  if (![...first.children.slice(last + 1), ...second.children.slice(0, begin)].every(isDefinition)) return undefined
  const [head, tail] = [halfOf(texts.first, first.children.slice(0, last), first.children.slice(last)), halfOf(texts.second, second.children.slice(begin), second.children.slice(0, begin))]
  if (isMisled(head, tail) || isMisled(tail, head)) return undefined
  const by = { lines: to.line - from.line, characters: (to.offset ?? 0) - (from.offset ?? 0) }
  const whole: Root = { ...first, children: [...head.blocks, ...tail.blocks], ...(first.position && second.position && { position: { start: first.position.start, end: second.position.end } }) }
  if (second.position) move(second.position.end, by)
  for (const block of tail.blocks) {
    walk(block, ({ position }) => {
      if (position) for (const point of [position.start, position.end]) move(point, by)
    })
  }
  return whole
}

function halfOf(text: string, blocks: RootContent[], told: readonly RootContent[]): Half {
  return { text, blocks, own: definedBy(blocks), told: definedBy(told) }
}

function definedBy(blocks: readonly RootContent[]): Set<string> {
  const found = new Set<string>()
  for (const block of blocks) {
    walk(block, (node) => {
      if (isDefinition(node)) found.add(keyOf(node))
    })
  }
  return found
}

function isDefinition(node: Nodes): node is Definition | FootnoteDefinition {
  return node.type === 'definition' || node.type === 'footnoteDefinition'
}

/** A footnote and an address may have one name, and the name of an address may begin as that of a footnote. */
function keyOf(node: { type: string, identifier: string }): string {
  return `${node.type.startsWith('footnote') ? 'footnote' : 'address'} ${node.identifier}`
}

/** Whether a half was not told of what the other defines, or was told of something else and may have taken a mark for it. */
function isMisled({ text, blocks, own, told }: Half, other: Half): boolean {
  if ([...other.own].some(key => !told.has(key))) return true
  const wrong = new Set([...told].filter(key => !other.own.has(key) && !own.has(key)))
  return wrong.size > 0 && blocks.some(block => mayTake(block, wrong, text))
}

/** Whether a node refers to one of some definitions, or may: of a mark in a picture's description nothing is left to tell. */
function mayTake(node: Nodes, keys: ReadonlySet<string>, text: string): boolean {
  if ('identifier' in node && node.type.endsWith('Reference') && keys.has(keyOf(node))) return true
  if ('alt' in node && hasMarks(node, text)) return true
  return 'children' in node && (node.children as Nodes[]).some(child => mayTake(child, keys, text))
}

/** Whether a picture has more brackets than the one of its description, and that of the name of its address. */
function hasMarks(picture: Nodes, text: string): boolean {
  const { start, end } = picture.position ?? {}
  const brackets = text.slice(start?.offset, end?.offset).split('[').length - 1
  return brackets > ('referenceType' in picture && picture.referenceType !== 'shortcut' ? 2 : 1)
}

function move(point: Point, by: { lines: number, characters: number }): void {
  point.line += by.lines
  if (point.offset !== undefined) point.offset += by.characters
}
