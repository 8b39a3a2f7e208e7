import { knownWords, wordsAs } from './known-words.ts'
import { rememberedOf } from './remembered.ts'
import { wordsAndMarks } from './words.ts'

/** The words of a text that carry content, in lower case and without the marks around them; repeated as they stand. */
export function terms(text: string, lang: string): string[] {
  return wordsAs('term', text, lang)
}

/**
 * Those terms of a text that are among `wanted`, which are terms themselves; repeated as they stand. Of the words of a
 * text, few begin as a term that is wanted, and only those are looked up.
 */
export function termsAmong(wanted: ReadonlySet<string>, text: string, lang: string): string[] {
  const known = knownWords(lang)
  const beginnings = beginningsOf(wanted)
  return wordsAndMarks(text, lang).flatMap((word) => {
    const beginning = beginningOf(word)
    if (beginning !== undefined && !beginnings.has(beginning)) return []
    const { term } = known(word)
    return wanted.has(term) ? [term] : []
  })
}

const beginningsOf = rememberedOf((wanted: ReadonlySet<string>) => new Set(Array.from(wanted, beginningOf)))

/** The first two letters of a word as a number, in either case; nothing where a mark or a letter beyond ASCII is one of them. */
function beginningOf(word: string): number | undefined {
  const [first, second] = [word.charCodeAt(0) | 0x20, word.charCodeAt(1) | 0x20]
  return first >= 0x61 && first <= 0x7a && second >= 0x61 && second <= 0x7a ? first << 8 | second : undefined
}
