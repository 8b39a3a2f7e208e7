import { takenBy } from '../../composables/arrangement.ts'
import { lengthOf, summaryLengths } from '../../composables/sizeByLength.ts'
import { areLargeTerms } from '../../composables/termSize.ts'
import type { Point, PointsSlide, StepsSlide, SummarySlide, Term, TermsSlide } from '../model/slide.ts'
import { flat } from '../text/phrasing.ts'
import { countWords, plain } from '../text/words.ts'
import { chunk, weighed } from './chunk.ts'
import type { Run } from './chunk.ts'
import { bodyHeight, bodyWidth, boxes, shownTitle, styles, textHeight } from './geometry.ts'
import type { Heading, TextStyle } from './geometry.ts'
import { plainItemHeights, plainListBox, pointList, sharedArrangement, stepList } from './list-height.ts'
import type { ListKind } from './list-height.ts'
import { inParts, showingOwn } from './parts.ts'
import { firstOf } from './shorten-item.ts'

/** More bullets than this on one slide are read, not listened to. */
const mostPoints = 6

function wordsIn({ children, list }: Point): number {
  return countWords(plain(children)) + (list ? countWords(plain(list)) : 0)
}

/** Cuts a list into slides that hold it as a plain list: every other arrangement holds what that one does. */
function listRuns(points: readonly Point[], heading: Heading, kind: ListKind): Run[] {
  const { gap, top } = plainListBox(kind)
  const room = bodyHeight(heading) - top
  return chunk(weighed(plainItemHeights(points, kind), points.map(wordsIn), room), room, gap, mostPoints)
}

/** Items that no slide could hold are shown by their first sentence; the notes have all of them. */
function withoutEndless(points: readonly Point[], heading: Heading, kind: ListKind): Point[] {
  const room = bodyHeight(heading) - plainListBox(kind).top
  const heights = plainItemHeights(points, kind)
  return points.map((point, index) => {
    if ((heights[index] ?? 0) <= room) return point
    const { list: _, ...shown } = point
    return { ...shown, children: firstOf(point.children) }
  })
}

/** Bullets, cut into as many slides as they need. */
export function fitPoints(whole: PointsSlide): PointsSlide[] {
  const slide = { ...whole, points: withoutEndless(whole.points, whole, pointList) }
  const parts = inParts(slide, listRuns(slide.points, slide, pointList), ({ from, to }) => ({ points: slide.points.slice(from, to) }))
  return setAlike(parts, parts.map(({ points }) => points), pointList)
}

/** Numbered steps; the numbers run on. */
export function fitSteps(whole: StepsSlide): StepsSlide[] {
  const slide = { ...whole, steps: withoutEndless(whole.steps, whole, stepList) }
  const cut = inParts(slide, listRuns(slide.steps, slide, stepList), ({ from, to }) => ({ steps: slide.steps.slice(from, to), start: slide.start + from }))
  // Steps may be of several blocks: over each part something is said of its own.
  const shown = new Set(slide.shows)
  const parts = showingOwn(cut, ({ notes }) => [...new Set(notes.map(({ block }) => block).filter(block => shown.has(block)))])
  return setAlike(parts, parts.map(({ steps }) => steps), stepList)
}

/** The parts of a list in the one arrangement that holds them all. */
function setAlike<S extends PointsSlide | StepsSlide>(parts: S[], lists: readonly Point[][], kind: ListKind): S[] {
  const [first] = parts
  if (!first || parts.length < 2) return parts
  const arrangement = sharedArrangement(lists, first, kind)
  return parts.map(part => ({ ...part, arrangement }))
}

/** The two settings of terms; `layouts/terms.vue` chooses. */
const termSettings = {
  usual: { column: boxes.terms.name, name: styles.name, gloss: styles.gloss },
  large: { column: boxes.terms.nameLarge, name: styles.nameLarge, gloss: styles.glossLarge },
}

function termHeight({ name, gloss }: Term, setting: keyof typeof termSettings): number {
  const { gap, padding, rule } = boxes.terms
  const { column, ...set } = termSettings[setting]
  return padding + rule + Math.max(textHeight(name, set.name, column), textHeight(gloss, set.gloss, bodyWidth - column - gap))
}

/** Height of a list of terms, CSS px. */
export function termsHeight({ terms, alike, ...heading }: TermsSlide): number {
  const texts = { names: terms.map(({ name }) => flat(name)), glosses: terms.map(({ gloss }) => flat(gloss)) }
  const setting = areLargeTerms({ ...texts, taken: takenBy(flat(shownTitle(heading)), flat(heading.lead)), alike: alike === true }) ? 'large' : 'usual'
  // The last has no rule under it.
  return boxes.terms.top + terms.reduce((sum, term) => sum + termHeight(term, setting), 0) - boxes.terms.rule
}

/** Terms with their glosses. */
export function fitTerms(slide: TermsSlide): TermsSlide[] {
  const room = bodyHeight(slide) - boxes.terms.top
  const words = slide.terms.map(term => countWords(plain([...term.name, { type: 'text', value: ' ' }, ...term.gloss])))
  const runs = chunk(weighed(slide.terms.map(term => termHeight(term, 'usual')), words, room), room, 0, mostPoints)
  return inParts(slide, runs, ({ from, to }) => ({ terms: slide.terms.slice(from, to) }))
}

/** The only line of a summary in each of its sizes. */
const onlyLine: Record<ReturnType<typeof lengthOf>, TextStyle> = { short: { ...styles.summary, size: 60, line: 1.08 }, usual: { ...styles.summary, size: 48, line: 1.15 }, long: styles.summary }

/** Height of the summary's rows, CSS px. */
export function summaryHeight(points: readonly Point[]): number {
  const { padding, rule } = boxes.summary
  const style = ({ children }: Point): TextStyle => (points.length === 1 ? onlyLine[lengthOf(flat(children), summaryLengths)] : styles.summary)
  return points.reduce((sum, point) => sum + textHeight(point.children, style(point), bodyWidth) + padding + rule, 0)
}

/** As many lines of the summary as its one slide holds; what they say is spoken whole. */
export function fitSummary(slide: SummarySlide): SummarySlide[] {
  const kept: Point[] = []
  for (const point of slide.points) if (summaryHeight([...kept, point]) <= bodyHeight(slide)) kept.push(point)
  return [{ ...slide, points: kept }]
}
