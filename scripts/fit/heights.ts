import type { Slide, SlideKind } from '../model/slide.ts'
import { listingHeight } from './fit-code.ts'
import { casesHeight } from './fit-cases.ts'
import { sidesHeight } from './fit-comparison.ts'
import { groupsHeight } from './fit-groups.ts'
import { summaryHeight, termsHeight } from './fit-points.ts'
import { keyFigureHeight } from './fit-key-figure.ts'
import { quoteHeight, statementHeight } from './fit-statement.ts'
import { tableHeight } from './fit-table.ts'
import { timelineHeight } from './fit-timeline.ts'
import { bodyWidth, headingHeight, styles, textHeight } from './geometry.ts'
import { arrangedAs, listHeight, pointList, stepList } from './list-height.ts'

type Heights = { [Kind in SlideKind]?: (slide: Extract<Slide, { kind: Kind }>) => number }

/** A slide whose content outshouts its title. */
function quietTitle({ title }: Slide): number {
  return textHeight(title, styles.quietTitle, bodyWidth)
}

/**
 * Height of what a slide shows, from the top of its title to the foot of its content as it would stand without the
 * room that its layout shares out, CSS px. Kinds whose content takes whatever room there is (pictures, formulas, the
 * slides that frame a talk) have none.
 */
const heights: Heights = {
  statement: slide => (slide.statement.length === 0 ? statementHeight(slide) : quietTitle(slide) + statementHeight(slide)),
  quote: slide => quietTitle(slide) + quoteHeight(slide),
  'key-figure': slide => quietTitle(slide) + keyFigureHeight(slide),
  points: slide => headingHeight(slide, 'body') + listHeight(slide.points, slide, arrangedAs(pointList, slide.arrangement)),
  steps: slide => headingHeight(slide, 'body') + listHeight(slide.steps, slide, arrangedAs(stepList, slide.arrangement)),
  terms: slide => headingHeight(slide, 'body') + termsHeight(slide),
  timeline: slide => headingHeight(slide, 'body') + timelineHeight(slide),
  table: slide => headingHeight(slide, 'body') + tableHeight(slide),
  cases: slide => headingHeight({ title: slide.title, ...(slide.part && { part: slide.part }) }, 'body') + casesHeight(slide),
  code: slide => headingHeight(slide.arrangement === 'beside' ? { title: slide.title, ...(slide.part && { part: slide.part }) } : slide, 'code') + listingHeight(slide),
  comparison: slide => headingHeight(slide, 'body') + sidesHeight(slide),
  groups: slide => headingHeight(slide, 'body') + groupsHeight(slide.groups, slide.size),
  summary: slide => headingHeight(slide, 'body') + summaryHeight(slide.points),
}

/** Height between the margins that a slide's content will take, CSS px; nothing for kinds that take what there is. */
export function contentHeight(slide: Slide): number | undefined {
  return (heights[slide.kind] as ((slide: Slide) => number) | undefined)?.(slide)
}
