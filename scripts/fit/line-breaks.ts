import { wholeWords } from '../../composables/wholeWords.ts'
import { remembered } from '../text/remembered.ts'

/** Ideographs, kana and hangul: a line may break on either side of each. */
const square = '\\u1100-\\u115f\\u2e80-\\u2fff\\u3040-\\u30ff\\u3105-\\u31bf\\u3400-\\u4dbf\\u4e00-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\u{20000}-\\u{3fffd}'
/** Marks that belong to what stands before them, and such as belong to what follows. In Japanese a line may begin with the long vowel's stroke. */
const closing = '!"\')\\],./:;?}$…、。，．：；？！）〕】」』》〉％’”'
const opening = '(\\[{<（〔【「『《〈‘“'

/**
 * Where Chromium lets a line break inside a text without spaces; tried character by character in the browser that
 * checks our decks. A break behind white space is the rule; the others are its exceptions.
 */
const places = new RegExp([
  // Behind the spaces, before what follows them.
  '(?<=[ \\t\\n])(?![ \\t\\n])',
  '(?<=[\\u200b\\u00ad])',
  // Behind a hyphen, a dash, a question mark; before a dash.
  `(?<=[-?–—…])(?![${closing}\\s]|$)`,
  '(?<=\\S)(?=—)',
  // Between a mark and a bracket that opens.
  '(?<=[!"#%&)*+,.:;=>\\]}|\\\\])(?=[(<\\[{])',
  `(?<=[${square}、。，．：；？！）〕】」』》〉])(?![${closing}\\s]|$)`,
  `(?<=[^${opening}\\s])(?=[${square}（「『《])`,
].map(part => `(?:${part})`).join('|'), 'u')

/** Words and spaces, with no sign that any rule but that of the spaces asks about. */
const plainWords = /^[\w .,:;'"!%&)*+/=@\]}|~`^#$\\]*$/

/** A text cut at every place where a line may break; the spaces stay behind what they follow. */
export function unbreakable(text: string): string[] {
  const words = text.match(/[^ \t\n]+[ \t\n]*|[ \t\n]+/g) ?? []
  // The other rules look no further than one sign: they are asked of the few words that have a sign of theirs.
  return plainWords.test(text) ? words : words.flatMap(word => (plainWords.test(word) ? word : partsOf(word)))
}

const partsOf = remembered(word => word.split(places).filter(part => part !== ''))

/** Stands in for a hyphen at which no line breaks. */
const hyphen = '\u2011'

/** `unbreakable` where words with hyphens stay whole that are short enough for it. */
export function unbreakableWords(text: string): string[] {
  const whole = wholeWords(text)
  if (whole.length === 0) return unbreakable(text)
  let closed = text
  for (const { from, to } of whole) closed = closed.slice(0, from) + closed.slice(from, to).replaceAll('-', hyphen) + closed.slice(to)
  let at = 0
  return unbreakable(closed).map(part => text.slice(at, at += part.length))
}
