import type { PhrasingContent } from 'mdast'
import advances from './advances.json' with { type: 'json' }

/**
 * How wide the characters of the shipped text font are, in ems; regular weight, text cut. `advances.json` holds them in
 * thousandths, read from the font's own file: `tests/fit/advances.test.ts` fails when the font changes.
 */
const widths = new Map(Object.entries(advances).flatMap(([advance, characters]) => [...characters].map((one) => [one, Number(advance) / 1000] as const)))

/** JetBrains Mono: every character is as wide. */
export const monoAdvance = 0.6
/** Inline code is set a little smaller than the text around it, in a box with padding (em of the text). */
const inlineCode = { scale: 0.9, padding: 0.4 }
/** Strong text (weight 650) against regular, measured on the variable font. */
const boldFactor = 1.03
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
    if ('children' in node) return pieces(node.children, node.type === 'strong' ? factor * boldFactor : factor)
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
 * @param factor width of the text's setting against regular text; see `weight`
 */
export function countLines(children: readonly PhrasingContent[], size: number, width: number, factor = 1): number {
  const room = width / size
  let lines = 1
  let used = 0
  for (const word of glued(pieces(children, factor).flatMap(wordsOf))) {
    if (used > 0 && used + word.width > room) { lines += 1; used = 0 }
    if (word.width > room) { lines += Math.floor(word.width / room); used = word.width % room } else used += word.width
    used += word.space
    if (word.breaks) { lines += 1; used = 0 }
  }
  return lines
}

/** Widths of other settings against regular text, measured on the variable font: display cuts are narrower. */
export const weight = { title: 0.95, statement: 0.94, name: 1.05, medium: 1.02 } as const
