import { rememberedOf } from '../../text/remembered.ts'

/** A line of the text that is parsed, and the 1-based line of the file that it comes from. */
export interface SourceLine { text: string, no: number }

/** Whether a line has one of some signs. Asked before a pattern is tried that needs one, for few lines do. */
export function hasSign(text: string, signs: readonly string[]): boolean {
  for (const sign of signs) if (text.includes(sign)) return true
  return false
}

const fenceSigns: readonly string[] = ['```', '~~~']
const [space, parenthesis, dot, quotation, backtick, tilde] = [32, 41, 46, 62, 96, 126]
/** Signs before a fence; hardly one stands further in. */
const farIn = 100
/** What follows backticks on their line has none; else it is code in a paragraph. A listing may be the first that an item says. */
const fence = /^((?:\s*(?:>|[-*+]\s|\d{1,9}[.)]\s))*\s*)(`{3,}(?!`)(?!.*`)|~{3,})/
/** An item that stands in no other. */
const itemAtLeft = /^(?:[-*+]|\d{1,9}[.)])[ \t]/
/** Signs that an item or a quotation begins with. */
const ofContainers = new Set([...' \t>-*+0123456789'].map(sign => sign.charCodeAt(0)))

/** The text's lines, as they stand in the file. */
export function sourceLines(text: string): SourceLine[] {
  return text.split('\n').map((line, index) => ({ text: line, no: index + 1 }))
}

/** For each line, whether it stands in a fenced listing (its fences included). Found once for lines that nobody changes on the way. */
export const markFenced = rememberedOf((lines: readonly SourceLine[]): readonly boolean[] => {
  const fenced: boolean[] = []
  let open: { isOutside: Outside, signs: string, isInItem: boolean } | undefined
  // How far in the words of the item begin that was the last to stand at the left; what is not as far in is in none.
  let item = Infinity
  for (const { text } of lines) {
    const isAtLeft = text.charCodeAt(0) > space
    if (open && ((open.isInItem && isAtLeft) || open.isOutside(text))) open = undefined
    if (open === undefined && isAtLeft) item = itemAtLeft.exec(text)?.[0].length ?? Infinity
    const [, before = '', signs] = (mayFence(text) && fence.exec(text)) || []
    fenced.push(signs !== undefined || open !== undefined)
    if (open === undefined) open = signs === undefined ? undefined : { isOutside: outsideOf(before), signs, isInItem: before.length >= item }
    else if (signs?.startsWith(open.signs) && text.trim().replace(/^[>\s]*/, '') === signs) open = undefined
  }
  return fenced
})

/** Says of a line whether it ends the quotation or the list that a listing stands in, and so the listing. */
export type Outside = (text: string) => boolean

/** What ends a listing, by what stands before its fence: read once, for that may be long and the lines behind it many. */
export function outsideOf(before: string): Outside {
  if (before === '') return () => false
  const quotations = signsIn(before, quotation)
  if (quotations > 0) return text => signsIn(/^[\s>]*/.exec(text)?.[0] ?? '', quotation) < quotations
  // Within an item stands what is as far in as its first words; what is four spaces in stands in a list, or is no fence.
  const least = before.trim() === '' ? (before.length < 4 && !before.includes('\t') ? 0 : 1) : before.length
  return text => text.trim() !== '' && !text.startsWith('\t') && text.search(/\S/) < least
}

function signsIn(text: string, sign: number): number {
  let found = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === sign) found += 1
  return found
}

/** Whether a line may be a fence, by the first sign behind spaces, quotations and bullets: few lines are, and patterns take as long to say no as yes. */
export function mayFence(text: string): boolean {
  let at = 0
  while (at < farIn && ofContainers.has(text.charCodeAt(at))) at += 1
  const first = text.charCodeAt(at)
  return at === farIn || first < space || first > tilde || (at > 0 && (first === dot || first === parenthesis)) ? hasSign(text, fenceSigns) : first === backtick || first === tilde
}
