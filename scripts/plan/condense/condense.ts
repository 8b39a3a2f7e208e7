import type { Paragraph, PhrasingContent } from 'mdast'
import { isBalanced } from '../../text/balance.ts'
import { capitalise, flat, pick, prose, slicer, trim } from '../../text/phrasing.ts'
import type { Span } from '../../text/phrasing.ts'
import { once, remembered } from '../../text/remembered.ts'
import { isEnded, sentences } from '../../text/sentences.ts'
import type { Sentence } from '../../text/sentences.ts'
import { countWords } from '../../text/words.ts'
import { choose, gistOf } from './rank.ts'
import type { Gist, Rarity } from './rank.ts'
import { pointsElsewhere, rulesFor } from '../../text/shortening-rules.ts'
import { shorten } from './shorten.ts'

/** One sentence of a paragraph that may stand on a slide. */
export interface KeySentence {
  /** Index of its paragraph. */
  paragraph: number
  sentence: Sentence
  /** The sentence as it stands on the slide: shortened, without its full stop. */
  children: PhrasingContent[]
  words: number
  /** What it is ranked by, on its slide and for the summary. */
  gist: () => Gist
}

/** What condensing needs to know about the article around the paragraphs; `boilerplate` is the sentences it repeats. */
export interface CondenseContext {
  lang: string
  rarity: Rarity
  boilerplate: ReadonlySet<string>
  /** What paragraphs were found to say before: they are asked for their slide and again for the summary. */
  known: WeakMap<Paragraph, readonly KeySentence[]>
}

/** A sentence of more words than this is not read from a slide, even alone and large. */
const mostWords = 22
/** Fewer words that do not end as a sentence does only join what stands around them: 'or'. */
const fewestUnended = 4
/** A bullet of more words would run to a third line. */
const mostBulletWords = 16
/** What opens with a quotation mark is somebody's words, and the next sentence may well deny them. */
const speech = /^["“‘«„…]/
/** A tag that no reader was meant to see, such as a component's. */
const tag = /<\/?[a-z][^<>]*>/i

/**
 * The sentences of `paragraphs` that can stand alone on a slide, shortened, in reading order. Sentences that lead in
 * to what follows (':'), open with an orphan pronoun or stay too long are left to the notes.
 * @param allowed openers that are no orphans here, because what they point at is on the slide
 */
export function candidates(paragraphs: readonly Paragraph[], context: CondenseContext, allowed?: RegExp): KeySentence[] {
  return paragraphs.flatMap((paragraph, index) => {
    const found = allowed ? keySentences(paragraph, context, allowed) : knownSentences(paragraph, context)
    return found.map(one => ({ ...one, paragraph: index }))
  })
}

function knownSentences(paragraph: Paragraph, context: CondenseContext): readonly KeySentence[] {
  const found = context.known.get(paragraph) ?? keySentences(paragraph, context, /(?!)/)
  context.known.set(paragraph, found)
  return found
}

function keySentences(paragraph: Paragraph, context: CondenseContext, allowed: RegExp): KeySentence[] {
  const cut = slicer(paragraph.children)
  return sentences(prose(paragraph.children), context.lang)
    .filter(sentence => !context.boilerplate.has(withoutNumbers(sentence.text)))
    .flatMap(sentence => keySentence({ index: 0, sentence, allowed, cut }, context) ?? [])
}

/** A sentence that an article has this often, its numbers aside, comes from a form: '5 updates available.' */
const boilerplateFrom = 3

/** The sentences that an article repeats with no more than other numbers in them. */
export function boilerplateOf(texts: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const form of texts.map(withoutNumbers)) counts.set(form, (counts.get(form) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= boilerplateFrom).map(([text]) => text))
}

/** A text with its numbers, and the ending that goes with them, taken out. */
const withoutNumbers = remembered(text => text.replace(/\d+/g, '#').replace(/s\b/g, '').toLowerCase())

/** A sentence in its paragraph, and what cuts that. */
interface Place { index: number, sentence: Sentence, allowed: RegExp, cut: ReturnType<typeof slicer> }

function keySentence({ index, sentence, allowed, cut }: Place, { lang, rarity }: CondenseContext): KeySentence | undefined {
  const rules = rulesFor(lang)
  if (!isEnded(sentence.text) && countWords(sentence.text, lang) < fewestUnended) return undefined
  if (/[:：]$/.test(sentence.text) || /[?？]$/.test(sentence.text)) return undefined
  const { spans, text, words } = shorten(sentence.text, lang)
  const opener = rules ? text.replace(rules.cues, '') : text
  if (words > mostWords || !isBalanced(text) || (rules?.orphans.test(opener) && !allowed.test(text))) return undefined
  if (tag.test(text) || speech.test(text) || (rules && pointsElsewhere(rules, text))) return undefined
  const source = cut(sentence.start, sentence.end)
  if (isOnlyLink(source)) return undefined
  const children = opening(trim(pick(source, spans)), spans)
  return { paragraph: index, sentence, children, words, gist: once(() => gistOf(flat(children), rarity, lang)) }
}

/** Whether there is little but a link or code: an address for readers, nothing for a room. */
function isOnlyLink(children: readonly PhrasingContent[]): boolean {
  const words = children.filter(({ type }) => type !== 'link' && type !== 'inlineCode')
  return words.length < children.length && countWords(flat(words)) < 2
}

/** A sentence that begins small (a crate named `anyhow`) is meant so; what was cut out of its middle is not. */
function opening(children: PhrasingContent[], spans: readonly Span[]): PhrasingContent[] {
  return (spans[0]?.start ?? 0) > 0 ? capitalise(children) : children
}

/** How many bullets a stretch of prose earns: the square root of its length, from one to five. */
export function quota(wordCount: number): number {
  return Math.min(5, Math.max(1, Math.round(Math.sqrt(wordCount / 7))))
}

/** The bullets of some prose: as many as its length earns, chosen for coverage, in reading order. */
export function condense(paragraphs: readonly Paragraph[], context: CondenseContext): KeySentence[] {
  const sentences = candidates(paragraphs, context)
  const short = sentences.filter(({ words }) => words <= mostBulletWords)
  const all = short.length > 0 ? short : sentences
  const length = paragraphs.reduce((sum, paragraph) => sum + countWords(flat(paragraph.children), context.lang), 0)
  const picked = choose(all, short.length > 0 ? quota(length) : 1, context.rarity, context.lang)
  return picked.flatMap((index) => all[index] ?? [])
}
