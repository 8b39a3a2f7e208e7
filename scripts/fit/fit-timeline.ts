import { isAcross } from '../../composables/timelineShape.ts'
import type { Term, TimelineSlide } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { countWords, plain } from '../text/words.ts'
import { chunk, weighed } from './chunk.ts'
import { bodyHeight, bodyWidth, boxes, styles, textHeight } from './geometry.ts'
import { inParts } from './parts.ts'

/** More moments than this on one slide are a list to read. */
const mostEvents = 6
/** Between the columns of a timeline that runs across, what its dot and its moment take above the text, and what is kept free below. */
const across = { between: 32, dot: 32, under: 8, below: 40 }

function rowHeight({ name, gloss }: Term): number {
  const { moment, gap, padding } = boxes.timeline
  return padding + Math.max(textHeight(name, styles.name, moment), textHeight(gloss, styles.gloss, bodyWidth - moment - gap))
}

function columnHeight({ name, gloss }: Term, columns: number): number {
  const width = (bodyWidth - across.between * (columns - 1)) / columns
  return across.dot + textHeight(name, styles.nameLarge, width) + across.under + textHeight(gloss, styles.gloss, width) + across.below
}

/** Height of a timeline as its layout draws it, down or across, CSS px. */
export function timelineHeight({ events }: TimelineSlide): number {
  return isAcross(events.map(({ name, gloss }) => ({ moment: flat(name), what: flat(gloss) })))
    ? Math.max(...events.map(event => columnHeight(event, events.length)))
    : events.reduce((sum, event) => sum + rowHeight(event), 0)
}

/** A timeline, cut into as many slides as its moments need. */
export function fitTimeline(slide: TimelineSlide): TimelineSlide[] {
  const room = bodyHeight(slide)
  const words = slide.events.map(({ name, gloss }) => countWords(plain([...name, { type: 'text', value: ' ' }, ...gloss])))
  const runs = chunk(weighed(slide.events.map(rowHeight), words, room), room, 0, mostEvents)
  return inParts(slide, runs, ({ from, to }) => ({ events: slide.events.slice(from, to) }))
}
