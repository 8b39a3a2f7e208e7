import type { Slide } from '../model/slide.ts'
import { secondsOf } from '../text/seconds.ts'
import { assertTitles } from './assert-titles.ts'
import { chooseUnits } from './choose.ts'
import type { Room } from './choose.ts'
import { frameTalk } from './frame.ts'
import { nameSlides } from './name-slides.ts'
import { numberParts } from './number-parts.ts'
import { giveRhythm } from './rhythm.ts'
import * as policy from './policy.ts'
import { shareNotes } from './share-notes.ts'
import type { Taken } from './share-notes.ts'
import { isFrame, unitsOf } from './units.ts'
import type { Unit } from './units.ts'

/** What bears on how much goes on stage. */
export interface Pace {
  lang: string
  /** Minutes asked for. */
  minutes?: number
  /** Whether an agenda was asked for, or asked not to be there. */
  agenda?: boolean
  /** The article's own terms. */
  terms: ReadonlySet<string>
}

/**
 * Keeps a talk to its time: chooses the slides that go on stage, has the prose of the others spoken over them where
 * there is time, and holds the rest back behind the closing slide. Then numbers parts and names every slide. Pure.
 */
export function paceTalk(slides: readonly Slide[], pace: Pace): Slide[] {
  const units = unitsOf(slides, pace.lang)
  const decision = decide(units, roomFor(slides, units, pace), pace)
  const arranged = giveRhythm(frameTalk(arrange(slides, units, decision), pace), pace)
  return nameSlides(numberParts(assertTitles(numberParts(arranged), pace)))
}

function roomFor(slides: readonly Slide[], units: readonly Unit[], { lang, minutes }: Pace): Room {
  const frame = slides.filter(isFrame)
  const frameSeconds = frame.reduce((sum, slide) => sum + secondsOf(slide, lang), 0)
  const natural = units.reduce((sum, unit) => sum + unit.seconds, frameSeconds) / 60
  const time = minutes ?? Math.min(natural, policy.longestUnasked)
  const fewest = minutes === undefined ? policy.fewestUnasked : policy.fewest
  // The summary counts among what the room looks at.
  const summaries = frame.filter(({ kind }) => kind === 'summary').length
  return { slides: Math.max(fewest, Math.floor(time * policy.slidesAMinute) - summaries), seconds: time * 60 - frameSeconds }
}

/** What becomes of every unit. Where time was asked for and slides leave too much of it, more of them go on stage. */
function decide(units: readonly Unit[], room: Room, pace: Pace): Decision {
  const chosen = chooseUnits(units, room, pace.terms)
  const { taken, given } = shareNotes(units, chosen, room.seconds)
  const backup = new Set(units.filter(unit => !chosen.has(unit) && !given.has(unit)))
  const spoken = [...chosen, ...given].reduce((sum, unit) => sum + unit.seconds, 0)
  const missing = room.seconds * (1 - policy.tolerance / 2) - spoken
  const waiting = [...backup].reduce((sum, unit) => sum + unit.seconds, 0)
  const most = (pace.minutes ?? 0) * policy.mostSlidesAMinute
  const isFull = room.slides >= most
  const fits = chosen.size + given.size < units.length && [...chosen].reduce((sum, unit) => sum + unit.slides.length, 0) >= room.slides
  // An article that has less to tell than was asked for is not stretched by showing all of it.
  if (pace.minutes === undefined || missing <= 0 || waiting < missing || isFull || !fits) return { taken, given, backup }
  return decide(units, { ...room, slides: room.slides + Math.max(1, Math.ceil(room.slides * missing / room.seconds)) }, pace)
}

interface Decision { taken: ReadonlyMap<Unit, Taken>, given: ReadonlySet<Unit>, backup: ReadonlySet<Unit> }

function arrange(slides: readonly Slide[], units: readonly Unit[], { taken, given, backup }: Decision): Slide[] {
  const unitAt = new Map(units.flatMap(unit => unit.slides.map((slide, index) => [unit.at + index, unit] as const)))
  const stage: Slide[] = []
  const behind: Slide[] = []
  slides.forEach((slide, at) => {
    const unit = unitAt.get(at)
    if (unit && given.has(unit)) return
    if (unit && backup.has(unit)) behind.push({ ...slide, backup: true })
    else stage.push(unit ? withTaken(slide, unit, taken.get(unit)) : slide)
  })
  return [...stage, ...behind]
}

function withTaken(slide: Slide, { slides }: Unit, taken?: Taken): Slide {
  if (!taken) return slide
  const isFirst = slide === slides[0]
  const isLast = slide === slides.at(-1)
  return {
    ...slide,
    notes: [...(isFirst ? taken.before : []), ...slide.notes, ...(isLast ? taken.after : [])],
    shows: isFirst ? [...new Set([...taken.shows, ...slide.shows])] : slide.shows,
  }
}
