import type { PhrasingContent } from 'mdast'
import type { Point, PointsSlide, StepsSlide, SummarySlide, TermsSlide } from '../model/slide.ts'
import { chunk } from './chunk.ts'
import { bodyHeight, bodyWidth, spacing, textHeight } from './geometry.ts'
import { inParts } from './parts.ts'

/** More bullets than this on one slide are read, not listened to. */
const mostPoints = 6

/** Height of the paragraph over a slide's body and the space under it, CSS px. */
export function leadHeight(lead: readonly PhrasingContent[]): number {
  return lead.length === 0 ? 0 : textHeight(lead, 'body', bodyWidth) + spacing.underLead
}

/** Height of a bullet with the bullets under it, CSS px. */
function pointHeight(point: Point, indent: number): number {
  const own = textHeight(point.children, 'body', bodyWidth - indent)
  const nested = (point.list?.children ?? []).map((item) => {
    const first = item.children[0]
    return spacing.nestedGap + (first?.type === 'paragraph' ? textHeight(first.children, 'small', bodyWidth - indent - spacing.bulletIndent) : 0)
  })
  return own + nested.reduce((sum, height) => sum + height, 0)
}

/** Bullets, cut into as many slides as they need. */
export function fitPoints(slide: PointsSlide): PointsSlide[] {
  const room = bodyHeight(slide.title) - leadHeight(slide.lead)
  const runs = chunk(slide.points.map((point) => pointHeight(point, spacing.bulletIndent)), room, spacing.itemGap, mostPoints)
  return inParts(slide, runs, ({ from, to }) => ({ points: slide.points.slice(from, to) }))
}

/** Numbered steps; the numbers run on. */
export function fitSteps(slide: StepsSlide): StepsSlide[] {
  const room = bodyHeight(slide.title) - leadHeight(slide.lead)
  const runs = chunk(slide.steps.map((step) => pointHeight(step, spacing.numeralIndent)), room, spacing.itemGap, mostPoints)
  return inParts(slide, runs, ({ from, to }) => ({ steps: slide.steps.slice(from, to), start: slide.start + from }))
}

/** Terms with their glosses. */
export function fitTerms(slide: TermsSlide): TermsSlide[] {
  const half = (bodyWidth - spacing.besideGap) * 0.4
  const heights = slide.terms.map(({ name, gloss }) => 2 * spacing.termRowY
    + Math.max(textHeight(name, 'body', half), textHeight(gloss, 'body', bodyWidth - half - spacing.besideGap)))
  const runs = chunk(heights, bodyHeight(slide.title) - leadHeight(slide.lead), 0, mostPoints)
  return inParts(slide, runs, ({ from, to }) => ({ terms: slide.terms.slice(from, to) }))
}

/** A summary has three lines at most; they always fit. */
export function fitSummary(slide: SummarySlide): SummarySlide[] {
  return [slide]
}
