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

/** A half as it was parsed: its blocks, what it defines, and what it was told that the other defines. */
interface Half { blocks: RootContent[], own: ReadonlySet<string>, told: ReadonlySet<string> }

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
  return (second && joined(first, second, halves.lines)) ?? parse(text)
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
function joined(first: Root, second: Root, lines: Halves['lines']): Root | undefined {
  const [last, begin] = [first.children.findLastIndex(node => node.type === 'heading'), second.children.findIndex(node => node.type === 'heading')]
  const [from, to] = [second.children[begin]?.position?.start, first.children[last]?.position?.start]
  if (!from || !to || to.line !== lines.inText + 1 || from.line !== lines.inSecond + 1) return undefined
  if (![...first.children.slice(last + 1), ...second.children.slice(0, begin)].every(isDefinition)) return undefined
  const [head, tail] = [halfOf(first.children.slice(0, last), first.children.slice(last)), halfOf(second.children.slice(begin), second.children.slice(0, begin))]
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

function halfOf(blocks: RootContent[], told: readonly RootContent[]): Half {
  return { blocks, own: definedBy(blocks), told: definedBy(told) }
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

/** A footnote and an address may have one name. */
function keyOf(node: { type: string, identifier: string }): string {
  return `${node.type.startsWith('footnote') ? '^' : ''}${node.identifier}`
}

/** Whether a half was not told of what the other defines, or was told of something else and took a mark for it. */
function isMisled({ blocks, own, told }: Half, other: Half): boolean {
  if ([...other.own].some(key => !told.has(key))) return true
  const wrong = [...told].filter(key => !other.own.has(key) && !own.has(key))
  return wrong.length > 0 && blocks.some(block => takes(block, new Set(wrong)))
}

/** Whether a node refers to one of some definitions; of what refers to something in a picture's description, the words alone are left. */
function takes(node: Nodes, keys: ReadonlySet<string>): boolean {
  if ('identifier' in node && node.type.endsWith('Reference') && keys.has(keyOf(node))) return true
  if ('alt' in node && typeof node.alt === 'string') {
    const words = asIdentifier(node.alt)
    if ([...keys].some(key => words.includes(key.replace('^', '')))) return true
  }
  return 'children' in node && (node.children as Nodes[]).some(child => takes(child, keys))
}

/** As the parser writes what a mark refers to. */
function asIdentifier(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase()
}

function move(point: Point, by: { lines: number, characters: number }): void {
  point.line += by.lines
  if (point.offset !== undefined) point.offset += by.characters
}
