import type { Note, Slide } from '../model/slide.ts'
import { assertTitles } from './assert-titles.ts'
import { decide } from './decide.ts'
import type { Decision } from './decide.ts'
import { frameTalk } from './frame.ts'
import { headingOf } from './heading-notes.ts'
import { nameSlides } from './name-slides.ts'
import { numberParts } from './number-parts.ts'
import { placeAmongNotes } from './place-among-notes.ts'
import { placeInArticle } from './place-in-article.ts'
import { giveRhythm } from './rhythm.ts'
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
 * there is time, and holds the rest back behind the closing slide. Then numbers parts, names every slide and
 * says where the article has those that stand elsewhere, and what each shows. Pure.
 */
export function paceTalk(slides: readonly Slide[], pace: Pace): Slide[] {
  const units = unitsOf(slides, pace.lang, pace.terms)
  const decision = decide(units, slides.filter(isFrame), pace)
  const arranged = giveRhythm(frameTalk(arrange(slides, units, decision), pace), pace)
  return placeAmongNotes(placeInArticle(nameSlides(numberParts(assertTitles(numberParts(arranged), pace)))))
}

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
    ...(isFirst && taken.heading !== undefined && { heading: taken.heading }),
    notes: [...(isFirst ? broughtIn(slide, taken) : []), ...slide.notes, ...(isLast ? taken.after : [])],
    shows: isFirst ? [...new Set([...taken.shows, ...slide.shows])] : slide.shows,
  }
}

/** What is said before a slide's own notes. Behind what stands under other headings, its own is said too. */
function broughtIn(slide: Slide, { before, own }: Taken): Note[] {
  return before.length === 0 ? own : [...before, ...headingOf(slide), ...own]
}
