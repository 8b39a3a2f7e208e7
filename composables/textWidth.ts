const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u
const mark = /\p{Mark}/u
/** Before this one, all characters are as wide as a letter; most are asked for no class of Unicode. */
const firstOther = '\u00a9'

/** Width of a line as it stands, in average Latin letters: an ideograph counts as two, a combining mark as none. */
export function lineWidth(line: string): number {
  let width = 0
  for (const char of line)
    width += char < firstOther ? 1 : mark.test(char) ? 0 : wide.test(char) ? 2 : 1
  return width
}

/** `lineWidth` of a text whose white space is drawn as single spaces. */
export function textWidth(text: string): number {
  return lineWidth(text.replace(/\s+/g, ' ').trim())
}

/** Width of the longest stretch that cannot be broken. */
export function longestWord(text: string): number {
  const stretches = text.split(/\s+/).map(word => (wide.test(word) ? 2 : textWidth(word)))
  return Math.max(0, ...stretches)
}
