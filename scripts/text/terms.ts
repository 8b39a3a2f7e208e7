import { ara, deu, ell, eng, fra, heb, ita, jpn, kor, nld, por, rus, spa, zho } from 'stopword/dist/stopword.esm.mjs'
import { bareWord, isAscii, isWestern } from './bare-word.ts'
import { remembered } from './remembered.ts'
import { words } from './words.ts'

/** The library's lists of words that carry no content, by language; those of fifty others would be loaded at every start. */
const lists: Readonly<Record<string, readonly string[]>> = { ar: ara, de: deu, el: ell, en: eng, es: spa, fr: fra, he: heb, it: ita, ja: jpn, ko: kor, nl: nld, pt: por, ru: rus, zh: zho }
const ours: ReadonlySet<string> = new Set(['also', 'may', 'use', 'used', 'using', 'one', 'two', 'can', 'will', 'need', 'want', 'see', 'like', 'get', 'make', 'would', 'could', 'should', 'following', 'example'])
const sets = new Map<string, ReadonlySet<string>>()

function stopwords(lang: string): ReadonlySet<string> {
  const code = lang.toLowerCase().split('-')[0] ?? 'en'
  const known = sets.get(code)
  if (known) return known
  const made: ReadonlySet<string> = new Set([...lists[code] ?? [], ...(code === 'en' ? ours : [])])
  sets.set(code, made)
  return made
}

/** The words of a text that carry content, in lower case and without the marks around them; repeated as they stand. */
export function terms(text: string, lang: string): string[] {
  const stop = stopwords(lang)
  return words(text, lang).map(termIn).filter(term => term !== '' && !stop.has(term))
}

/** Those terms of a text that are among `wanted`, which are terms themselves; repeated as they stand. */
export function termsAmong(wanted: ReadonlySet<string>, text: string, lang: string): string[] {
  return words(text, lang).map(termIn).filter(term => wanted.has(term))
}

/** What of a word may carry content; an empty text where nothing does. */
const termIn = remembered((word) => {
  const bare = bareWord(word.toLowerCase()).replace(/['’]s$/, '')
  const isLong = bare.length > 2 || (!isAscii(bare) && /\p{Script=Han}/u.test(bare))
  return isLong && (/[a-z]/.test(bare) || (!isWestern(bare) && /\p{L}/u.test(bare))) ? bare : ''
})

/** The terms of a text, most frequent first; equals in order of appearance. */
export function topTerms(text: string, lang: string, most: number): string[] {
  const counts = new Map<string, number>()
  for (const term of terms(text, lang)) counts.set(term, (counts.get(term) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).slice(0, most).map(([term]) => term)
}
