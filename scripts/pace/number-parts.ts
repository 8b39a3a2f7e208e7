import type { Slide } from '../model/slide.ts'
import { settledText } from '../text/words.ts'

/**
 * Slides of one section with one title are parts of a whole: their titles end in '(1/3)', '(2/3)', '(3/3)', even where
 * a slide with a title of its own stands between them. So no two slides of a section have the same title.
 */
export function numberParts(slides: readonly Slide[]): Slide[] {
  const keys = slides.map(keyOf)
  const totals = new Map<string, number>()
  for (const key of keys) totals.set(key, (totals.get(key) ?? 0) + 1)
  const seen = new Map<string, number>()
  return slides.map((slide, at) => {
    const key = keys[at] ?? ''
    const [index, of] = [(seen.get(key) ?? 0) + 1, totals.get(key) ?? 1]
    seen.set(key, index)
    const { part: _part, ...whole } = slide
    return of > 1 && isNumbered(slide) ? { ...slide, part: { index, of } } : whole as Slide
  })
}

function keyOf(slide: Slide, index: number): string {
  return isNumbered(slide) ? [slide.source, settledText(slide.title), slide.backup].join('\n') : `alone ${index}`
}

function isNumbered({ kind }: Slide): boolean {
  return kind !== 'cover' && kind !== 'section' && kind !== 'closing'
}
