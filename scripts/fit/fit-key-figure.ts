import { scaleIn } from '../../composables/drawnScale.ts'
import { figureParts, figureSize } from '../../composables/keyFigure.ts'
import { contentRoom, reserve } from '../model/canvas.ts'
import type { KeyFigureSlide, Slide } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { fitStatement } from './fit-statement.ts'
import { bodyWidth, styles, textHeight } from './geometry.ts'

/** The number and what it counts as `components/KeyFigure.vue` draws them: lines of the scale, and the space above each part. */
const figureBox = { line: 0.95, bars: { whole: 24 + 14, unit: 24 + 2 * 14 + 6, none: 0 }, above: 32, width: 788 }

/** Height of a key figure with its sentence, CSS px. */
export function keyFigureHeight({ value, of }: KeyFigureSlide): number {
  const number = figureSize(figureParts(value)) * figureBox.line
  return number + figureBox.bars[scaleIn(flat(of), value)?.against ?? 'none'] + figureBox.above + textHeight(of, styles.figureNoun, figureBox.width)
}

/** A figure whose sentence leaves no room for its number is a statement. */
export function fitKeyFigure(slide: KeyFigureSlide): Slide[] {
  const { value: _, of, ...rest } = slide
  return textHeight(slide.title, styles.quietTitle, bodyWidth) + keyFigureHeight(slide) <= contentRoom * reserve ? [slide] : fitStatement({ ...rest, kind: 'statement', statement: of })
}
