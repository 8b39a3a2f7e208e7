import type { Slide, SlideKind } from '../model/slide.ts'
import { fitCode } from './fit-code.ts'
import { fitComparison } from './fit-comparison.ts'
import { fitContent } from './fit-content.ts'
import { fitDiagram } from './fit-diagram.ts'
import { fitGroups } from './fit-groups.ts'
import { fitPoints, fitSteps, fitSummary, fitTerms } from './fit-points.ts'
import { fitKeyFigure } from './fit-key-figure.ts'
import { fitQuote, fitStatement } from './fit-statement.ts'
import { fitCases } from './fit-cases.ts'
import { fitTable } from './fit-table.ts'
import { fitTimeline } from './fit-timeline.ts'

type Fitters = { [Kind in SlideKind]: (slide: Extract<Slide, { kind: Kind }>) => Slide[] }

const asItIs = <S extends Slide>(slide: S): Slide[] => [slide]

/** How each kind is made to fit. */
const fitters: Fitters = {
  cover: asItIs,
  agenda: asItIs,
  section: asItIs,
  statement: fitStatement,
  points: fitPoints,
  code: fitCode,
  comparison: fitComparison,
  groups: fitGroups,
  table: fitTable,
  cases: fitCases,
  terms: fitTerms,
  timeline: fitTimeline,
  steps: fitSteps,
  figure: asItIs,
  diagram: fitDiagram,
  quote: fitQuote,
  'key-figure': fitKeyFigure,
  content: fitContent,
  summary: fitSummary,
  closing: asItIs,
}

/** Splits and lays out every slide so that none overflows. Pure. */
export function fitSlides(slides: readonly Slide[]): Slide[] {
  return slides.flatMap((slide) => (fitters[slide.kind] as (slide: Slide) => Slide[])(slide))
}
