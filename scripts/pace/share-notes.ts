import type { Note, Slide } from '../model/slide.ts'
import { withoutClicks } from '../text/clicks.ts'
import { settledText } from '../text/words.ts'
import { headingOf } from './heading-notes.ts'
import * as policy from './policy.ts'
import type { Unit } from './units.ts'

/** Slides of prose: what they show is said in their notes, so that another slide can be up while it is said. */
const prose: ReadonlySet<Slide['kind']> = new Set(['points', 'statement'])

/** The notes that a chosen unit takes over, by where their slide stood: `own` before it as well, under the same title, with the heading that they began under. */
export interface Taken { before: Note[], own: Note[], after: Note[], shows: string[], heading?: string }

/** The units whose prose is given away, each with the one that takes it over. */
export type Hosts = ReadonlyMap<Unit, Unit>

/**
 * Gives the prose of slides that were not chosen to the nearest chosen one of the same section, as long as that does
 * not stay on the screen for too long and the talk's time lasts.
 * @param seconds the talk's time
 */
export function shareNotes(units: readonly Unit[], chosen: ReadonlySet<Unit>, seconds: number): Hosts {
  const hosts = new Map<Unit, Unit>()
  const time = new Map([...chosen].map(unit => [unit, unit.seconds]))
  let total = [...time.values()].reduce((sum, value) => sum + value, 0)
  units.forEach((unit, index) => {
    if (chosen.has(unit) || !isProse(unit) || total + unit.seconds > seconds * (1 + policy.tolerance / 2)) return
    const host = hostFor(units, index, candidate => chosen.has(candidate) && (time.get(candidate) ?? 0) + added(unit, candidate) <= policy.longestSlide)
    if (!host) return
    hosts.set(unit, host)
    time.set(host, (time.get(host) ?? 0) + added(unit, host))
    total += added(unit, host)
  })
  return hosts
}

/** How much longer it takes to say a unit over another: under its heading, and before the other's own. */
function added(unit: Unit, host: Unit): number {
  return unit.seconds + (unit.title === host.title ? 0 : unit.headed + (host.at > unit.at ? host.headed : 0))
}

/** What each unit takes over; the notes are made when it is settled who says them, for several rooms are tried. */
export function takenOver(hosts: Hosts): Map<Unit, Taken> {
  const taken = new Map<Unit, Taken>()
  for (const [unit, host] of hosts) give(taken, unit, host)
  return taken
}

function give(taken: Map<Unit, Taken>, unit: Unit, host: Unit): void {
  const sameTitle = host.title === unit.title
  const takes = taken.get(host) ?? { before: [], own: [], after: [], shows: [] }
  const place = host.at < unit.at ? 'after' : sameTitle ? 'own' : 'before'
  for (const [index, slide] of unit.slides.entries()) {
    // Those that share a list have one heading.
    const heading = sameTitle || (index > 0 && slide.heading === unit.slides[index - 1]?.heading) ? [] : headingOf(slide)
    for (const note of heading) takes[place].push(note)
    for (const note of slide.notes) takes[place].push({ ...note, node: withoutClicks(note.node) })
    // Under the same title, the host shows the heading too.
    if (sameTitle) for (const block of slide.shows) takes.shows.push(block)
  }
  const heading = place === 'own' ? takes.heading ?? unit.slides[0]?.heading : undefined
  if (heading !== undefined) takes.heading = heading
  taken.set(host, takes)
}

function isProse({ slides }: Unit): boolean {
  return slides.every(slide => prose.has(slide.kind))
}

/** Whether a slide of terms names what another slide is about. */
function names({ slides }: Unit, other: Unit): boolean {
  return slides.some(slide => slide.kind === 'terms' && slide.terms.some(({ name }) => other.title.toLowerCase().startsWith(settledText(name).toLowerCase())))
}

/** The nearest unit that takes prose: of the same part, the one after it first, to which prose leads; else of the section. */
function hostFor(units: readonly Unit[], index: number, takes: (unit: Unit) => boolean): Unit | undefined {
  const own = units[index]
  const isNear = (unit: Unit | undefined): unit is Unit => unit !== undefined && unit.section === own?.section
  const isOpen = (unit: Unit | undefined): unit is Unit => isNear(unit) && takes(unit)
  let second: Unit | undefined
  for (let step = 1; step <= policy.farthest; step += 1) {
    const after = units[index + step]
    const before = units[index - step]
    if (!isNear(after) && !isNear(before)) break
    if (!isOpen(after) && !isOpen(before)) continue
    const hosts = [after, before].filter(isOpen)
    const same = hosts.find(unit => unit.part === own?.part) ?? hosts.find(unit => own !== undefined && names(unit, own))
    if (same) return same
    second ??= hosts[0]
  }
  return second
}
