import { wordsAs } from './known-words.ts'

/** The words of a text that carry content, in lower case and without the marks around them; repeated as they stand. */
export function terms(text: string, lang: string): string[] {
  return wordsAs('term', text, lang)
}

/** Those terms of a text that are among `wanted`, which are terms themselves; repeated as they stand. */
export function termsAmong(wanted: ReadonlySet<string>, text: string, lang: string): string[] {
  return terms(text, lang).filter(term => wanted.has(term))
}

/** The terms of some texts, most frequent first; equals in order of appearance. */
export function topTerms(texts: readonly string[], lang: string, most: number): string[] {
  const counts = new Map<string, { term: string, count: number }>()
  for (const text of texts) {
    for (const term of terms(text, lang)) {
      const known = counts.get(term)
      if (known) known.count += 1
      else counts.set(term, { term, count: 1 })
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, most).map(({ term }) => term)
}
