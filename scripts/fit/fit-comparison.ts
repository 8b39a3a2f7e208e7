import { takenBy } from '../../composables/arrangement.ts'
import { comparedRooms, largerComparedSize, listingSize } from '../../composables/codeSize.ts'
import { type as scale } from '../model/canvas.ts'
import type { CodeSlide, ComparisonSlide, Slide } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { monoAdvance } from './faces.ts'
import { fitCode } from './fit-code.ts'
import { bodyHeight, boxes, lineHeight, shownTitle, textHeight } from './geometry.ts'
import { monoLines } from './measure.ts'

type Way = Pick<ComparisonSlide, 'arrangement' | 'size'>

/** Best first: side by side in the usual size, then smaller, then one under the other. */
const ways: readonly Way[] = [
  { arrangement: 'beside', size: 'code' },
  { arrangement: 'beside', size: 'codeSmall' },
  { arrangement: 'stacked', size: 'code' },
  { arrangement: 'stacked', size: 'codeSmall' },
]

/** Two listings on one slide where neither has to wrap, else one after the other. */
export function fitComparison(slide: ComparisonSlide): Slide[] {
  const way = ways.find(one => nothingWraps(slide, one) && sidesHeight({ ...slide, ...one }) <= bodyHeight(slide))
  return way ? [{ ...slide, ...way }] : apart(slide)
}

function nothingWraps({ sides }: ComparisonSlide, { arrangement, size }: Way): boolean {
  const columns = Math.floor(comparedRooms[arrangement].width / (scale[size].size * monoAdvance))
  return sides.every(({ code }) => code.value.split('\n').every(line => monoLines(line, columns) === 1))
}

/** Height of the two listings with their labels, CSS px, in the size that the layout gives them. */
export function sidesHeight(slide: ComparisonSlide): number {
  const { sides, arrangement, size } = slide
  const { padding, labelGap, gap } = boxes.comparison
  const taken = takenBy(flat(shownTitle(slide)), flat(slide.lead))
  const larger = size === 'code' ? largerComparedSize(sides.map(({ code }) => listingSize(code.value)), arrangement, taken) : undefined
  const set = larger === undefined ? scale[size] : { size: larger, line: scale.code.line }
  const heights = sides.map(({ code, label }) => code.value.split('\n').length * lineHeight(set) + padding
    + (label.length > 0 ? textHeight(label, scale.label, comparedRooms[arrangement].width) + labelGap : 0))
  return arrangement === 'beside' ? Math.max(...heights) : heights.reduce((sum, height) => sum + height, gap)
}

/** What is said of both is said over the first. */
function apart({ sides, lead, arrangement: _, size: __, ...rest }: ComparisonSlide): CodeSlide[] {
  const shown = sides.map(({ code, label }, index): CodeSlide => ({
    ...rest, kind: 'code', lead: index === 0 ? lead : label, points: [], code, steps: [], firstLine: 1, arrangement: 'above', size: 'code',
    notes: index === 0 ? rest.notes : [], shows: rest.shows,
  }))
  return shown.flatMap(fitCode)
}
