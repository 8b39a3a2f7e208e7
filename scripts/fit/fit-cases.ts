import type { PhrasingContent } from 'mdast'
import type { Case, CasesSlide } from '../model/slide.ts'
import { countWords, plain } from '../text/words.ts'
import { chunk, weighed } from './chunk.ts'
import { bodyHeight, bodyWidth, boxes, styles, textHeight } from './geometry.ts'
import { textWidth } from './faces.ts'
import { clickAfterFirst, inParts } from './parts.ts'

/** From this many rows on, `CaseStudyTable` sets its results in running lines. */
const denseFrom = 5
/** A dense table holds a few words more than a page of bullets: its cells are read one by one. */
const mostDenseWords = 76
/** A longer figure is set smaller. */
const longFigure = 6

type Setting = (typeof boxes.cases)['open' | 'dense']

/** Rows of case studies: all on one slide where running lines allow it, else four at most, with the head repeated. */
export function fitCases(slide: CasesSlide): CasesSlide[] {
  const room = bodyHeight(slide) - boxes.cases.top
  const dense = rowHeights(slide.cases, boxes.cases.dense)
  if (slide.cases.length >= denseFrom && slide.cases.reduce((total, one) => total + wordsIn(one), 0) <= mostDenseWords && dense.reduce((sum, height) => sum + height, 0) <= room) return [slide]
  const runs = chunk(weighed(rowHeights(slide.cases, boxes.cases.open), slide.cases.map(wordsIn), room), room, 0, denseFrom - 1)
  return inParts(slide, runs, ({ from, to }) => ({ cases: slide.cases.slice(from, to) }), clickAfterFirst)
}

/** Height of a table of case studies, CSS px. */
export function casesHeight(cases: readonly Case[]): number {
  return rowHeights(cases, cases.length >= denseFrom ? boxes.cases.dense : boxes.cases.open).reduce((sum, height) => sum + height, boxes.cases.top)
}

function wordsIn({ who, what, results }: Case): number {
  return [who, what, ...results].reduce((total, one) => total + countWords(plain(one)), 0)
}

function rowHeights(cases: readonly Case[], setting: Setting): number[] {
  const results = bodyWidth - setting.column - Math.max(0, ...cases.map(({ figure }) => figureWidth(figure, setting)))
  const resultsHeight = setting === boxes.cases.dense ? runningLines : ownLines
  return cases.map((one) => Math.max(whoHeight(one, setting), resultsHeight(one, results)) + setting.padding + boxes.cases.rule)
}

function figureWidth(figure: string | undefined, setting: Setting): number {
  if (figure === undefined) return 0
  // Its numerals are all as wide as a nought, and it is not drawn together.
  return textWidth(figure.replace(/\d/g, '0'), 'figure') * (figure.length > longFigure ? boxes.cases.longFigure : setting.figure) + boxes.cases.figureGap
}

function whoHeight({ who, what }: Case, { column }: Setting): number {
  const width = column - boxes.cases.columnGap
  return textHeight(who, styles.name, width) + (what.length > 0 ? boxes.cases.whatGap + textHeight(what, styles.what, width) : 0)
}

function ownLines({ results }: Case, width: number): number {
  const bullet = results.length > 1 ? boxes.cases.bullet : 0
  return results.reduce((sum, result) => sum + textHeight(result, styles.result, width - bullet), 0)
}

function runningLines({ results }: Case, width: number): number {
  const running = results.flatMap((result, index): PhrasingContent[] => (index === 0 ? result : [{ type: 'text', value: '\u00a0\u00b7 ' }, ...result]))
  return textHeight(running, styles.result, width)
}
