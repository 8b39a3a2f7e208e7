import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import { walk } from '../../text/walk.ts'
import { cutAtHeadings } from './cut-at-headings.ts'
import { TooComplex } from './limits.ts'
import { frontmatterOf, treeOf, treeWithoutFrontmatter } from './processor.ts'

/** Parses a part of an article elsewhere, while this thread parses another: Markdown without frontmatter. */
export type ParsePart = (text: string) => Promise<Root>

/** Characters of a part. What a parser knows of a text, a hundred times its size, is let go after each. */
const partSize = 6_000

/** A second thread has so many parts at a time: one to parse, others to go on with while this thread parses one. */
export const partsElsewhere = 6

/** What may define an address or a footnote on one line, behind the marks of quotations and lists. */
const defining = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(\[((?:[^[\]\\\n\r]|\\.)+)\]:)/gm
/** What begins or ends a name, and what is taken for neither. */
const brackets = /\\[^]|[[\]]/g

/** A stretch of a text from one heading to the next, as it is parsed: behind what the others may define of what it names (in the first: before that), and with the next heading. */
interface Part { text: string, names: ReadonlySet<string>, lines: { told: number, own: number }, isFirst: boolean, isLast: boolean }

/** A part as it was parsed: its blocks, what it defines, what it was told that others define, and the places where it begins and ends, as the parser has them. */
interface Parsed extends Part { blocks: RootContent[], own: ReadonlySet<string>, told: ReadonlySet<string>, from: Point, to: Point }

/**
 * The tree of a text, the same as that of the whole, which is parsed from heading to heading, for there every block
 * ends: some parts here, some by `parsePart`. What a mark means depends on what is defined, in other parts too: each is
 * told what may be. Nothing where there is nothing to cut, or one was told too little or too much.
 * @param size about how many characters a part has
 */
export async function parseInParts(text: string, { parsePart, size = partSize }: { parsePart?: ParsePart, size?: number } = {}): Promise<Root | undefined> {
  const frontmatter = frontmatterOf(text)
  const bodies = cutAtHeadings(text.slice(frontmatter.length), size)
  // The parser takes a sign of the order of bytes away where a text begins, and nowhere else.
  if (bodies.length < 2 || (frontmatter !== '' && bodies[0]?.startsWith('\ufeff'))) return undefined
  const parts = partsOf(bodies)
  const trees = await treesOf(parts.map(part => part.text), parsePart).catch((error: unknown) => {
    // What is too much is told with its line in the whole text.
    if (!(error instanceof TooComplex)) throw error
  })
  if (!trees) return undefined
  const parsed: Parsed[] = []
  for (const [at, part] of parts.entries()) {
    const found = parsedPart(part, trees[at] as Root)
    if (!found) return undefined
    parsed.push(found)
  }
  return areMisled(parsed) ? undefined : joined(treeOf(frontmatter), parsed)
}

function partsOf(bodies: readonly string[]): Part[] {
  const definitions = new Map<string, { text: string, parts: Set<number> }>()
  for (const [at, body] of bodies.entries()) {
    for (const [, text = '', label = ''] of body.matchAll(defining)) {
      const known = definitions.get(nameOf(label))
      if (known) known.parts.add(at)
      else definitions.set(nameOf(label), { text: `\n${text} <#>\n`, parts: new Set([at]) })
    }
  }
  return bodies.map((body, at) => {
    const names = namesIn(body)
    const told = [...names].map((name) => {
      const { text, parts } = definitions.get(name) ?? { text: '', parts: new Set() }
      return parts.size > (parts.has(at) ? 1 : 0) ? text : ''
    }).join('')
    const [title = ''] = (bodies[at + 1] ?? '').split('\n', 1)
    const text = at === 0 ? `${body}${title}\n${told}` : `${told}\n${body}${title}`
    return { text, names, lines: { told: at === 0 ? 0 : linesOf(told) + 1, own: linesOf(body) }, isFirst: at === 0, isLast: at === bodies.length - 1 }
  })
}

/** Whatever stands in brackets. */
function namesIn(text: string): Set<string> {
  const names = new Set<string>()
  let from: number | undefined
  for (const { 0: sign, index } of text.matchAll(brackets)) {
    if (sign === ']' && from !== undefined) names.add(nameOf(text.slice(from, index)))
    if (sign === '[' || sign === ']') from = sign === '[' ? index + 1 : undefined
  }
  return names
}

/** Names that the parser takes for one are one here; so are some others, for a name may go over lines of a quotation. */
function nameOf(label: string): string {
  return label.replaceAll('\0', '\ufffd').replace(/[\s>]+/g, ' ').trim().toLowerCase().toUpperCase().toLowerCase()
}

function linesOf(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0
}

/**
 * The trees of some texts: this thread takes them from the first on, the other from the last, fewer at a time towards
 * the end, so that both are done at once; what that fails to parse is parsed here.
 */
async function treesOf(texts: readonly string[], parsePart?: ParsePart): Promise<Root[]> {
  const trees: Root[] = []
  const [rest, here] = [[...texts.entries()], treeWithoutFrontmatter]
  const elsewhere = async (parse: ParsePart, left: number): Promise<void> => {
    for (let last = rest.pop(); last; last = rest.length > left ? rest.pop() : undefined) {
      const [at, text] = last
      trees[at] = await parse(text).catch(() => here(text))
    }
  }
  const others = Promise.all(parsePart ? Array.from({ length: partsElsewhere }, (_, number) => elsewhere(parsePart, 2 * number)) : [])
  // What fails here too is told below, when this thread has done its own.
  others.catch(() => {})
  for (;;) {
    // The other thread has its answers taken, and is given more to do.
    if (parsePart) await new Promise(resolve => setImmediate(resolve))
    const next = rest.shift()
    if (!next) break
    trees[next[0]] = here(next[1])
  }
  await others
  return trees
}

/** What a tree has of its part, unless a heading at either end turned out to be none, or it was told something in a way that it took for more. */
function parsedPart(part: Part, { children, position }: Root): Parsed | undefined {
  const { lines, isFirst, isLast } = part
  const begin = isFirst ? 0 : children.findIndex(isHeading)
  const end = isLast ? children.length : children.findLastIndex(isHeading)
  const from = isFirst ? position?.start : children[begin]?.position?.start
  const to = isLast ? position?.end : children[end]?.position?.start
  if (!from || !to || from.line !== lines.told + 1 || (!isLast && to.line !== from.line + lines.own)) return undefined
  const told = [...children.slice(0, begin), ...children.slice(end + 1)]
  if (!told.every(isDefinition)) return undefined
  const blocks = children.slice(begin, end)
  return { ...part, blocks, own: definedBy(blocks), told: definedBy(told), from, to }
}

function isHeading(node: Nodes): boolean {
  return node.type === 'heading'
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
  return node.type.startsWith('footnote') ? `footnote ^${node.identifier}` : `address ${node.identifier}`
}

/** The tree of the whole, of that of its frontmatter and what was parsed behind it, whose places it changes. */
function joined(frontmatter: Root, parts: readonly Parsed[]): Root {
  const at: Point = { line: 1, column: 1, offset: 0, ...frontmatter.position?.end }
  for (const { blocks, from, to } of parts) {
    const by = { lines: at.line - from.line, characters: (at.offset ?? 0) - (from.offset ?? 0) }
    for (const block of blocks) {
      walk(block, ({ position }) => {
        if (position) for (const point of [position.start, position.end]) move(point, by)
      })
    }
    move(Object.assign(at, to), by)
  }
  return { ...frontmatter, children: [...frontmatter.children, ...parts.flatMap(({ blocks }) => blocks)], position: { start: { line: 1, column: 1, offset: 0 }, end: at } }
}

function move(point: Point, by: { lines: number, characters: number }): void {
  point.line += by.lines
  if (point.offset !== undefined) point.offset += by.characters
}

/** Whether a part was not told what another defines of what it names, or was told of what none does and may have taken a mark for it. */
function areMisled(parts: readonly Parsed[]): boolean {
  const defined = new Set(parts.flatMap(({ own }) => [...own]))
  const keys = new Map<string, string[]>()
  for (const key of defined) {
    const name = nameOf(key.slice(key.indexOf(' ')))
    keys.set(name, [...keys.get(name) ?? [], key])
  }
  return parts.some(({ names, own, told, blocks, text }) => {
    for (const name of names) if (keys.get(name)?.some(key => !own.has(key) && !told.has(key))) return true
    const wrong = new Set([...told].filter(key => !defined.has(key)))
    return wrong.size > 0 && blocks.some(block => mayTake(block, wrong, text))
  })
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
