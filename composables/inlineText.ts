import { readableMath } from './readableMath.ts'

/** What Markdown writes within a line, each with the part of it that is read: the first row that matches has a place. */
const marks: ReadonlyArray<readonly [mark: string, read: (groups: readonly string[]) => string]> = [
  ['(?<!`)(`+)(?!`)(.+?)(?<!`)\\1(?!`)', ([, code = '']) => code.trim()],
  ['(?<![\\\\$])\\$(?=\\S)([^$]+?)(?<=\\S)\\$(?![$\\d])', ([formula = '']) => readableMath(formula)],
  ['\\\\([!-/:-@[-`{-~])', ([letter = '']) => letter],
  ['&(?:#(\\d{1,7})|#x([\\da-f]{1,6})|(amp|lt|gt|quot|nbsp));', ([decimal, hexadecimal, name]) => (name ? entities[name.toLowerCase()] ?? '' : character(decimal, hexadecimal))],
  ['</?[a-z][^<>]*>', () => ''],
  ['!?\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\([^()]*\\)', ([text = '']) => inlineText(text)],
  ['(\\*\\*|~~|(?<![\\p{L}\\p{N}_])__(?=\\S))(?=\\S)(.+?)(?<=\\S)\\1', ([, text = '']) => inlineText(text)],
  ['(\\*)(?=\\S)(.+?)(?<=\\S)\\1', ([, text = '']) => inlineText(text)],
  ['(?<![\\p{L}\\p{N}_])_(?=[^\\s_])(.+?)(?<=[^\\s_])_(?![\\p{L}\\p{N}_])', ([text = '']) => inlineText(text)],
]

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

function character(decimal: string | undefined, hexadecimal: string | undefined): string {
  const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  return code > 0 && code <= 0x10FFFF ? String.fromCodePoint(code) : ''
}

/** Markdown within a line, such as a heading as Slidev hands it on, as plain text. */
export function inlineText(markdown: string): string {
  let rest = markdown
  let text = ''
  while (rest !== '') {
    const found = firstMark(rest)
    if (found === undefined) return (text + rest).trim()
    text += rest.slice(0, found.at) + found.read
    rest = rest.slice(found.at + found.length)
  }
  return text.trim()
}

/** The first thing in a text that is Markdown, and how it reads. */
function firstMark(text: string): { at: number, length: number, read: string } | undefined {
  const found = marks.flatMap(([mark, read]) => {
    const match = new RegExp(mark, 'iu').exec(text)
    return match ? [{ at: match.index, length: match[0].length, match, read }] : []
  }).sort((a, b) => a.at - b.at)[0]
  return found && { at: found.at, length: found.length, read: found.read(found.match.slice(1)) }
}
