import type { Slide } from '../model/slide.ts'

/**
 * Gives every slide the name of the article's part it comes from: the path of its headings and its kind, with a
 * number where a part has several of a kind. Edits elsewhere in the article leave the name as it is.
 */
export function nameSlides(slides: readonly Slide[]): Slide[] {
  const seen = new Map<string, number>()
  return slides.map((slide) => {
    const name = slide.source === '' ? slide.kind : `${slide.source}#${slide.kind}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return { ...slide, source: count === 1 ? name : `${name}-${count}` }
  })
}
