import type { PhrasingContent } from 'mdast'
import type { Point, PointsSlide, StepsSlide, SummarySlide, TermsSlide } from '../model/slide.ts'
import { countWords, plain } from '../text/words.ts'
import { chunk, weighed } from './chunk.ts'
import { bodyHeight, bodyWidth, boxes, textHeight } from './geometry.ts'
import { countLines, weight } from './measure.ts'
import { inParts } from './parts.ts'

/** More bullets than this on one slide are read, not listened to. */
const mostPoints = 6

function nestedHeight(point: Point): number {
  const { nestedWidth, nestedGap, nestedItem } = boxes.points
  const items = point.list?.children ?? []
  const heights = items.map(({ children: [first] }) => nestedItem + (first?.type === 'paragraph' ? textHeight(first.children, 'small', nestedWidth) : 0))
  return items.length === 0 ? 0 : nestedGap + heights.reduce((sum, height) => sum + height, 0)
}

function wordsIn({ children, list }: Point): number {
  return countWords(plain(children)) + (list ? countWords(plain(list)) : 0)
}

/** Bullets, cut into as many slides as they need. */
export function fitPoints(slide: PointsSlide): PointsSlide[] {
  const heights = slide.points.map((point) => textHeight(point.children, 'body', boxes.points.width) + nestedHeight(point))
  const runs = chunk(weighed(heights, slide.points.map(wordsIn), bodyHeight(slide)), bodyHeight(slide), boxes.points.gap, mostPoints)
  return inParts(slide, runs, ({ from, to }) => ({ points: slide.points.slice(from, to) }))
}

/** Numbered steps; the numbers run on. */
export function fitSteps(slide: StepsSlide): StepsSlide[] {
  const { width, padding, rule, top } = boxes.steps
  const heights = slide.steps.map((step) => textHeight(step.children, 'body', width) + nestedHeight(step) + padding + rule)
  const room = bodyHeight(slide) - top
  const runs = chunk(weighed(heights, slide.steps.map(wordsIn), room), room, 0, mostPoints)
  return inParts(slide, runs, ({ from, to }) => ({ steps: slide.steps.slice(from, to), start: slide.start + from }))
}

/** Terms with their glosses. */
export function fitTerms(slide: TermsSlide): TermsSlide[] {
  const { name, gap, padding, rule, top, nameLine, glossLine } = boxes.terms
  const heights = slide.terms.map((term) => padding + rule + Math.max(
    textHeight([{ type: 'strong', children: term.name }], 'body', name, nameLine),
    textHeight(term.gloss, 'body', bodyWidth - name - gap, glossLine),
  ))
  const room = bodyHeight(slide) - top
  const runs = chunk(weighed(heights, slide.terms.map((term) => countWords(plain([...term.name, { type: 'text', value: ' ' }, ...term.gloss]))), room), room, 0, mostPoints)
  return inParts(slide, runs, ({ from, to }) => ({ terms: slide.terms.slice(from, to) }))
}

/** As many lines of the summary as its one slide holds; what they say is spoken whole. */
export function fitSummary(slide: SummarySlide): SummarySlide[] {
  const { padding, rule, size, line } = boxes.summary
  const rowHeight = (children: readonly PhrasingContent[]): number => countLines(children, size, bodyWidth, weight.medium) * size * line + padding + rule
  const kept: Point[] = []
  // Every row is as high as the highest.
  const height = (points: readonly Point[]): number => points.length * Math.max(...points.map((point) => rowHeight(point.children)))
  for (const point of slide.points) if (height([...kept, point]) <= bodyHeight(slide)) kept.push(point)
  return [{ ...slide, points: kept }]
}
