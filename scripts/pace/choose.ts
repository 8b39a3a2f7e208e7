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
  /** What each minute that is said over a slide adds to its worth. */
  worthOfMinute: number
}

/** Chooses what goes on stage where there is so much room. */
export type Chooser = (room: Room) => Set<Unit>

/**
 * Chooses what goes on stage: greedily what is worth most a slide, where worth falls for what the chosen slides show
 * already and for a section that has its share. A section's first slide comes before any second. What bears on every
 * choice is found once, for several rooms are tried.
 */
export function chooserOf(units: readonly Unit[]): Chooser {
  const following = followers(units)
  const known = units.flatMap(unit => knownOf(unit, following) ?? [])
  return room => chooseUnits(room, known.map(openTo()))
}

function chooseUnits(room: Room, all: readonly Candidate[]): Set<Unit> {
  const chosen = new Set<Unit>()
  const showing = showingOf(all)
  const shown = new Set<string>()
  let [open, slides, seconds, sights] = [all, 0, 0, 0]
  let best: Candidate | undefined
  for (;;) {
    const last = best
    const fits = ({ unit }: Candidate): boolean => slides + unit.slides.length <= room.slides && seconds + unit.seconds <= room.seconds * (1 + policy.tolerance / 2)
    open = open.filter(candidate => candidate !== last && fits(candidate) && (candidate.picture === undefined || !shown.has(candidate.picture)))
    const lacksSights = sights <= chosen.size / 2
    best = maxBy(open, candidate => worthOf(candidate, lacksSights) + room.worthOfMinute * candidate.minutes)
    if (!best) return chosen
    chosen.add(best.unit)
    slides += best.unit.slides.length
    seconds += best.unit.seconds
    if (best.isVisual) sights += 1
    if (best.picture !== undefined) shown.add(best.picture)
    for (const count of [best.inSection, best.ofKind, best.inPart]) count.taken += 1
    for (const term of best.terms) {
      for (const candidate of showing.get(term) ?? []) candidate.fresh -= 1
      showing.delete(term)
    }
  }
}

/**
 * What bears on the worth of a unit whatever is chosen: what it has of what the talk should show, and shares of its
 * worth. A picture that has been shown would look as if the talk stood still.
 */
interface Known { unit: Unit, picture?: string, shares: Shares, terms: ReadonlySet<string>, hand: number, own: number, brief: number, minutes: number, isVisual: boolean, isFollowing: boolean }

/** Names of what a unit's worth falls with when others are chosen: its section, its kind, its kind within its part. */
interface Shares { section: string, kind: string, part: string }

/** How many are chosen of something. */
interface Count { taken: number }

/** A unit while others are chosen: how many of its terms none of those shows, and how many of those its section has, its kind, and its kind within its part. */
interface Candidate extends Known { fresh: number, inSection: Count, ofKind: Count, inPart: Count }

function knownOf(unit: Unit, following: ReadonlySet<Unit>): Known | undefined {
  const [first] = unit.slides
  if (!first) return undefined
  const said = unit.spoken < policy.explainingWords && announced.has(first.kind) ? policy.unexplained : 1
  return {
    unit, ...(first.kind === 'figure' && { picture: first.image.url }), shares: { section: `section ${unit.section}`, kind: `kind ${first.kind}`, part: `${first.kind} in ${unit.part}` }, terms: unit.terms, isVisual: isVisual(unit), isFollowing: following.has(unit),
    hand: unit.slides.some(slide => slide.wanted) ? policy.wanted : 0,
    own: (isMissing(first) ? policy.missingPicture : policy.worth[first.kind]) * said,
    brief: unit.seconds < policy.shortestSlide * unit.slides.length ? policy.brief : 0,
    minutes: unit.seconds / 60 / unit.slides.length,
  }
}

/** Makes candidates of units when nothing is chosen; those of a section share a count, and so on. */
function openTo(): (known: Known) => Candidate {
  const counts = new Map<string, Count>()
  const countOf = (key: string): Count => {
    let count = counts.get(key)
    if (!count) counts.set(key, count = { taken: 0 })
    return count
  }
  return known => ({ ...known, fresh: known.terms.size, inSection: countOf(known.shares.section), ofKind: countOf(known.shares.kind), inPart: countOf(known.shares.part) })
}

function showingOf(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const showing = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    for (const term of candidate.terms) {
      const others = showing.get(term)
      if (others) others.push(candidate)
      else showing.set(term, [candidate])
    }
  }
  return showing
}

function worthOf({ unit, fresh, inSection, ofKind, inPart, isFollowing, isVisual, hand, own, brief }: Candidate, lacksSights: boolean): number {
  const section = inSection.taken === 0 ? policy.newSection : -policy.sameSection * inSection.taken
  const midway = isFollowing && inPart.taken === 0 ? policy.midway : 0
  const sight = lacksSights && isVisual ? policy.somethingToSee : 0
  return (hand + sight + own + policy.newTerm * fresh + section - policy.sameKind * ofKind.taken - midway - brief) / unit.slides.length
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
