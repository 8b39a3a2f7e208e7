import { timelineShape } from '../../composables/timelineShape.ts'
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

/** The two settings of a timeline that runs across; `layouts/timeline.vue` chooses. */
const settings = { across: { moment: styles.nameLarge, what: styles.gloss }, large: { moment: styles.momentLargest, what: styles.glossLarge } } as const

function columnHeight({ name, gloss }: Term, columns: number, { moment, what }: typeof settings[keyof typeof settings]): number {
  const width = (bodyWidth - across.between * (columns - 1)) / columns
  return across.dot + textHeight(name, moment, width) + across.under + textHeight(gloss, what, width) + across.below
}

/** Height of a timeline as its layout draws it, down or across, CSS px. */
export function timelineHeight({ events, alike }: TimelineSlide): number {
  const shape = timelineShape({ events: events.map(({ name, gloss }) => ({ moment: flat(name), what: flat(gloss) })), alike: alike === true })
  return shape === 'down'
    ? events.reduce((sum, event) => sum + rowHeight(event), 0)
    : Math.max(...events.map(event => columnHeight(event, events.length, settings[shape])))
}

/** A timeline, cut into as many slides as its moments need. */
export function fitTimeline(slide: TimelineSlide): TimelineSlide[] {
  const room = bodyHeight(slide)
  const words = slide.events.map(({ name, gloss }) => countWords(plain([...name, { type: 'text', value: ' ' }, ...gloss])))
  const runs = chunk(weighed(slide.events.map(rowHeight), words, room), room, 0, mostEvents)
  return inParts(slide, runs, ({ from, to }) => ({ events: slide.events.slice(from, to) }))
}
