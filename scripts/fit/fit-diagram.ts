import { sourceSetting } from '../../composables/diagramSource.ts'
import type { DiagramSlide, Slide } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { fitCode } from './fit-code.ts'

/**
 * A diagram takes what room there is. Whether it can be drawn shows only in the browser, where its source may have to
 * stand in for it: a source that no slide could show whole is a listing from the start, for nobody could read its
 * drawing from the back row either.
 */
export function fitDiagram(slide: DiagramSlide): Slide[] {
  if (sourceSetting(slide.code.value, flat(slide.title), flat(slide.lead))) return [slide]
  const { kind: _, ...rest } = slide
  return fitCode({ ...rest, kind: 'code', points: [], steps: [], firstLine: 1, arrangement: 'above', size: 'code' })
}
