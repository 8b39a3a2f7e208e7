import { ara, deu, ell, eng, fra, heb, ita, jpn, kor, nld, por, rus, spa, zho } from 'stopword/dist/stopword.esm.mjs'
import { bareWord, isAscii, isWestern } from './bare-word.ts'
import { remembered } from './remembered.ts'
import { wordsAndMarks } from './words.ts'

/** The library's lists of words that carry no content, by language; those of fifty others would be loaded at every start. */
const lists: Readonly<Record<string, readonly string[]>> = { ar: ara, de: deu, el: ell, en: eng, es: spa, fr: fra, he: heb, it: ita, ja: jpn, ko: kor, nl: nld, pt: por, ru: rus, zh: zho }
const ours: readonly string[] = ['also', 'may', 'use', 'used', 'using', 'one', 'two', 'can', 'will', 'need', 'want', 'see', 'like', 'get', 'make', 'would', 'could', 'should', 'following', 'example']

/** The words of a text that carry content, in lower case and without the marks around them; repeated as they stand. */
export function terms(text: string, lang: string): string[] {
  const termIn = termsIn(lang)
  const found: string[] = []
  for (const word of wordsAndMarks(text, lang)) {
    const term = termIn(word)
    if (term !== '') found.push(term)
  }
  return found
}

/** Those terms of a text that are among `wanted`, which are terms themselves; repeated as they stand. */
export function termsAmong(wanted: ReadonlySet<string>, text: string, lang: string): string[] {
  return terms(text, lang).filter(term => wanted.has(term))
}

const languages = new Map<string, (word: string) => string>()

/** Says what of a word carries content in a language; an empty text where nothing does. */
function termsIn(lang: string): (word: string) => string {
  const code = lang.toLowerCase().split('-')[0] ?? 'en'
  const known = languages.get(code)
  if (known) return known
  const stop: ReadonlySet<string> = new Set([...lists[code] ?? [], ...(code === 'en' ? ours : [])])
  const made = remembered((word) => {
    const bare = bareWord(word.toLowerCase()).replace(/['’]s$/, '')
    return isLong(bare) && isLettered(bare) && !stop.has(bare) ? bare : ''
  })
  languages.set(code, made)
  return made
}

function isLong(bare: string): boolean {
  return bare.length > 2 || (!isAscii(bare) && /\p{Script=Han}/u.test(bare))
}

function isLettered(bare: string): boolean {
  return /[a-z]/.test(bare) || (!isWestern(bare) && /\p{L}/u.test(bare))
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
