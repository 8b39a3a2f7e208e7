import { countWords } from '../../text/words.ts'
import type { Span } from '../../text/phrasing.ts'
import { isBalanced } from '../../text/balance.ts'
import { rulesFor } from '../../text/shortening-rules.ts'
import type { ShorteningRules } from '../../text/shortening-rules.ts'

/** Sentences up to this many words stay whole (measured: shortening below it hurts more than it helps). */
const shortEnough = 12
/** A sentence of more words loses all the trailing clauses that it can; up to this many, only those that add to it. */
const bearable = 16
/** A sentence of more signs is none for a slide, whatever could be cut off it. */
const endless = 2000
/** A shortened sentence of fewer words says too little to stand alone. */
const leastWords = 4

/** The stretches of a sentence that are kept, the text that they leave, and how many words it has. */
export interface Shortened { spans: readonly Span[], text: string, words: number }

/**
 * What of a sentence to keep on a slide: all without its opening cue, its parentheses and, while it has more words than
 * a bullet should, its trailing clauses. Nothing is rewritten. A cut that breaks a bracket, loses a negation or leaves a
 * dangling end is not made. The sentence's own end mark is dropped.
 */
export function shorten(sentence: string, lang: string): Shortened {
  const rules = rulesFor(lang)
  const keep = (spans: readonly Span[]): Shortened => {
    const text = textOf(sentence, spans)
    return { spans, text, words: countWords(text, lang) }
  }
  const end = sentence.replace(/(?<![.。．])[.。．]+["”’)]?$/u, (mark) => mark.replace(/[.。．]/gu, '')).length
  const whole: Span[] = [{ start: 0, end }]
  if (!rules || sentence.length > endless) return keep(whole)
  const opened = keep(dropCue(sentence, whole, rules))
  if (opened.words <= shortEnough) return opened
  const plain = asideMarks.test(sentence) ? keep(withoutAsides(sentence, opened.spans)) : opened
  const bare = dropTrailing(plain, { target: bearable, keep, cut: (text) => cutsOf(text, rules.trailing, rules) })
  return dropTrailing(bare, { target: shortEnough, keep, cut: (text) => cutsOf(text, rules.adding, rules).filter((at) => !/\d/.test(text.slice(at))) })
}

function textOf(sentence: string, spans: readonly Span[]): string {
  let text = ''
  for (const { start, end } of spans) text += sentence.slice(start, end)
  return text
}

function dropCue(sentence: string, spans: Span[], rules: ShorteningRules): Span[] {
  const cue = rules.cues.exec(sentence)?.[0]
  if (cue === undefined || rules.orphans.test(sentence.slice(cue.length))) return spans
  return clip(spans, cue.length, sentence.length)
}

/** A parenthesis, and what stands between two dashes that have spaces round them. */
const asides = /\s*\([^()]*\)|\s[—–]\s[^—–]*\s[—–](?=\s)/gu

/** Without one of these a sentence has none, and most have none of them. */
const asideMarks = /[(—–]/

function withoutAsides(sentence: string, spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const { start, end } of spans) {
    let from = start
    for (const match of sentence.slice(start, end).matchAll(asides)) {
      kept.push({ start: from, end: start + match.index })
      from = start + match.index + match[0].length
    }
    kept.push({ start: from, end })
  }
  return kept.filter((span) => span.start < span.end)
}

/** Down to how many words clauses are dropped, where a text may be cut, and what is left of the sentence then. */
interface Trailing { target: number, cut: (text: string) => number[], keep: (spans: readonly Span[]) => Shortened }

/** Cuts the end off, each time where it keeps most. */
function dropTrailing(shortened: Shortened, { target, cut, keep }: Trailing): Shortened {
  let current = shortened
  while (current.words > target) {
    const cuts = cut(current.text)
    if (cuts.length === 0) return current
    current = keep(keepFirst(current.spans, Math.max(...cuts)))
  }
  return current
}

/** Where clauses begin that may go. */
function cutsOf(text: string, clauses: readonly RegExp[], rules: ShorteningRules): number[] {
  return clauses
    .flatMap((pattern) => pattern.exec(text) ?? [])
    .map((removed) => text.length - removed.length)
    .filter((at) => isGoodCut(text, at, rules))
}

function isGoodCut(text: string, at: number, rules: ShorteningRules): boolean {
  const kept = text.slice(0, at).trimEnd()
  return countWords(kept) >= leastWords && isBalanced(kept) && !rules.negations.test(text.slice(at)) && !rules.danglers.test(kept)
    && !(rules.leaning.test(kept) && !kept.includes(',') && !rules.reason.test(text.slice(at)))
}

function clip(spans: readonly Span[], from: number, to: number): Span[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
    .filter((span) => span.start < span.end)
}

function keepFirst(spans: readonly Span[], length: number): Span[] {
  const kept: Span[] = []
  let left = length
  for (const { start, end } of spans) {
    if (left <= 0) break
    kept.push({ start, end: Math.min(end, start + left) })
    left -= end - start
  }
  return kept
}
