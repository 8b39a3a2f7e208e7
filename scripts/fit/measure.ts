import type { PhrasingContent } from 'mdast'
import type { Extent, FaceName } from './faces.ts'
import { formulaWidths } from './formula-width.ts'
import { extentOf, faces, isSquare, monoAdvance } from './faces.ts'
import { isAscii } from '../text/bare-word.ts'
import { imageName } from '../text/image-name.ts'
import { holds } from '../text/walk.ts'
import { remembered, rememberedBy, rememberedOf } from '../text/remembered.ts'
import { unbreakable, unbreakableWords } from './line-breaks.ts'

/** How a text is set: its size in CSS px, its cut, the room that inline code has on either side of it, and whether words with hyphens stay whole. */
export interface Setting { size: number, face?: FaceName, bareCode?: true, words?: 'whole' }

/** Inline code: its size against the text's, its least size in px, and its padding in em of its own size. */
const inlineCode = { scale: 0.9, least: 16, padding: 0.22 }
/** Italic text against upright, measured on sentences: hardly wider. */
const italicFactor = 1.006

/** A run of text in one face; code has its room before and behind, a letter stands for a part of a formula of so many em. */
interface Piece { text: string, kind: 'text' | 'strong' | 'emphasis' | 'code' | 'formula' | 'break', em?: number }

/** Draws nothing, and a line may break there. */
const breakHere: Piece = { text: '\u200B', kind: 'text' }

/** The cut that strong text has within another. */
const strongOf: Partial<Record<FaceName, FaceName>> = { regular: 'strong', medium: 'strong', line: 'statement', statement: 'title' }

const kindOf = { strong: 'strong', emphasis: 'emphasis' } as const

function pieces(children: readonly PhrasingContent[], kind: 'text' | 'strong' | 'emphasis' = 'text'): Piece[] {
  return children.flatMap((node): Piece[] => {
    if (node.type === 'inlineCode') return [{ text: node.value, kind: 'code' }]
    if (node.type === 'inlineMath') return formulaWidths(node.value).flatMap((em, part) => [...(part > 0 ? [breakHere] : []), { text: 'x', kind: 'formula', em }])
    if (node.type === 'break') return [{ text: '\n', kind: 'break' }]
    if (node.type === 'image') return [{ text: imageName(node), kind }]
    if ('children' in node) return pieces(node.children, node.type === 'strong' || node.type === 'emphasis' ? kindOf[node.type] : kind)
    return 'value' in node ? [{ text: node.value.replace(/[^\S ]\s*| \s+/g, match => (match.includes('\u00a0') ? match : ' ')), kind }] : []
  })
}

/** A stretch that no line breaks in, px: its width, and its width with the spaces behind it. */
interface Stretch extends Extent { forced: boolean }

const plainExtent = rememberedBy((text, face: FaceName) => extentOf(text, face))

function pieceExtent(text: string, { kind, em = 0 }: Piece, { size, face = 'regular' }: Setting): Extent {
  if (kind === 'code') {
    const advance = monoAdvance * codeSize(size) + faces[face].tracking * size
    return { width: signsIn(text.trimEnd()) * advance, full: signsIn(text) * advance }
  }
  if (kind === 'formula') return { width: em * size, full: em * size }
  const { width, full } = plainExtent(text, kind === 'strong' ? strongOf[face] ?? face : face)
  const factor = kind === 'emphasis' ? italicFactor : 1
  return { width: width * size * factor, full: full * size * factor }
}

function signsIn(text: string): number {
  return isAscii(text) ? text.length : [...text].length
}

function codeSize(size: number): number {
  return Math.max(inlineCode.scale * size, inlineCode.least)
}

/** Cuts the whole text where lines may break, whichever pieces a stretch crosses. */
function stretches(content: readonly Piece[], setting: Setting): Stretch[] {
  const padding = setting.bareCode ? 0 : inlineCode.padding * codeSize(setting.size)
  const result: Stretch[] = []
  let [at, piece] = [0, 0]
  const cut = setting.words === 'whole' ? unbreakableWords : unbreakable
  for (const part of cut(content.map(({ text }) => text).join(''))) {
    const stretch: Stretch = { width: 0, full: 0, forced: false }
    for (let left = part; left !== '';) {
      const current = content[piece] as Piece
      const { text, kind } = current
      const taken = left.length > text.length - at ? left.slice(0, text.length - at) : left
      const edges = kind === 'code' ? padding * (Number(at === 0) + Number(at + taken.length === text.length)) : 0
      const { width, full } = pieceExtent(taken, current, setting)
      if (taken.trimEnd() !== '') stretch.width = stretch.full + width + edges
      stretch.full += full + edges
      stretch.forced ||= kind === 'break'
      left = taken === left ? '' : left.slice(taken.length)
      at += taken.length
      if (at === text.length) [piece, at] = [nextPiece(content, piece), 0]
    }
    result.push(stretch)
  }
  return result
}

function nextPiece(content: readonly Piece[], piece: number): number {
  let next = piece + 1
  while (content[next]?.text === '') next += 1
  return next
}

/** The stretches of a text by how it is set: a table's cells are asked for their widths, their least widths and their heights. */
const cutBefore = rememberedOf((_: readonly PhrasingContent[]) => new Map<Setting, Stretch[]>())

function stretchesOf(children: readonly PhrasingContent[], setting: Setting): Stretch[] {
  const known = cutBefore(children)
  const before = known.get(setting)
  if (before) return before
  const content = pieces(children).filter(({ text }) => text !== '')
  const found = content.length === 0 ? [] : stretches(content, setting)
  known.set(setting, found)
  return found
}

/**
 * How many lines phrasing content takes; a word wider than the box is broken anywhere.
 * @param children the text with its formatting
 * @param setting how it is set
 * @param width of the box in CSS px
 */
export function countLines(children: readonly PhrasingContent[], setting: Setting, width: number): number {
  return linesOf(stretchesOf(children, setting), width)
}

function linesOf(all: readonly Stretch[], width: number, hanging = 0): number {
  let lines = 1
  let used = 0
  for (const stretch of all) {
    if (used > 0 && used + stretch.width > width) { lines += 1; used = hanging }
    if (stretch.width > width) { lines += Math.ceil(stretch.width / width) - 1; used = stretch.width % width } else used += stretch.full
    if (stretch.forced) { lines += 1; used = hanging }
  }
  return lines
}

/** How many formulas stand in a text: each makes its line higher. */
export function countFormulas(children: readonly PhrasingContent[]): number {
  let count = 0
  for (const node of children) count += node.type === 'inlineMath' ? 1 : 'children' in node ? countFormulas(node.children) : 0
  return count
}

/** The width that phrasing content takes on one line, CSS px. */
export function oneLine(children: readonly PhrasingContent[], setting: Setting): number {
  const all = stretchesOf(children, setting)
  return all.reduce((sum, { full }) => sum + full, 0) - (all.at(-1) ? (all.at(-1) as Stretch).full - (all.at(-1) as Stretch).width : 0)
}

/** The width below which its longest word sticks out, CSS px; code breaks anywhere. */
export function widestWord(children: readonly PhrasingContent[], setting: Setting): number {
  return Math.max(0, ...stretchesOf(children.some(hasCode) ? children.map(withBriefCode) : children, setting).map(({ width }) => width))
}

function hasCode(node: PhrasingContent): boolean {
  return holds(node, 'inlineCode')
}

/** A text with one letter of each piece of code, in links and in strong text too. */
function withBriefCode(node: PhrasingContent): PhrasingContent {
  if (node.type === 'inlineCode') return { ...node, value: node.value.slice(0, 1) }
  return 'children' in node ? { ...node, children: node.children.map(withBriefCode) } as PhrasingContent : node
}

/**
 * How many lines a line of code takes in a panel of so many columns: it wraps where text does, and stands `hanging`
 * columns to the right then.
 */
export function monoLines(text: string, columns: number, hanging = 0): number {
  return monoColumns(text) <= columns ? 1 : linesOf(monoStretches(text), columns, hanging)
}

/** A line that wraps is asked for its lines in panels of several widths. */
const monoStretches = remembered(text => unbreakable(text).map((part): Stretch => ({ width: monoColumns(part.trimEnd()), full: monoColumns(part), forced: false })))

/** Columns that code takes; an ideograph is as wide as the type is high. */
function monoColumns(text: string): number {
  return isAscii(text) ? text.length : foreignColumns(text)
}

const foreignColumns = remembered(text => [...text].reduce((sum, character) => sum + (isSquare(character) ? 1 / monoAdvance : 1), 0))
