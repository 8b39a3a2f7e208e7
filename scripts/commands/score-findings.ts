import type { Finding } from '../browser/inspect/finding.ts'
import type { ScoreRow } from '../model/score.ts'
import type { DeckSlide } from '../slidev/slides.ts'
import type { ArticleOfDeck } from './article-of.ts'

/** What a score found on slides, each with its place in the deck and, where it is known, in the article. */
export function scoreFindings(score: readonly ScoreRow[], slides: readonly DeckSlide[], article?: ArticleOfDeck): Finding[] {
  return score.flatMap(({ gate, findings }) => findings.flatMap(({ slide: no, rule, message }): Finding[] => {
    const slide = slides.find(one => one.no === no)
    const line = slide && article?.known.lines.get(slide.from)
    const place = line === undefined ? '' : ` (${article?.name}:${line})`
    return slide ? [{ file: slide.file, line: slide.line, slide: no, severity: gate ? 'error' : 'warning', rule, message: `${message}${place}` }] : []
  }))
}
