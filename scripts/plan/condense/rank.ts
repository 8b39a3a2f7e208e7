import { words } from '../../text/words.ts'

/** How rare each word is in the article: ln(n / sentences with it). */
export type Rarity = ReadonlyMap<string, number>

type Vector = Map<string, number>

/** Weight of likeness to the section against likeness to what is chosen already; .7 was measured best on 256 decks. */
const lambda = 0.7
/** Must-haves beside the ranking: a number or a term in bold lifts a sentence by this much. */
const mustHave = 0.25

/** Bullets of more words than this lose a little for each: the room reads short ones. */
const comfortable = 10
const wordiness = 0.08

function terms(text: string, lang: string): string[] {
  return words(text, lang).map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word.length > 2 || /\p{N}|\p{Script=Han}/u.test(word))
}

/** Counts in how many of the article's sentences each word stands. */
export function rarityOf(sentences: readonly string[], lang: string): Rarity {
  const counts = new Map<string, number>()
  for (const sentence of sentences) for (const term of new Set(terms(sentence, lang))) counts.set(term, (counts.get(term) ?? 0) + 1)
  const total = Math.max(sentences.length, 1)
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + total / count)]))
}

function vector(text: string, rarity: Rarity, lang: string): Vector {
  const result: Vector = new Map()
  for (const term of terms(text, lang)) result.set(term, (result.get(term) ?? 0) + (rarity.get(term) ?? 1))
  return result
}

function cosine(a: Vector, b: Vector): number {
  let dot = 0
  for (const [term, weight] of a) dot += weight * (b.get(term) ?? 0)
  const norm = (v: Vector): number => Math.sqrt([...v.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return dot === 0 ? 0 : dot / (norm(a) * norm(b))
}

function bonus(text: string): number {
  return /\d/.test(text) ? mustHave : 0
}

/** How alike two texts are, from 0 to 1: the cosine of their TF-IDF vectors. */
export function likeness(a: string, b: string, rarity: Rarity, lang: string): number {
  return cosine(vector(a, rarity, lang), vector(b, rarity, lang))
}

/**
 * Maximal marginal relevance: the indexes of up to `count` of `candidates` that say most of the section and repeat
 * each other least, in reading order.
 */
export function choose(candidates: readonly string[], count: number, rarity: Rarity, lang: string): number[] {
  const vectors = candidates.map((text) => vector(text, rarity, lang))
  const centre = vector(candidates.join(' '), rarity, lang)
  const chosen: number[] = []
  while (chosen.length < Math.min(count, candidates.length)) {
    const scores = vectors.map((v, index) => chosen.includes(index) ? -Infinity
      : lambda * cosine(v, centre) + bonus(candidates[index] ?? '') - wordiness * Math.max(0, words(candidates[index] ?? '', lang).length - comfortable)
        - (1 - lambda) * Math.max(0, ...chosen.map((other) => cosine(v, vectors[other] ?? new Map()))))
    chosen.push(scores.indexOf(Math.max(...scores)))
  }
  return chosen.sort((a, b) => a - b)
}
