const wide = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u
const mark = /\p{Mark}/u

/** Width of a text in average Latin letters: an ideograph counts as two, a combining mark as none. */
export function textWidth(text: string): number {
  let width = 0
  for (const char of text.replace(/\s+/g, ' ').trim())
    width += mark.test(char) ? 0 : wide.test(char) ? 2 : 1
  return width
}

/** Width of the longest stretch that cannot be broken. */
export function longestWord(text: string): number {
  const stretches = text.split(/\s+/).map(word => (wide.test(word) ? 2 : textWidth(word)))
  return Math.max(0, ...stretches)
}
