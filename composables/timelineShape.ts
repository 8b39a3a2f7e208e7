import { longestWord, textWidth } from './textWidth.ts'

/** A moment and what it brought, as plain texts. */
export interface TimelineEvent { moment: string, what: string }

/** How many columns fit, and in average letters for each number of them: a column's line of text and of moments. */
const columns: Readonly<Record<number, { line: number, moment: number }>> = { 2: { line: 30, moment: 20 }, 3: { line: 19, moment: 15 }, 4: { line: 13, moment: 10 } }
/** A column of more lines is better read across the whole width. */
const mostLines = 5

/** Whether a timeline runs across the slide: two to four moments with a few short words each. */
export function isAcross(events: readonly TimelineEvent[]): boolean {
  const room = columns[events.length]
  return room !== undefined && events.every(({ moment, what }) =>
    textWidth(moment) <= room.moment && longestWord(what) <= room.line && Math.ceil(textWidth(what) / room.line) <= mostLines)
}

/** Marks a slide whose timeline runs across. */
export function shapeTimeline(root: HTMLElement): void {
  const events = [...root.querySelectorAll('.tw-term')].map(row => ({ moment: row.querySelector('dt')?.textContent?.trim() ?? '', what: row.querySelector('dd')?.textContent?.trim() ?? '' }))
  root.classList.toggle('tw-across', isAcross(events))
}
