import type { HandoutSlide } from './handout.ts'
import { isLedTo } from './handout.ts'
import { isTold } from './toldSlides.ts'

/**
 * Puts a slide of prose that stands in pieces, with those of others between them, beside the first piece that says all
 * that it shows; it stays where it is if none does.
 * @param slides in the order in which they are read
 * @param at where they are drawn, by their numbers
 */
export function besideItsWords(slides: readonly HandoutSlide[], at: ReadonlyMap<number, HTMLElement>): HandoutSlide[] {
  const places = new Map(slides.flatMap((slide) => {
    const frame = slide.wordsOnly || isLedTo(slide.layout) ? undefined : at.get(slide.no)
    const pieces = frame ? slides.filter(({ no, piece }) => no === slide.no && piece !== undefined) : []
    const telling = frame && [slide, ...pieces].find(({ layout, note }) => isTold(frame, layout, note))
    return telling && telling !== slide ? [[slide.no, telling.piece] as const] : []
  }))
  return slides.map(({ wordsOnly, ...slide }) => {
    const isElsewhere = places.has(slide.no) ? slide.piece !== places.get(slide.no) : wordsOnly
    return { ...slide, ...(isElsewhere && { wordsOnly: true }) }
  })
}
