import { sights } from '../model/sights.ts'
import type { Slide } from '../model/slide.ts'
import * as policy from './policy.ts'
import type { Unit } from './units.ts'

/** How much may be shown. */
export interface Room {
  /** Content slides. */
  slides: number
  /** Spoken time, seconds. */
  seconds: number
}

/**
 * Chooses what goes on stage: greedily what is worth most a slide, where worth falls for what the chosen slides show
 * already and for a section that has its share. A section's first slide comes before any second.
 * @param top the article's own terms, which the talk should show
 */
export function chooseUnits(units: readonly Unit[], room: Room, top: ReadonlySet<string>): Set<Unit> {
  const chosen = new Set<Unit>()
  const shown = new Set<string>()
  const taken = new Map<string, number>()
  const following = followers(units)
  const known = new Map(units.flatMap((unit) => { const all = knownOf(unit, top); return all ? [[unit, all] as const] : [] }))
  let [slides, seconds] = [0, 0]
  const fits = (unit: Unit): boolean => slides + unit.slides.length <= room.slides && seconds + unit.seconds <= room.seconds * (1 + policy.tolerance / 2)
  for (;;) {
    const open = units.filter(unit => !chosen.has(unit) && fits(unit))
    const lacksSights = [...chosen].filter(isVisual).length <= chosen.size / 2
    const best = maxBy(open, unit => worthOf(unit, { shown, taken, known, lacksSights, following }))
    if (!best) return chosen
    chosen.add(best)
    slides += best.slides.length
    seconds += best.seconds
    for (const key of keysOf(best)) taken.set(key, (taken.get(key) ?? 0) + 1)
    for (const term of best.terms) shown.add(term)
  }
}

/** What bears on the worth of a unit whatever is chosen: the counts it adds to, what it has of what the talk should show, and shares of its worth. */
interface Known { keys: ReturnType<typeof keysOf>, terms: readonly string[], hand: number, own: number, brief: number, isVisual: boolean }

function knownOf(unit: Unit, top: ReadonlySet<string>): Known | undefined {
  const [first] = unit.slides
  if (!first) return undefined
  const said = unit.spoken < policy.explainingWords && announced.has(first.kind) ? policy.unexplained : 1
  return {
    keys: keysOf(unit), terms: [...unit.terms].filter(term => top.has(term)), isVisual: isVisual(unit),
    hand: unit.slides.some(slide => slide.wanted) ? policy.wanted : 0,
    own: (isMissing(first) ? policy.missingPicture : policy.worth[first.kind]) * said,
    brief: unit.seconds < policy.shortestSlide * unit.slides.length ? policy.brief : 0,
  }
}

/** What the chosen slides show, how many there are of each section and kind, what is known of each unit, and whether too few give something to look at, and which listings go on from another. */
interface State { shown: ReadonlySet<string>, taken: ReadonlyMap<string, number>, known: ReadonlyMap<Unit, Known>, lacksSights: boolean, following: ReadonlySet<Unit> }

/** The counts that a choice adds to: its section's, its kind's, and its kind's within its part. */
function keysOf({ section, part, slides: [first] }: Unit): [string, string, string] {
  return [`section ${section}`, `kind ${first?.kind}`, `${first?.kind} in ${part}`]
}

function worthOf(unit: Unit, { shown, taken, known, lacksSights, following }: State): number {
  const all = known.get(unit)
  if (!all) return 0
  const [ofSection, ofKind, ofPart] = all.keys
  const inSection = taken.get(ofSection) ?? 0
  const fresh = all.terms.reduce((sum, term) => (shown.has(term) ? sum : sum + 1), 0)
  const section = inSection === 0 ? policy.newSection : -policy.sameSection * inSection
  const midway = following.has(unit) && !taken.has(ofPart) ? policy.midway : 0
  const sight = lacksSights && all.isVisual ? policy.somethingToSee : 0
  return (all.hand + sight + all.own + policy.newTerm * fresh + section - policy.sameKind * (taken.get(ofKind) ?? 0) - midway - all.brief) / unit.slides.length
}

/** Listings that stand behind another of their part: what they go on from is hard to follow them without. */
function followers(units: readonly Unit[]): Set<Unit> {
  const begun = new Set<string>()
  return new Set(units.filter(({ part, slides: [first] }) => {
    if (first?.kind !== 'code') return false
    const follows = begun.has(part)
    begun.add(part)
    return follows
  }))
}

function isVisual({ slides: [first] }: Unit): boolean {
  return first !== undefined && sights[first.kind] !== 'never' && !isMissing(first)
}

/** Whether a slide is no more than a frame for a picture that is not there. */
function isMissing(slide: Slide): boolean {
  return slide.kind === 'content' && slide.missing === true
}

/** Kinds that want an explanation. */
const announced: ReadonlySet<string> = new Set(['code', 'comparison', 'figure', 'diagram', 'content'])

function maxBy<Item>(items: readonly Item[], value: (item: Item) => number): Item | undefined {
  let best: { item: Item, value: number } | undefined
  for (const item of items) {
    const worth = value(item)
    if (!best || worth > best.value) best = { item, value: worth }
  }
  return best?.item
}
