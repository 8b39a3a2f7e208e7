import type { PhrasingContent } from 'mdast'
import { canvas, type as scale } from '../model/canvas.ts'
import { countLines, weight } from './measure.ts'

/** Width of the text area, CSS px. */
export const bodyWidth = canvas.width - 2 * canvas.marginX

/** The boxes of the layouts, CSS px: the numbers of `styles/`, `layouts/` and `components/`. */
export const boxes = {
  title: { under: 24, underCode: 20 },
  lead: { width: 820, margins: 12, marginsOverCode: 10 },
  points: { width: 760, gap: 10, nestedWidth: 736, nestedGap: 6, nestedItem: 4 },
  steps: { width: 804, padding: 16, rule: 1, top: 3 },
  terms: { name: 250, gap: 24, padding: 18, rule: 1, top: 3, nameLine: 1.2, glossLine: 1.3 },
  cases: { open: { column: 250, padding: 24, figure: 44 }, dense: { column: 220, padding: 16, figure: 34 }, columnGap: 24, rule: 1, top: 3, bullet: 18, whatGap: 4, figureGap: 24 },
  table: { padding: 16, between: 24, rule: 1, line: 1.3, headRule: 3 },
  code: { padding: 28 },
  beside: { text: 279, code: 561, padding: 20, rule: 1, gap: 14 },
  statement: { width: 840, room: 400 },
  summary: { padding: 20, rule: 3, size: 30, line: 1.28 },
} as const

/** Share of a box the fitter fills at most: what prediction and the browser may differ by. */
export const reserve = 0.985

type Style = keyof typeof scale

/** Height of a line of the given style, CSS px. */
export function lineHeight(style: Style): number {
  return scale[style].size * scale[style].line
}

/** Height of text in a box, CSS px. @param line height of a line as a factor of its size, where the box has its own */
export function textHeight(children: readonly PhrasingContent[], style: Style, width: number, line: number = scale[style].line): number {
  return countLines(children, scale[style].size, width) * scale[style].size * line
}

/** Height between a slide's title and its foot, CSS px; `suffix` is what numbering may add to the title. */
function underTitle(title: readonly PhrasingContent[], margin: number, suffix = ' (2/2)'): number {
  const lines = countLines([...title, { type: 'text', value: suffix }], scale.title.size, bodyWidth, weight.title)
  return canvas.height - canvas.marginTop - canvas.marginBottom - lines * lineHeight('title') - margin
}

/** Height left for a slide's body under its title and its lead, CSS px. */
export function bodyHeight({ title, lead = [] }: { title: readonly PhrasingContent[], lead?: readonly PhrasingContent[] }): number {
  return (underTitle(title, boxes.title.under) - leadHeight(lead, boxes.lead.margins)) * reserve
}

/** Height left for the lines of a listing, CSS px. */
export function codeHeight({ title, lead = [] }: { title: readonly PhrasingContent[], lead?: readonly PhrasingContent[] }): number {
  return underTitle(title, boxes.title.underCode) - leadHeight(lead, boxes.lead.marginsOverCode) - boxes.code.padding
}

function leadHeight(lead: readonly PhrasingContent[], margins: number): number {
  return lead.length === 0 ? 0 : textHeight(lead, 'small', boxes.lead.width) + margins
}
