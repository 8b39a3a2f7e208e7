import { isAlike } from './termSize.ts'
import { longestWord, textWidth } from './textWidth.ts'
import { writtenText } from './writtenText.ts'

/** A moment and what it brought, as plain texts. */
export interface TimelineEvent { moment: string, what: string }

/** A timeline before it is drawn, and whether it is a part of a longer one, whose parts are set alike. */
export interface TimelineTexts { events: readonly TimelineEvent[], alike: boolean }

/** How a timeline is drawn: down the slide, or across it, in larger type where its words are few. */
export type TimelineShape = 'down' | 'across' | 'large'

/** In average letters, for each number of columns: a column's line of text and of moments; and the most lines of text. */
interface Room { line: number, moment: number, lines: number }

/** How many columns fit across; one of more lines is better read across the whole width. */
const usual: Readonly<Record<number, Room>> = { 2: { line: 30, moment: 20, lines: 5 }, 3: { line: 19, moment: 15, lines: 5 }, 4: { line: 13, moment: 10, lines: 5 } }
const large: Readonly<Record<number, Room>> = { 2: { line: 23, moment: 18, lines: 3 }, 3: { line: 15, moment: 12, lines: 3 } }

/** How a timeline is drawn: across where it has two to four moments with a few short words each. */
export function timelineShape({ events, alike }: TimelineTexts): TimelineShape {
  if (!alike && holds(large[events.length], events)) return 'large'
  return holds(usual[events.length], events) ? 'across' : 'down'
}

function holds(room: Room | undefined, events: readonly TimelineEvent[]): boolean {
  return room !== undefined && events.every(({ moment, what }) =>
    textWidth(moment) <= room.moment && longestWord(what) <= room.line && Math.ceil(textWidth(what) / room.line) <= room.lines)
}

/** Marks a slide with the shape of its timeline. */
export function shapeTimeline(root: HTMLElement): void {
  const textOf = (row: Element, part: string): string => [...row.querySelectorAll(part)].map(writtenText).join('').trim()
  const events = [...root.querySelectorAll('.tw-term')].map(row => ({ moment: textOf(row, 'dt'), what: textOf(row, 'dd') }))
  const shape = timelineShape({ events, alike: isAlike(root) })
  root.classList.toggle('tw-across', shape !== 'down')
  root.classList.toggle('tw-large-moments', shape === 'large')
}
