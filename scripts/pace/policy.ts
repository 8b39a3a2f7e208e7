import type { SlideKind } from '../model/slide.ts'

/** A content slide for each minute at most, as good speakers have it; the figure stands in the rules for decks. */
export const slidesAMinute = 1
/**
 * Where that leaves much of the time asked for unused, up to as many as the first of these; where the article has more
 * to tell then, what each minute said over a slide adds to its worth, and at last more slides, each for 27 seconds still.
 */
export const haste = [
  { slidesAMinute: 1.6, worthOfMinute: 0 },
  { slidesAMinute: 1.6, worthOfMinute: 30 },
  { slidesAMinute: 2.2, worthOfMinute: 30 },
] as const
/** An article all of which can be told over this many content slides is told whole when no time was asked for. */
export const wholeUpTo = 8
/** A talk for which no time was asked is not cut below this many content slides. */
export const fewestUnasked = 5
/** Where it shows fewer slides than its length would bear, for want of words over them, this share of it is still told. */
export const stillTold = 0.8
/** No talk is cut below this many content slides. */
export const fewest = 3
/** A talk takes at most this long unless more is asked for, minutes. */
export const longestUnasked = 45
/** Spoken time may miss the time asked for by this share. */
export const tolerance = 0.1
/** A slide stays on the screen for at most this long, seconds. */
export const longestSlide = 120
/** Prose that takes less than this to say needs no slide of its own where the section has another, seconds. */
export const shortestSlide = 20

/** What it is worth to show a slide of each kind; slides that frame the talk are always shown. */
export const worth: Readonly<Record<SlideKind, number>> = {
  'cover': Infinity, 'agenda': Infinity, 'section': Infinity, 'summary': Infinity, 'closing': Infinity,
  'cases': 4, 'key-figure': 4, 'table': 3, 'figure': 3, 'diagram': 3.2, 'code': 3.1, 'comparison': 3.4, 'groups': 2.8, 'terms': 2.5, 'timeline': 2.8, 'steps': 2.2, 'quote': 2, 'points': 2, 'statement': 1.2, 'content': 2,
}
/** What it adds that a slide gives the room something to look at, until half of the chosen ones do. */
export const somethingToSee = 2.6
/** What it is worth to show that a picture is missing. */
export const missingPicture = 0.2
/** What each term of the article adds that no chosen slide shows yet. */
export const newTerm = 0.75
/** What the author's hand adds. */
export const wanted = 6
/** What the first slide of a section adds, and what each further one loses. */
export const newSection = 3
export const sameSection = 0.5
/** What a listing loses that goes on from an earlier one of its part while that one is not chosen. */
export const midway = 1.6
/** What each chosen slide of a kind takes from the next of that kind: a talk of one skeleton tires. */
export const sameKind = 0.06
/** What a slide loses that is gone before the room has read it: less is said over it than `shortestSlide`. */
export const brief = 0.15
/** A listing or a picture of which little is said is worth this share of one that is explained. */
export const unexplained = 0.5
/** Prose looks for a slide to be said over among this many on either side. */
export const farthest = 24
/** Words that explain: fewer only announce. */
export const explainingWords = 25
