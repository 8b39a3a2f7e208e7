import type { PhrasingContent } from 'mdast'
import { type as scale } from '../model/canvas.ts'
import type { QuoteSlide, Slide, StatementSlide } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { boxes, lineHeight } from './geometry.ts'
import { countLines, weight } from './measure.ts'
import { fitPoints } from './fit-points.ts'

/** A statement too long for the large type is a bullet by itself. */
export function fitStatement(slide: StatementSlide): Slide[] {
  const { statement, ...rest } = slide
  if (flat(statement) === '' || largeHeight(statement) <= boxes.statement.room) return [slide]
  return fitPoints({ ...rest, kind: 'points', lead: [], points: [{ children: statement }] })
}

function largeHeight(children: readonly PhrasingContent[]): number {
  return countLines(children, scale.statement.size, boxes.statement.width, weight.statement) * lineHeight('statement')
}

/** Quotations are short by the time they get here. */
export function fitQuote(slide: QuoteSlide): QuoteSlide[] {
  return [slide]
}
