import type { Article } from '../model/article.ts'
import { settledText } from '../text/words.ts'

/** Scripts that name a language well enough, most telling first. */
const scripts: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
]

/** Frequent words of languages in Latin script. */
const words: ReadonlyArray<readonly [RegExp, string]> = [
  [/\b(?:the|and|of|to|is|that|with|for)\b/gi, 'en'],
  [/\b(?:der|die|das|und|nicht|ist|mit|ein|für|werden)\b/gi, 'de'],
  [/\b(?:el|los|las|una|que|para|con|por|del|está)\b/gi, 'es'],
  [/\b(?:le|les|des|une|est|que|pour|dans|avec|vous)\b/gi, 'fr'],
]

/** Share of letters a script must have to decide the language. */
const share = 0.15
/** Signs that tell a language: some three thousand words. */
const telling = 20_000

/** The language (BCP 47) of an article that nothing changes any more: as it says itself, else by the script of its beginning, else by the frequent words there. */
export function languageOf({ tree, meta }: Article): string {
  if (meta.lang !== undefined && isTag(meta.lang)) return meta.lang
  const text = beginningOf(tree)
  // The classes of Unicode are slow: ASCII, most of most articles, is counted without them.
  const foreign = text.replace(/[\x00-\x7f]+/g, '')
  const letters = countLatin(text) + (foreign.match(/\p{L}/gu)?.length ?? 0)
  const script = scripts.find(([pattern]) => (foreign.match(pattern)?.length ?? 0) > letters * share)
  if (script) return script[1]
  const counts = words.map(([pattern, lang]) => ({ lang, count: text.match(pattern)?.length ?? 0 }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best), { lang: 'en', count: 0 }).lang
}

/** The text that tells the language, listings aside. */
function beginningOf({ children }: Article['tree']): string {
  let text = ''
  for (const node of children) {
    if (text.length > telling) break
    if (node.type !== 'code') text += `${settledText(node)} `
  }
  return text.slice(0, telling)
}

/** The letters of ASCII in a text, counted and not cut out. */
function countLatin(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at) | 0x20
    if (code >= 0x61 && code <= 0x7a) count += 1
  }
  return count
}

function isTag(lang: string): boolean {
  try { return Intl.getCanonicalLocales(lang).length === 1 } catch { return false }
}
