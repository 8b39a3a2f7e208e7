import { wordsAs } from './known-words.ts'

/** The words of a text that carry content, in lower case and without the marks around them; repeated as they stand. */
export function terms(text: string, lang: string): string[] {
  return wordsAs('term', text, lang)
}

/** Those terms of a text that are among `wanted`, which are terms themselves; repeated as they stand. */
export function termsAmong(wanted: ReadonlySet<string>, text: string, lang: string): string[] {
  return terms(text, lang).filter(term => wanted.has(term))
}
