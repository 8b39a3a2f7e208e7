import { takenBy } from './arrangement.ts'

/** Width and height, px. */
export interface Extent { width: number, height: number }

/** Where a diagram stands: under its title, or, a tall one, beside it. */
export type Orientation = 'wide' | 'tall'

/** A drawing as large as its slide lets it be; `text` is the size of its smallest words there, px. */
export interface Placed { orientation: Orientation, text: number }

/** What a diagram has under a title of one line, and what it has beside its title. */
const rooms: Readonly<Record<Orientation, Extent>> = { wide: { width: 868, height: 397 }, tall: { width: 526, height: 440 } }

/** A small diagram is drawn no larger than this many times the size it was laid out at. */
export const enlarged = 1.5
/** The smallest words that the back row can read, px, and words in which nobody has to try. */
const smallestText = 16
const easyText = 18

/** How a drawing with words of `size` px is placed best. */
export function place({ width, height }: Extent, size: number, title: string, lead: string): Placed {
  const scaled = (room: Extent): number => size * Math.min(enlarged, room.width / width, room.height / height)
  const wide: Placed = { orientation: 'wide', text: scaled({ ...rooms.wide, height: rooms.wide.height - takenBy(title, lead) }) }
  const tall: Placed = { orientation: 'tall', text: scaled(rooms.tall) }
  // Beside its title only where that makes it larger by more than the eye forgives.
  return tall.text > wide.text * 1.1 && height > width ? tall : wide
}

/** Of several ways to draw, the first that is read with ease, else the largest that can be read at all. */
export function bestPlaced<Way extends Placed>(ways: readonly Way[]): Way | undefined {
  const readable = ways.filter(({ text }) => text >= smallestText)
  return readable.find(({ text }) => text >= easyText) ?? readable.sort((a, b) => b.text - a.text)[0]
}

/** Whether no other way to draw needs to be tried. */
export function isEasy({ text }: Placed): boolean {
  return text >= easyText
}
