import type { Slide } from '../model/slide.ts'
import { secondsOf } from '../text/seconds.ts'
import { chooserOf } from './choose.ts'
import type { Chooser, Room } from './choose.ts'
import * as policy from './policy.ts'
import { shareNotes, takenOver } from './share-notes.ts'
import type { Hosts, Taken } from './share-notes.ts'
import type { Unit } from './units.ts'

/** What becomes of every unit: what goes on stage takes over what is said of the ones given to it; the rest is backup. */
export interface Decision { taken: ReadonlyMap<Unit, Taken>, given: Hosts, backup: ReadonlySet<Unit> }

/** What bears on how much goes on stage: the minutes asked for. */
interface Wish { lang: string, minutes?: number }

/** A decision with the slides that it puts on stage and the seconds that they take, those that frame the talk left out. */
interface Trial extends Omit<Decision, 'taken'> { slides: number, spoken: number }

/**
 * Decides what becomes of every unit: a talk that was asked for a time fills it, one that was not takes as long as it
 * takes to say.
 * @param frame the slides that frame the talk and are always there
 */
export function decide(units: readonly Unit[], frame: readonly Slide[], { lang, minutes }: Wish): Decision {
  const around = sum(frame, slide => secondsOf(slide, lang))
  // The summary counts among what the room looks at.
  const summaries = frame.filter(({ kind }) => kind === 'summary').length
  const clock: Clock = { around, bears: spoken => Math.floor((spoken + around) / 60 * policy.slidesAMinute) - summaries }
  const choose = chooserOf(units)
  const { given, backup } = minutes === undefined ? tellNaturally(units, clock, choose) : fillTime(units, roomIn(minutes * 60 - around, clock, policy.fewest), choose)
  return { taken: takenOver(given), given, backup }
}

/** The time that slides which frame the talk take, seconds, and how many others some more seconds bear. */
interface Clock { around: number, bears: (seconds: number) => number }

function roomIn(seconds: number, { bears }: Clock, fewest: number): Room {
  return { slides: Math.max(fewest, bears(seconds)), seconds, worthOfMinute: 0 }
}

/** A short article is told whole; of a longer one, no more goes on stage than what is said over it bears. */
function tellNaturally(units: readonly Unit[], clock: Clock, choose: Chooser): Trial {
  const seconds = Math.min(sum(units, unit => unit.seconds), policy.longestUnasked * 60 - clock.around)
  const wide = roomIn(seconds, clock, policy.wholeUpTo)
  const whole = tryRoom(units, wide, choose)
  if (whole.backup.size === 0) return whole
  const room = roomIn(seconds, clock, policy.fewestUnasked)
  const first = room.slides === wide.slides ? whole : tryRoom(units, room, choose)
  return calmDown(units, room, { choose, told: first.spoken * policy.stillTold, bears: spoken => Math.max(policy.fewestUnasked, clock.bears(spoken)) }, first)
}

function tryRoom(units: readonly Unit[], room: Room, choose: Chooser): Trial {
  const chosen = choose(room)
  const given = shareNotes(units, chosen, room.seconds)
  const backup = new Set(units.filter(unit => !chosen.has(unit) && !given.has(unit)))
  return { given, backup, slides: sum([...chosen], unit => unit.slides.length), spoken: sum([...chosen, ...given.keys()], unit => unit.seconds) }
}

/**
 * Where slides leave too much of the time asked for, more of them go on stage: an article that has less to tell tells
 * all it can. One that has enough is hurried too: the time asked for is a promise, few slides a wish.
 */
function fillTime(units: readonly Unit[], room: Room, choose: Chooser): Trial {
  const told = sum(units, unit => unit.seconds)
  const haste = told < room.seconds * (1 - policy.tolerance) ? policy.haste.slice(0, 1) : policy.haste
  let trial = tryRoom(units, room, choose)
  for (const { slidesAMinute, worthOfMinute } of haste) {
    if (lacksOf(room, trial) === 0) return trial
    const most = Math.ceil(room.seconds / 60 * slidesAMinute)
    trial = addSlides(units, { ...room, worthOfMinute, slides: Math.max(room.slides, Math.min(most, trial.slides)) }, { choose, most })
  }
  return trial
}

/** The seconds that a trial lacks of the time asked for; none where nothing is held back. */
function lacksOf({ seconds }: Room, { backup, spoken }: Trial): number {
  return backup.size === 0 ? 0 : Math.max(0, seconds * (1 - policy.tolerance / 2) - spoken)
}

function addSlides(units: readonly Unit[], room: Room, { choose, most }: { choose: Chooser, most: number }): Trial {
  const trial = tryRoom(units, room, choose)
  const lacking = lacksOf(room, trial)
  if (lacking === 0 || room.slides >= most) return trial
  return addSlides(units, { ...room, slides: Math.min(most, room.slides + Math.max(1, Math.ceil(room.slides * lacking / room.seconds))) }, { choose, most })
}

/** What a talk of natural length keeps to: how much of it is told at least, and how many slides some seconds bear. */
interface Calm { choose: Chooser, told: number, bears: (spoken: number) => number }

/** Where little is said over its slides, a talk of natural length shows fewer of them, as long as most of it is told. */
function calmDown(units: readonly Unit[], room: Room, calm: Calm, trial: Trial): Trial {
  const bearable = calm.bears(trial.spoken)
  if (trial.slides <= bearable) return trial
  const fewer = { ...room, slides: Math.min(trial.slides - 1, Math.ceil((trial.slides + bearable) / 2)) }
  const calmer = tryRoom(units, fewer, calm.choose)
  return calmer.spoken < calm.told ? trial : calmDown(units, fewer, calm, calmer)
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
