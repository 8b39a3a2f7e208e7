import type { PhrasingContent } from 'mdast'
import { textWidth } from '../../composables/textWidth.ts'
import type { QuoteSlide, Slide, StatementSlide } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { bodyWidth, boxes, styles, textHeight } from './geometry.ts'
import type { TextStyle } from './geometry.ts'
import { fitPoints } from './fit-points.ts'

/** From these widths on, in average letters, the layouts set their text smaller or larger: `layouts/statement.vue`, `layouts/quote.vue`. */
const statementLengths = { short: 88, long: 230 }
const longQuote = 150

/** A statement too long for the large type is a bullet by itself. */
export function fitStatement(slide: StatementSlide): Slide[] {
  const { statement, ...rest } = slide
  if (flat(statement) === '' || textHeight(statement, styles.statement, boxes.statement.width) <= boxes.statement.room) return [slide]
  return fitPoints({ ...rest, kind: 'points', lead: [], points: [{ children: statement }] })
}

function statementStyle(statement: readonly PhrasingContent[]): TextStyle {
  const width = textWidth(flat(statement))
  if (width <= statementLengths.short) return styles.statementShort
  return width > statementLengths.long ? styles.statementLong : styles.statement
}

/** Height of a statement, CSS px; a heading without a sentence under it is one itself. */
export function statementHeight({ statement, title }: StatementSlide): number {
  return flat(statement) === '' ? textHeight(title, { ...styles.statement, face: 'title' }, boxes.statement.width) : textHeight(statement, statementStyle(statement), boxes.statement.width)
}

/** Quotations are short by the time they get here. */
export function fitQuote(slide: QuoteSlide): QuoteSlide[] {
  return [slide]
}

/** Height of a quotation with who said it, CSS px. */
export function quoteHeight({ quote, attribution }: QuoteSlide): number {
  const paragraphs = quote.children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : []))
  const style = textWidth(paragraphs.map(flat).join(' ')) > longQuote ? styles.quoteLong : styles.quote
  const width = bodyWidth - boxes.quote.indent
  const said = paragraphs.reduce((sum, paragraph) => sum + textHeight(paragraph, style, width), boxes.quote.between * (paragraphs.length - 1))
  return said + (attribution.length > 0 ? boxes.quote.attributionGap + textHeight(attribution, styles.lead, width) : 0)
}
