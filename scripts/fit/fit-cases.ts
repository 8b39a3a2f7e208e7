import type { PhrasingContent } from 'mdast'
import type { Case, CasesSlide } from '../model/slide.ts'
import { countWords, plain } from '../text/words.ts'
import { chunk, weighed } from './chunk.ts'
import { bodyHeight, bodyWidth, boxes, styles, textHeight } from './geometry.ts'
import { extentOf } from './faces.ts'
import { clickAfterFirst, inParts, showingOwn } from './parts.ts'
import { sum } from './sum.ts'

/** From this many rows on, `CaseStudyTable` sets them closer. */
const denseFrom = 5
/** A dense table holds a few words more than a page of bullets: its cells are read one by one. */
const mostDenseWords = 76
/** A longer figure is set smaller. */
const longFigure = 6

/** Few cases of few words are set larger, where that leaves some air. */
const mostLarge = 3
const largeShare = 0.9

type Setting = 'large' | 'open' | 'dense' | 'running'
const texts = { large: { what: styles.result, result: styles.gloss }, open: { what: styles.what, result: styles.result }, dense: { what: styles.what, result: styles.resultClose }, running: { what: styles.what, result: styles.result } }

/** Rows of case studies: all on one slide where close rows or running lines allow it, else four at most, with the head repeated. */
export function fitCases(slide: CasesSlide): CasesSlide[] {
  const room = bodyHeight(slide) - boxes.cases.top
  const close = closeSetting(slide.cases, room)
  if (close) return [close === 'running' ? { ...slide, size: close } : slide]
  const runs = chunk(weighed(rowHeights(slide.cases, 'open'), slide.cases.map(wordsIn), room), room, 0, denseFrom - 1)
  const cut = inParts(slide, runs, ({ from, to }) => ({ cases: slide.cases.slice(from, to) }), clickAfterFirst)
  const parts = showingOwn(cut, ({ cases }) => cases.map(({ heading }) => heading))
  const holdsLarge = ({ cases }: CasesSlide): boolean => cases.length <= mostLarge && sum(rowHeights(cases, 'large')) <= room * largeShare
  return parts.every(holdsLarge) ? parts.map(part => ({ ...part, size: 'large' })) : parts
}

/** How many rows stand on one slide: each result on lines of its own, where they have the room; nothing where there are too few or too many. */
function closeSetting(cases: readonly Case[], room: number): 'dense' | 'running' | undefined {
  if (cases.length < denseFrom || cases.reduce((total, one) => total + wordsIn(one), 0) > mostDenseWords) return undefined
  return (['dense', 'running'] as const).find(setting => sum(rowHeights(cases, setting)) <= room)
}

/** Height of a table of case studies, CSS px. */
export function casesHeight({ cases, size }: Pick<CasesSlide, 'cases' | 'size'>): number {
  return boxes.cases.top + sum(rowHeights(cases, size ?? (cases.length >= denseFrom ? 'dense' : 'open')))
}

function wordsIn({ who, what, results }: Case): number {
  return [who, what, ...results].reduce((total, one) => total + countWords(plain(one)), 0)
}

function rowHeights(cases: readonly Case[], setting: Setting): number[] {
  const figures = Math.max(0, ...cases.map(({ figure }) => figureWidth(figure, setting)))
  const resultsHeight = setting === 'running' ? runningLines : ownLines
  const { padding } = boxes.cases[setting]
  const { column, rule } = boxes.cases
  return cases.map((one, index) => {
    const width = bodyWidth - column - (one.figure === undefined ? 0 : figures)
    return Math.max(whoHeight(one, setting), resultsHeight(one, width, setting)) + padding + (index === 0 ? 0 : rule)
  })
}

function figureWidth(figure: string | undefined, setting: Setting): number {
  if (figure === undefined) return 0
  // Its numerals are all as wide as a nought, and it is not drawn together.
  return extentOf(figure.replace(/\d/g, '0'), 'figure').full * (figure.length > longFigure ? boxes.cases.longFigure : boxes.cases[setting].figure) + boxes.cases.figureGap
}

function whoHeight({ who, what }: Case, setting: Setting): number {
  const width = boxes.cases.column - boxes.cases.columnGap
  return textHeight(who, styles.name, width) + (what.length > 0 ? boxes.cases.whatGap + textHeight(what, texts[setting].what, width) : 0)
}

function ownLines({ results }: Case, width: number, setting: Setting): number {
  return results.reduce((sum, result) => sum + textHeight(result, texts[setting].result, width), 0)
}

/** Results run on, parted by dots. */
function runningLines({ results }: Case, width: number, setting: Setting): number {
  return textHeight(results.flatMap((result, index): PhrasingContent[] => [...(index > 0 ? [dot] : []), ...result]), texts[setting].result, width)
}

const dot: PhrasingContent = { type: 'text', value: '\u00A0· ' }
