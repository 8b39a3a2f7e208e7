import type { PhrasingContent } from 'mdast'
import { canvas, contentRoom, reserve, type as scale } from '../model/canvas.ts'
import type { Slide } from '../model/slide.ts'
import { rememberedOf } from '../text/remembered.ts'
import type { Setting } from './measure.ts'
import { countFormulas, countLines } from './measure.ts'

/** How a text is set, and the height of its line as a factor of its size. */
export interface TextStyle extends Setting { line: number }

/** The settings of the layouts, as `styles/`, `layouts/` and `components/` draw them. */
export const styles = {
  title: { ...scale.title, face: 'title', bareCode: true, words: 'whole' },
  lead: { ...scale.small, words: 'whole' },
  body: scale.body,
  nested: scale.small,
  beside: scale.small,
  name: { size: 24, face: 'bold', line: 1.2 },
  gloss: { size: 24, line: 1.3 },
  nameLarge: { size: 30, face: 'bold', line: 1.2 },
  glossLarge: { size: 30, line: 1.3 },
  momentLargest: { size: 34, face: 'bold', line: 1.2 },
  pointLargest: { size: 44, face: 'line', line: 1.15 },
  what: { size: 17, line: 1.3 },
  result: { size: 20, line: 1.3 },
  resultClose: { size: 20, line: 1.25 },
  cell: { size: 20, line: 1.3 },
  rowName: { size: 20, face: 'strong', line: 1.3 },
  cellLarge: { size: 26, line: 1.3 },
  rowNameLarge: { size: 26, face: 'strong', line: 1.3 },
  cellLargest: { size: 34, line: 1.2 },
  rowNameLargest: { size: 34, face: 'strong', line: 1.2 },
  head: { size: 20, face: 'semibold', line: 1.3 },
  headLargest: { size: 24, face: 'semibold', line: 1.2 },
  summary: { size: 36, face: 'line', line: 1.2, bareCode: true, words: 'whole' },
  statement: { ...scale.statement, face: 'statement', bareCode: true, words: 'whole' },
  statementShort: { size: 60, face: 'statement', line: 1.08, bareCode: true, words: 'whole' },
  statementLong: { size: 34, face: 'statement', line: 1.2, bareCode: true, words: 'whole' },
  quote: { size: 48, face: 'line', line: 1.2, bareCode: true, words: 'whole' },
  quoteShort: { size: 60, face: 'line', line: 1.15, bareCode: true, words: 'whole' },
  quoteLong: { size: 34, face: 'line', line: 1.25, bareCode: true, words: 'whole' },
  figureNoun: { size: 34, face: 'medium', line: 1.25 },
  quietTitle: { size: 20, face: 'semibold', line: 1.35, bareCode: true },
} as const satisfies Record<string, TextStyle>

/** Width of the text area, CSS px. */
export const bodyWidth = canvas.width - 2 * canvas.marginX

/** The boxes of the layouts, CSS px: the numbers of `styles/`, `layouts/` and `components/`. */
export const boxes = {
  title: { under: 24, underCode: 20, besideLanguage: 128 },
  lead: { width: 820, widthOverCode: 760, margins: 12, marginsOverCode: 10 },
  terms: { name: 250, nameLarge: 280, gap: 24, padding: 18, rule: 1, top: 3 },
  timeline: { moment: 226, gap: 48, padding: 20 },
  cases: { large: { padding: 24, figure: 44 }, open: { padding: 24, figure: 44 }, dense: { padding: 12, figure: 34 }, running: { padding: 16, figure: 34 }, column: 262, longFigure: 30, columnGap: 36, rule: 1, top: 3, whatGap: 4, figureGap: 24 },
  table: { padding: 16, between: 14, rule: 1, headRule: 3 },
  code: { padding: 28 },
  beside: { padding: 20, rule: 1, gap: 10 },
  comparison: { padding: 48, labelGap: 8, gap: 8 },
  groups: { between: 48, top: 3 + 16, labelGap: 8, padding: 20, rule: 1 },
  statement: { width: 840, room: 400 },
  quote: { indent: 76, attributionGap: 24, between: 12 },
  summary: { padding: 20, rule: 3 },
} as const

/** Height of a line of the given style, CSS px. */
export function lineHeight({ size, line }: { size: number, line: number }): number {
  return size * line
}

/** What a formula adds to the height of its line at least, em: KaTeX sets it larger, on a strut of its own. */
const formulaRise = 0.35
/** Height of a line with a formula, em, where lines are close. */
const formulaLine = 1.55

/** Height of text in a box, CSS px; none where there is no text. */
export function textHeight(children: readonly PhrasingContent[], style: TextStyle, width: number): number {
  if (children.length === 0) return 0
  const lines = countLines(children, style, width)
  return lines * lineHeight(style) + Math.min(lines, countFormulas(children)) * Math.max(formulaRise, formulaLine - style.line) * style.size
}

/** What stands above a slide's content. */
export type Heading = Pick<Slide, 'title' | 'part'> & { lead?: PhrasingContent[] }

/** The title as it is shown: a part of a run says which. */
export function shownTitle({ title, part }: Heading): PhrasingContent[] {
  return part ? [...title, { type: 'text', value: ` (${part.index}/${part.of})` }] : title
}

/** Height of the title and the lead with the space under them, CSS px; over code they stand closer, and without a lead the language stands beside the title. */
export function headingHeight(heading: Heading, over: 'body' | 'code'): number {
  const { lead = [] } = heading
  const { under, margins, width } = over === 'code'
    ? { under: boxes.title.underCode, margins: boxes.lead.marginsOverCode, width: boxes.lead.widthOverCode }
    : { under: boxes.title.under, margins: boxes.lead.margins, width: boxes.lead.width }
  const titleWidth = over === 'code' && lead.length === 0 ? bodyWidth - boxes.title.besideLanguage : bodyWidth
  return textHeight(shownTitle(heading), styles.title, titleWidth) + under + (lead.length === 0 ? 0 : textHeight(lead, styles.lead, width) + margins)
}

/** A slide that may yet become one of several keeps room for its number. */
function numbered({ title, lead }: Heading): Heading {
  return { title: numberedTitle(title), ...(lead && { lead }) }
}

/** One for all that is asked of a slide, so that it is measured once. */
const numberedTitle = rememberedOf((title: PhrasingContent[]) => shownTitle({ title, part: { index: 2, of: 2 } }))

/** Height left for a slide's body under its title and its lead, CSS px. */
export function bodyHeight(heading: Heading): number {
  return (contentRoom - headingHeight(numbered(heading), 'body')) * reserve
}

/** Height left for the lines of a listing, CSS px. */
export function codeHeight(heading: Heading): number {
  return contentRoom - headingHeight(numbered(heading), 'code') - boxes.code.padding
}
