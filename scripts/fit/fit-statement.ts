import { drawnScale } from '../../composables/drawnScale.ts'
import { figureParts, figureSize } from '../../composables/keyFigure.ts'
import { lengthOf, quoteLengths, statementLengths } from '../../composables/sizeByLength.ts'
import { contentRoom, reserve } from '../model/canvas.ts'
import type { KeyFigureSlide, QuoteSlide, Slide, StatementSlide } from '../model/slide.ts'
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

/** The number and what it counts as `components/KeyFigure.vue` draws them: lines of the scale, and the space above each part. */
const figureBox = { line: 0.95, bars: { whole: 24 + 14, unit: 24 + 2 * 14 + 6, none: 0 }, above: 20, width: 788 }

/** Height of a key figure with its sentence, CSS px. */
export function keyFigureHeight({ value, of }: KeyFigureSlide): number {
  const number = figureSize(figureParts(value)) * figureBox.line
  return number + figureBox.bars[drawnScale(value)?.against ?? 'none'] + figureBox.above + textHeight(of, styles.figureNoun, figureBox.width)
}

/** A figure whose sentence leaves no room for its number is a statement. */
export function fitKeyFigure(slide: KeyFigureSlide): Slide[] {
  const { value: _, of, ...rest } = slide
  return textHeight(slide.title, styles.quietTitle, bodyWidth) + keyFigureHeight(slide) <= contentRoom * reserve ? [slide] : fitStatement({ ...rest, kind: 'statement', statement: of })
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
