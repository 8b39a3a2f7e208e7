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

/** The first three letters of a word as a number, in either case; nothing where a mark or a letter beyond ASCII is one of them. No term has fewer. */
function beginningOf(word: string): number | undefined {
  let beginning = 0
  for (let at = 0; at < 3; at += 1) {
    const letter = word.charCodeAt(at) | 0x20
    if (letter < 0x61 || letter > 0x7a) return undefined
    beginning = beginning << 8 | letter
  }
  return beginning
}
