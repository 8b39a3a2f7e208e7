import type { Outline } from '../model/outline.ts'
import { knownWords } from '../text/known-words.ts'
import { sentences } from '../text/sentences.ts'
import { settledText, wordsAndMarks } from '../text/words.ts'
import { boilerplateOf } from './condense/condense.ts'
import type { Rarity } from './condense/rank.ts'

/** How an article uses its words. */
export interface ArticleWords {
  /** How rare each word is: ln(1 + n / sentences with it). */
  rarity: Rarity
  /** Sentences that it repeats. */
  boilerplate: ReadonlySet<string>
  /** Its own terms, most frequent first; equals in order of appearance. */
  terms: readonly string[]
}

/** An article has so many terms of its own at most. */
const mostTerms = 50

/** In how many sentences something stands, and the last of them. */
interface Spread { sentences: number, last: number }

/** A term, and how often it stands in the article. */
interface Use { term: string, times: number }

/** What a word as it stands counts to: words differ in their marks and capitals. */
interface Word { spread?: Spread, use?: Use }

/** What stands in running text, whose sentences are told from each other. */
const running: ReadonlySet<string> = new Set(['paragraph', 'list'])

/** Counts the words of an article's text, its listings aside: in one go, for finding a word that was just cut out is what takes long. */
export function articleWords({ blocks, meta: { lang } }: Outline): ArticleWords {
  const { count, spreads, uses } = counterOf(lang)
  const said: string[] = []
  for (const { node } of blocks) {
    if (node.type === 'code') continue
    const text = settledText(node)
    if (!running.has(node.type)) count(text)
    else for (const sentence of sentences(text, lang)) count(sentence.text, said.push(sentence.text))
  }
  return {
    rarity: rarityOf(spreads, said.length),
    boilerplate: boilerplateOf(said),
    terms: [...uses.values()].sort((a, b) => b.times - a.times).slice(0, mostTerms).map(({ term }) => term),
  }
}

/** Counts texts word by word; `count` wants the number of the sentence that a text is, from 1, where it is one. */
function counterOf(lang: string): { count: (text: string, sentence?: number) => void, spreads: Map<string, Spread>, uses: Map<string, Use> } {
  const words = new Map<string, Word>()
  const [spreads, uses] = [new Map<string, Spread>(), new Map<string, Use>()]
  const known = knownWords(lang)
  const wordOf = (text: string): Word => {
    const { compared, term } = known(text)
    return {
      ...(compared !== '' && { spread: among(spreads, compared, () => ({ sentences: 0, last: 0 })) }),
      ...(term !== '' && { use: among(uses, term, () => ({ term, times: 0 })) }),
    }
  }
  const count = (text: string, sentence = 0): void => {
    for (const one of wordsAndMarks(text, lang)) {
      let word = words.get(one)
      if (!word) words.set(one, word = wordOf(one))
      const { spread, use } = word
      if (use) use.times += 1
      if (!spread || sentence === 0 || spread.last === sentence) continue
      spread.sentences += 1
      spread.last = sentence
    }
  }
  return { count, spreads, uses }
}

function among<Counted>(all: Map<string, Counted>, key: string, make: () => Counted): Counted {
  const known = all.get(key)
  if (known) return known
  const made = make()
  all.set(key, made)
  return made
}

function rarityOf(spreads: ReadonlyMap<string, Spread>, sentences: number): Rarity {
  const total = Math.max(sentences, 1)
  const rarity = new Map<string, number>()
  for (const [word, spread] of spreads) if (spread.sentences > 0) rarity.set(word, Math.log(1 + total / spread.sentences))
  return rarity
}
