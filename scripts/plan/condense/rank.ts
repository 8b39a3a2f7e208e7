import { wordsAs } from '../../text/known-words.ts'
import { countWords, isUnspaced } from '../../text/words.ts'

/** How rare each word is in the article: ln(1 + n / sentences with it). */
export type Rarity = ReadonlyMap<string, number>

/** The weights of a text's terms, and their length. */
interface Vector { weights: ReadonlyMap<string, number>, norm: number }

/** What a sentence has to be ranked by. */
export interface Gist extends Vector {
  text: string
  /** Its words, as they are compared. */
  said: readonly string[]
  /** What it is worth beside how much of the section it says. */
  own: number
}

/** Weight of likeness to the section against likeness to what is chosen already; .7 was measured best on 256 decks. */
const lambda = 0.7
/** Must-haves beside the ranking: a number or a term in bold lifts a sentence by this much. */
const mustHave = 0.25

/** Bullets of more words than this lose a little for each: the room reads short ones. */
const comfortable = 10
const wordiness = 0.08

/** The gist of a sentence in an article that uses its words so. */
export function gistOf(text: string, rarity: Rarity, lang: string): Gist {
  const said = wordsAs('compared', text, lang)
  return { text, said, own: bonus(text) - wordiness * Math.max(0, countWords(text, lang) - comfortable), ...vector(said, rarity) }
}

function vector(said: readonly string[], rarity: Rarity): Vector {
  const weights = new Map<string, number>()
  for (const term of said) weights.set(term, (weights.get(term) ?? 0) + (rarity.get(term) ?? 1))
  let squares = 0
  for (const weight of weights.values()) squares += weight * weight
  return { weights, norm: Math.sqrt(squares) }
}

function cosine(a: Vector, b: Vector): number {
  let dot = 0
  for (const [term, weight] of a.weights) dot += weight * (b.weights.get(term) ?? 0)
  return dot === 0 ? 0 : dot / (a.norm * b.norm)
}

function bonus(text: string): number {
  return /\d/.test(text) ? mustHave : 0
}

/**
 * Maximal marginal relevance: the indexes of up to `count` of `candidates` that say most of the section and repeat
 * each other least, in reading order.
 */
export function choose(candidates: ReadonlyArray<{ gist: () => Gist }>, count: number, rarity: Rarity, lang: string): number[] {
  if (candidates.length <= count) return [...candidates.keys()]
  const gists = candidates.map(({ gist }) => gist())
  // Beside a text without spaces, all words are cut by the tables of the languages.
  const centre = vector(gists.some(({ text }) => isUnspaced(text)) ? wordsAs('compared', gists.map(({ text }) => text).join(' '), lang) : gists.flatMap(({ said }) => said), rarity)
  const worth = gists.map(gist => lambda * cosine(gist, centre) + gist.own)
  const repeated = gists.map(() => 0)
  const chosen = new Set<number>()
  while (chosen.size < count) {
    const best = indexOfMost(worth.map((value, index) => (chosen.has(index) ? -Infinity : value - (1 - lambda) * (repeated[index] ?? 0))))
    chosen.add(best)
    for (const [index, one] of gists.entries()) repeated[index] = Math.max(repeated[index] ?? 0, cosine(one, gists[best] ?? centre))
  }
  return [...chosen].sort((a, b) => a - b)
}

/** The first place of the largest number; there may be more numbers than a call takes arguments. */
function indexOfMost(values: readonly number[]): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? -Infinity) ? index : best), 0)
}
