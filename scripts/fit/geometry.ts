import type { PhrasingContent } from 'mdast'
import { canvas, type as scale } from '../model/canvas.ts'
import { bold, countLines } from './measure.ts'

/** Width of the text area, CSS px. */
export const bodyWidth = canvas.width - 2 * canvas.marginX

/** Spacing of the layouts, CSS px; the numbers of `styles/` and `layouts/`. */
export const spacing = {
  underTitle: 24,
  underLead: 20,
  itemGap: 14,
  nestedGap: 6,
  bulletIndent: 32,
  numeralIndent: 64,
  codePaddingX: 24,
  codePaddingY: 20,
  besideGap: 32,
  tableCellX: 16,
  tableCellY: 9,
  tableHead: 44,
  caseRowY: 12,
  caseHead: 40,
  termRowY: 12,
  quotePadding: 48,
  captionGap: 12,
} as const

/** Share of a box the fitter fills at most: what prediction and the browser may differ by. */
export const reserve = 0.97

/** Height of a line of the given style, CSS px. */
export function lineHeight(style: keyof typeof scale): number {
  return scale[style].size * scale[style].line
}

/** Height of text in a box, CSS px. */
export function textHeight(children: readonly PhrasingContent[], style: keyof typeof scale, width: number): number {
  return countLines(children, scale[style].size, width) * lineHeight(style)
}

/** Height left for a slide's body under its title, CSS px; `suffix` is what numbering will add to the title. */
export function bodyHeight(title: readonly PhrasingContent[], suffix = ' (2/2)'): number {
  const lines = countLines([...title, { type: 'text', value: suffix }], scale.title.size, bodyWidth, bold)
  const free = canvas.height - canvas.marginTop - canvas.marginBottom - lines * lineHeight('title') - spacing.underTitle
  return free * reserve
}
