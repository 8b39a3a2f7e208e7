import { lengthOf, quoteLengths, statementLengths } from '../../composables/sizeByLength.ts'
import type { QuoteSlide, Slide, StatementSlide } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { bodyWidth, boxes, styles, textHeight } from './geometry.ts'
import type { TextStyle } from './geometry.ts'
import { fitPoints } from './fit-points.ts'

/** A statement in each of its sizes. */
const statementStyles: Record<ReturnType<typeof lengthOf>, TextStyle> = { short: styles.statementShort, usual: styles.statement, long: styles.statementLong }

/** A quotation in each of its sizes. */
const quoteStyles: Record<ReturnType<typeof lengthOf>, TextStyle> = { short: styles.quoteShort, usual: styles.quote, long: styles.quoteLong }

/** A statement too long for the large type is a bullet by itself. */
export function fitStatement(slide: StatementSlide): Slide[] {
  const { statement, ...rest } = slide
  if (flat(statement) === '' || textHeight(statement, styles.statement, boxes.statement.width) <= boxes.statement.room) return [slide]
  return fitPoints({ ...rest, kind: 'points', lead: [], points: [{ children: statement }] })
}

/** Height of a statement, CSS px; a heading without a sentence under it is one itself. */
export function statementHeight({ statement, title }: StatementSlide): number {
  return flat(statement) === '' ? textHeight(title, { ...styles.statement, face: 'title' }, boxes.statement.width) : textHeight(statement, statementStyles[lengthOf(flat(statement), statementLengths)], boxes.statement.width)
}

/** Quotations are short by the time they get here. */
export function fitQuote(slide: QuoteSlide): QuoteSlide[] {
  return [slide]
}

/** Height of a quotation with who said it, CSS px. */
export function quoteHeight({ quote, attribution }: QuoteSlide): number {
  const paragraphs = quote.children.flatMap((child) => (child.type === 'paragraph' ? [child.children] : []))
  const style = quoteStyles[lengthOf(paragraphs.map(flat).join(' '), quoteLengths)]
  const width = bodyWidth - boxes.quote.indent
  const said = paragraphs.reduce((sum, paragraph) => sum + textHeight(paragraph, style, width), boxes.quote.between * (paragraphs.length - 1))
  return said + (attribution.length > 0 ? boxes.quote.attributionGap + textHeight(attribution, styles.lead, width) : 0)
}
