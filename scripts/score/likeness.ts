import type { KnownArticle, ScoreFinding, ShownDeck } from '../model/score.ts'
import type { ShownSlide } from '../model/shown-slide.ts'
import { allLabels } from '../text/labels.ts'
import { terms } from '../text/terms.ts'
import type { Metric } from './metric.ts'
import { contentSlides, onStage, proseOf } from './slides.ts'
import { kendallTau, largest, median, share } from './statistics.ts'

/** Reads a figure off a deck whose article is known. */
function against(read: (deck: ShownDeck, article: KnownArticle) => number | undefined): Metric['of'] {
  return deck => (deck.article ? read(deck, deck.article) : undefined)
}

function termsShown(slides: readonly ShownSlide[], lang: string): Set<string> {
  return new Set(slides.flatMap(slide => terms([proseOf(slide), ...slide.listings.flatMap(({ lines }) => lines)].join('\n'), lang)))
}

function termsSpoken(slides: readonly ShownSlide[], lang: string): Set<string> {
  return new Set(slides.flatMap(({ note }) => terms(note, lang)))
}

/** Headings of the article that stand neither on a slide nor in a note. */
function missingSections({ slides }: ShownDeck, { headings }: KnownArticle): number | undefined {
  const shown = bare(slides.map(slide => `${proseOf(slide)} ${slide.note}`).join('\n'))
  return share(headings, heading => shown.includes(bare(heading)))
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase()
}

/** Content words on slides that the article does not have. */
function strangeWords({ slides, article }: ShownDeck): ScoreFinding[] {
  if (!article) return []
  const text = bare(article.text)
  const known = new Set(allLabels().flatMap(label => terms(label, article.lang)))
  return slides.flatMap(slide => terms(proseOf(slide), article.lang).filter(term => !text.includes(bare(term)) && !known.has(term))
    .map(term => ({ slide: slide.no, rule: 'invented-word', message: `'${term}' stands nowhere in the article` })))
}

/** Slides that sum up or announce repeat by design. */
const repeating: ReadonlySet<string> = new Set(['summary', 'agenda'])

/** The likeness of the two slides that are most alike, from 0 to 1. */
function closestPair(deck: ShownDeck): number | undefined {
  const vectors = contentSlides(deck).filter(({ layout }) => !repeating.has(layout)).map(slide => counted(terms([...slide.texts, ...slide.listings.flatMap(({ lines }) => lines)].join('\n'), deck.lang)))
  const rarity = rarityOf(vectors)
  const weighted = vectors.map(vector => new Map([...vector].map(([term, count]) => [term, count * (rarity.get(term) ?? 0)])))
  return largest(weighted.flatMap((vector, index) => weighted.slice(index + 1).map(other => cosine(vector, other))))
}

type Vector = Map<string, number>

function counted(list: readonly string[]): Vector {
  const counts: Vector = new Map()
  for (const term of list) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

function rarityOf(vectors: readonly Vector[]): Vector {
  const counts = counted(vectors.flatMap(vector => [...vector.keys()]))
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + vectors.length / count)]))
}

function cosine(a: Vector, b: Vector): number {
  const norm = (vector: Vector): number => Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0))
  const dot = [...a].reduce((sum, [term, value]) => sum + value * (b.get(term) ?? 0), 0)
  return dot === 0 ? 0 : dot / (norm(a) * norm(b))
}

/** For each slide, which share of those of its words that are terms of the article are spoken over it. */
function spokenShares(deck: ShownDeck, article: KnownArticle): number[] {
  const own = new Set(article.terms)
  return contentSlides(deck).filter(({ layout }) => layout !== 'summary').flatMap((slide) => {
    const shown = [...new Set(terms(proseOf(slide), deck.lang))].filter(term => own.has(term))
    const spoken = new Set(terms(slide.note, deck.lang))
    return share(shown, term => spoken.has(term)) ?? []
  })
}

/** How far the slides follow the article, and one another. */
export const likeness: readonly Metric[] = [
  { no: 11, name: 'article\'s top terms on slides', least: 0.7, of: against((deck, { terms: top, lang }) => { const shown = termsShown(onStage(deck), lang); return share(top, term => shown.has(term)) }) },
  { no: 11, name: 'article\'s top terms on slides and in notes', least: 0.95, of: against((deck, { terms: top, lang }) => { const all = new Set([...termsShown(deck.slides, lang), ...termsSpoken(deck.slides, lang)]); return share(top, term => all.has(term)) }) },
  { no: 12, name: 'sections with a slide or a note', least: 1, of: against(missingSections) },
  { no: 14, name: 'content words not in the article', most: 0, gate: true, of: against(deck => strangeWords(deck).length), finds: strangeWords },
  { no: 15, name: 'order of slides against the article (tau)', least: 0.9, of: against((deck, { lines }) => kendallTau(contentSlides(deck).filter(({ layout }) => layout !== 'summary').flatMap(({ source }) => lines.get(source) ?? []))) },
  { no: 16, name: 'likeness of the two slides most alike', most: 0.6, of: closestPair },
  { no: 17, name: 'slide\'s terms spoken in its notes, median', least: 0.8, of: against((deck, article) => median(spokenShares(deck, article))) },
  { no: 20, name: 'pictures on a slide, with their alt text', least: 0.9, of: against(({ slides }, { pictures }) => { const shown = new Set(slides.flatMap(slide => slide.pictures)); return share(pictures, alt => shown.has(alt)) }) },
]
