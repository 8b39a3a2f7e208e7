import { ara, deu, ell, eng, fra, heb, ita, jpn, kor, nld, por, rus, spa, zho } from 'stopword/dist/stopword.esm.mjs'
import { bareAmount, bareWord, isAscii, isWestern } from './bare-word.ts'
import { remembered } from './remembered.ts'
import { wordsAndMarks } from './words.ts'

/** What a word, as it stands in a text with its marks and capitals, is to those who look for words. An empty text where it is nothing to them. */
export interface KnownWord {
  /** What sentences are compared by: the word or amount itself. */
  compared: string
  /** What carries content: the word itself, where it is none of those that stand in every text. */
  term: string
}

/** The library's lists of words that carry no content, by language; those of fifty others would be loaded at every start. */
const lists: Readonly<Record<string, readonly string[]>> = { ar: ara, de: deu, el: ell, en: eng, es: spa, fr: fra, he: heb, it: ita, ja: jpn, ko: kor, nl: nld, pt: por, ru: rus, zh: zho }
const ours: readonly string[] = ['also', 'may', 'use', 'used', 'using', 'one', 'two', 'can', 'will', 'need', 'want', 'see', 'like', 'get', 'make', 'would', 'could', 'should', 'following', 'example']

const languages = new Map<string, (word: string) => KnownWord>()

/** Says of words in a language what they are. */
export function knownWords(lang: string): (word: string) => KnownWord {
  const code = lang.toLowerCase().split('-')[0] ?? 'en'
  const known = languages.get(code)
  if (known) return known
  const stop: ReadonlySet<string> = new Set([...lists[code] ?? [], ...(code === 'en' ? ours : [])])
  const made = remembered((word): KnownWord => {
    const amount = bareAmount(word.toLowerCase())
    const bare = (amount.endsWith('%') ? bareWord(amount) : amount).replace(/['’]s$/, '')
    return { compared: isComparable(amount) ? amount : '', term: isLong(bare) && isLettered(bare) && !stop.has(bare) ? bare : '' }
  })
  languages.set(code, made)
  return made
}

/** What the words of a text are, one way or the other; repeated as they stand, without those that are nothing. */
export function wordsAs(kind: keyof KnownWord, text: string, lang: string): string[] {
  const known = knownWords(lang)
  const found: string[] = []
  for (const word of wordsAndMarks(text, lang)) {
    const { [kind]: one } = known(word)
    if (one !== '') found.push(one)
  }
  return found
}

function isComparable(amount: string): boolean {
  return amount.length > 2 || /\d/.test(amount) || (!isAscii(amount) && /\p{N}|\p{Script=Han}/u.test(amount))
}

function isLong(bare: string): boolean {
  return bare.length > 2 || (!isAscii(bare) && /\p{Script=Han}/u.test(bare))
}

function isLettered(bare: string): boolean {
  return /[a-z]/.test(bare) || (!isWestern(bare) && /\p{L}/u.test(bare))
}
