import type { PhrasingContent } from 'mdast'
import { advances } from './advances.ts'

/** Advance of each character in em, from the font's own file. */
const widths = new Map(Object.entries(advances).flatMap(([advance, characters]) => [...characters].map((one) => [one, Number(advance) / 1000] as const)))

/** JetBrains Mono: every character is as wide. */
export const monoAdvance = 0.6
/** Inline code is set a little smaller than the text around it, with padding (em of the text). */
const inlineCode = { scale: 0.92, padding: 0.2 }
/** Bold text against regular: measured on the variable font at weight 700. */
const boldFactor = 1.07
/** Characters the font does not hold: ideographs are square, the rest is taken for wide. */
const wide = 1
const unknown = 0.64

interface Piece { text: string, factor: number, mono: boolean }

function characterWidth(character: string): number {
  return widths.get(character) ?? (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\p{Emoji_Presentation}]/u.test(character) ? wide : unknown)
}

function pieces(children: readonly PhrasingContent[], factor: number): Piece[] {
  return children.flatMap((node): Piece[] => {
    if (node.type === 'inlineCode' || node.type === 'inlineMath') return [{ text: node.value, factor, mono: true }]
    if (node.type === 'break') return [{ text: '\n', factor, mono: false }]
    if ('children' in node) return pieces(node.children, node.type === 'strong' ? boldFactor : factor)
    return 'value' in node ? [{ text: node.value, factor, mono: false }] : []
  })
}

/** A stretch that cannot be broken, with its width in em and the space after it. */
interface Word { width: number, space: number, breaks: boolean }

function wordsOf(piece: Piece): Word[] {
  const { text, factor, mono } = piece
  const parts = text.match(/\n|[^\s\u2e80-\ua4cf\uac00-\ud7a3-]*-+|[\u2e80-\ua4cf\uac00-\ud7a3]|[^\s\u2e80-\ua4cf\uac00-\ud7a3-]+|\s+/gu) ?? []
  const words: Word[] = []
  for (const part of parts) {
    const last = words.at(-1)
    if (part === '\n') words.push({ width: 0, space: 0, breaks: true })
    else if (/^\s+$/.test(part)) { if (last) last.space = characterWidth(' ') * factor; else words.push({ width: 0, space: characterWidth(' ') * factor, breaks: false }) }
    else words.push({ width: mono ? part.length * monoAdvance * inlineCode.scale + inlineCode.padding : textWidth(part) * factor, space: 0, breaks: false })
  }
  return words
}

/** Width of plain text in em of its type size. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** Pieces that touch without a space between them stay together on a line, as a browser keeps them. */
function glued(words: readonly Word[]): Word[] {
  const result: Word[] = []
  for (const word of words) {
    const last = result.at(-1)
    if (word.width === 0 && last) { last.space = Math.max(last.space, word.space); last.breaks ||= word.breaks } else result.push({ ...word })
  }
  return result
}

/**
 * How many lines phrasing content takes.
 * @param children the text with its formatting
 * @param size type size in CSS px
 * @param width of the box in CSS px
 * @param weight factor for text that is set bold as a whole
 */
export function countLines(children: readonly PhrasingContent[], size: number, width: number, weight = 1): number {
  const room = width / size
  let lines = 1
  let used = 0
  for (const word of glued(pieces(children, weight).flatMap(wordsOf))) {
    if (used > 0 && used + word.width > room) { lines += 1; used = 0 }
    if (word.width > room) { lines += Math.floor(word.width / room); used = word.width % room } else used += word.width
    used += word.space
    if (word.breaks) { lines += 1; used = 0 }
  }
  return lines
}

/** Weight factor of headings and names, which are set bold. */
export const bold = boldFactor
