import type { ScoreFinding, ScoreRule, ShownDeck } from '../model/score.ts'
import type { ShownSlide } from '../model/shown-slide.ts'
import { countWords } from '../text/words.ts'
import type { Metric } from './metric.ts'
import { bareTitle, contentSlides, isVisual, onStage, wordsOn } from './slides.ts'
import { largest, median, quantile, share } from './statistics.ts'

const words = (deck: ShownDeck): number[] => contentSlides(deck).map(slide => wordsOn(slide, deck.lang))
const fills = (deck: ShownDeck): number[] => contentSlides(deck).map(({ fill }) => fill)
const bullets = (deck: ShownDeck) => contentSlides(deck).flatMap(slide => slide.bullets)
const bulletWords = (deck: ShownDeck): number[] => bullets(deck).map(({ text }) => countWords(text, deck.lang))
const listings = (deck: ShownDeck) => contentSlides(deck).flatMap(slide => slide.listings)

/** Slides of which a figure is over a limit, each with what it is. */
function over(slides: readonly ShownSlide[], rule: ScoreRule, figure: (slide: ShownSlide) => number, most: number, say: (value: number) => string): ScoreFinding[] {
  return slides.flatMap((slide) => {
    const value = figure(slide)
    return value > most ? [{ slide: slide.no, rule, message: say(value) }] : []
  })
}

/** Words on slides against words in the article: short articles give a larger share (.15-.35 at 750 words, .10-.20 for long ones). */
function condensation(deck: ShownDeck): number | undefined {
  return deck.article && words(deck).reduce((sum, count) => sum + count, 0) / Math.max(1, deck.article.words)
}

/** How many slides of one layout follow one another at most; a divider ends a run. */
function longestRun(deck: ShownDeck): number {
  let [longest, run, last] = [0, 0, '']
  for (const { layout } of onStage(deck)) {
    run = layout === last ? run + 1 : 1
    last = layout
    longest = Math.max(longest, run)
  }
  return longest
}

function repeatedTitles(deck: ShownDeck): ScoreFinding[] {
  const seen = new Set<string>()
  return onStage(deck).flatMap(({ no, title }) => {
    const repeated = seen.has(title)
    seen.add(title)
    return repeated ? [{ slide: no, rule: 'repeated-title', message: `another slide is titled '${title}' too; tell them apart` }] : []
  })
}

/** The parts of a talk that are missing of cover, agenda (over 8 slides), dividers, summary, closing. */
function missingParts(deck: ShownDeck): number {
  const slides = onStage(deck)
  const layouts = new Set(slides.map(({ layout }) => layout))
  const wanted = ['cover', 'closing', ...(slides.length > 8 ? ['agenda'] : []), ...(contentSlides(deck).length > 8 ? ['section', 'summary'] : [])]
  return wanted.filter(layout => !layouts.has(layout)).length
}

/** How much stands on the slides, and of what. */
export const amounts: readonly Metric[] = [
  { no: 7, name: 'fill of content slides, median', least: 0.5, most: 0.85, of: deck => median(fills(deck)) },
  { no: 7, name: 'fill of content slides, largest', most: 0.95, of: deck => largest(fills(deck)), finds: deck => over(contentSlides(deck), 'full-slide', ({ fill }) => fill, 0.95, value => `the slide is ${Math.round(100 * value)} % full; split it`) },
  { no: 7, name: 'share of slides nearly empty', most: 0, of: deck => share(contentSlides(deck).filter(({ layout }) => !['statement', 'quote', 'key-figure'].includes(layout)), ({ fill }) => fill < 0.2) },
  { no: 8, name: 'words a slide, median', least: 20, most: 40, of: deck => median(words(deck)) },
  { no: 8, name: 'words a slide, nine in ten', most: 60, of: deck => quantile(words(deck), 0.9) },
  { no: 8, name: 'words a slide, most', most: 80, of: deck => largest(words(deck)), finds: deck => over(contentSlides(deck), 'wordy-slide', slide => wordsOn(slide, deck.lang), 80, value => `the slide has ${value} words; 80 are the most a room reads`) },
  { no: 9, name: 'bullets a slide, most', most: 6, of: deck => largest(contentSlides(deck).map(slide => slide.bulletsTogether)), finds: deck => over(contentSlides(deck), 'many-bullets', slide => slide.bulletsTogether, 6, value => `the slide has ${value} bullets; split it after six`) },
  { no: 9, name: 'words a bullet, median', most: 10, of: deck => median(bulletWords(deck)) },
  { no: 9, name: 'words a bullet, most', most: 16, of: deck => largest(bulletWords(deck)), finds: deck => over(contentSlides(deck), 'long-bullet', slide => Math.max(0, ...slide.bullets.map(({ text }) => countWords(text, deck.lang))), 16, value => `a bullet has ${value} words; 16 are the most a room reads at once`) },
  { no: 9, name: 'lines a bullet, most', most: 2, of: deck => largest(bullets(deck).map(({ lines }) => lines)) },
  { no: 10, name: 'repeated titles', most: 0, of: deck => repeatedTitles(deck).length, finds: repeatedTitles },
  { no: 10, name: 'words a title, most', most: 12, of: deck => largest(onStage(deck).filter(({ layout }) => layout !== 'cover').map(slide => countWords(bareTitle(slide), deck.lang))) },
  { no: 13, name: 'words on slides / in the article', least: 0.1, most: 0.35, of: condensation },
  { no: 19, name: 'lines of code a slide, most', most: 14, of: deck => largest(listings(deck).map(({ lines }) => lines.length)) },
  { no: 19, name: 'columns of code, most', most: 78, of: deck => largest(listings(deck).flatMap(({ lines }) => lines.map(line => [...line].length))) },
  { no: 19, name: 'wrapped lines of code', most: 0, of: deck => listings(deck).reduce((sum, { wrapped }) => sum + wrapped, 0) },
  { no: 19, name: 'listings over 8 lines stepped through', least: 1, of: deck => share(listings(deck).filter(({ lines }) => lines.length > 8), ({ steps }) => steps > 0) },
  { no: 21, name: 'slides with something to look at', least: 0.5, of: deck => share(contentSlides(deck), isVisual) },
  { no: 21, name: 'longest run of one layout', most: 3, of: longestRun },
  { no: 22, name: 'missing of cover, agenda, dividers, summary, closing', most: 0, of: missingParts },
]
