import { mostCodeLines, type as scale } from '../model/canvas.ts'
import type { CodeSlide, LineRange } from '../model/slide.ts'
import { continues, filledRuns, indentOf } from '../text/code-lines.ts'
import { codeSteps } from '../text/code-steps.ts'
import { chunk } from './chunk.ts'
import type { Run } from './chunk.ts'
import { hangingIndent } from '../../composables/hangingIndent.ts'
import { codeRooms, largerCodeSize, listingSize } from '../../composables/codeSize.ts'
import { besideSplit, narrowSplit } from '../../composables/besideSplit.ts'
import type { BesideSplit } from '../../composables/besideSplit.ts'
import { takenBy } from '../../composables/arrangement.ts'
import { flat } from '../text/phrasing.ts'
import { monoAdvance } from './faces.ts'
import { monoLines } from './measure.ts'
import { bodyHeight, bodyWidth, boxes, codeHeight, lineHeight, shownTitle, styles, textHeight } from './geometry.ts'
import { sum } from './sum.ts'
import { inParts } from './parts.ts'

/** Columns that line numbers take from a listing that was cut. */
const gutter = 5
/** A listing shorter than this reads better under its explanation than beside it. */
const besideLines = 5

type Size = CodeSlide['size']
const sizes: readonly Size[] = ['code', 'codeTight', 'codeSmall']

/** Columns that fit in a panel, for a type size. */
function columnsIn(width: number, size: Size): number {
  return Math.floor(width / (scale[size].size * monoAdvance))
}

/** Lines on screen: a line too long for the panel wraps. */
function wrappedLines(lines: readonly string[], columns: number): number {
  return lines.reduce((sum, line) => sum + monoLines(line, columns), 0)
}

/** Lines on screen of a line of a numbered listing: what wraps stands to the right of where the line begins. */
function hangingLine(line: string, columns: number): number {
  return monoLines(line, columns, hangingIndent(line))
}

/** Lines on screen of a numbered listing. */
function hangingLines(lines: readonly string[], columns: number): number {
  return lines.reduce((sum, line) => sum + hangingLine(line, columns), 0)
}

function linesIn(height: number, size: Size): number {
  return Math.min(mostCodeLines, Math.floor(height / lineHeight(scale[size])))
}

interface Layout { slide: CodeSlide, lines: number, columns: number }

/** The ways to set a listing, best first: larger type before smaller, beside its explanation where nothing wraps. */
function layouts(slide: CodeSlide): Layout[] {
  const introduced = introducedByPoint(slide)
  const heights = { beside: codeHeight({ title: slide.title }), above: codeHeight(introduced), alone: codeHeight(slide) }
  return sizes.flatMap((size): Layout[] => {
    const beside = { lines: linesIn(heights.beside, size), columns: columnsIn(codeRooms.beside.width, size) }
    const above = { lines: linesIn(heights.above, size), columns: columnsIn(bodyWidth, size) }
    const alone = { lines: linesIn(heights.alone, size), columns: columnsIn(bodyWidth, size) }
    return [
      ...(isForBeside(slide, beside.columns) ? [{ ...beside, slide: { ...slide, arrangement: 'beside' as const, size } }] : []),
      { ...above, slide: { ...introduced, arrangement: 'above', size } },
      // What explains it is spoken anyway: the listing's size comes first.
      { ...alone, slide: { ...slide, points: [], arrangement: 'above', size } },
    ]
  })
}

/** Above a listing stands one paragraph: its introduction, else the first thing that is said of it. */
function introducedByPoint(slide: CodeSlide): CodeSlide {
  const [first] = slide.points
  return slide.lead.length > 0 || first === undefined ? slide : { ...slide, lead: first.children }
}

/** Whether the listing needs no wrapping, and the text fits in the column beside it. */
function isForBeside(slide: CodeSlide, columns: number): boolean {
  const lines = slide.code.value.split('\n')
  if (slide.points.length === 0 || lines.length < besideLines || lines.some((line) => monoLines(line, columns) > 1)) return false
  return textBesideHeight(slide, narrowSplit) <= bodyHeight({ title: slide.title })
}

/** Height of what stands beside a listing, CSS px. */
function textBesideHeight({ lead, points }: CodeSlide, { width, large }: BesideSplit): number {
  const { padding, rule, gap } = boxes.beside
  const style = large ? styles.body : styles.beside
  const isIntroduced = lead.length > 0 && points.length > 0
  // A rule parts two points, and the first from what introduces them.
  const heights = points.map(({ children }, index) => textHeight(children, style, width) + padding + (index === 0 && !isIntroduced ? 0 : rule))
  return textHeight(lead, style, width) + (isIntroduced ? gap : 0) + sum(heights)
}

/** How the slide's layout will share it between a listing and its explanation. */
function splitOf({ size, code, lead, points }: CodeSlide): BesideSplit {
  const texts = [...(lead.length > 0 ? [lead] : []), ...points.map(({ children }) => children)]
  return size === 'code' ? besideSplit(listingSize(code.value), texts.map(flat)) : narrowSplit
}

/** Height of a listing with its ground, and of what stands beside it, CSS px. */
export function listingHeight(slide: CodeSlide): number {
  const { arrangement, size, code, numbered, lead } = slide
  const room = codeRooms[arrangement]
  const taken = takenBy(flat(shownTitle(slide)), flat(lead))
  const larger = size === 'code' && !numbered ? largerCodeSize(listingSize(code.value), { ...room, height: room.height - taken }) : undefined
  const set = larger === undefined ? scale[size] : { size: larger, line: scale.code.line }
  const columns = Math.floor(room.width / (set.size * monoAdvance)) - (numbered ? gutter : 0)
  const listing = (numbered ? hangingLines : wrappedLines)(code.value.split('\n'), columns) * lineHeight(set) + boxes.code.padding
  return arrangement === 'beside' ? Math.max(listing, textBesideHeight(slide, splitOf(slide))) : listing
}

/** A listing in the largest type that holds it whole, else cut at blank lines. */
export function fitCode(slide: CodeSlide): CodeSlide[] {
  const lines = slide.code.value.split('\n')
  const ways = layouts(slide)
  const whole = ways.find((way) => wrappedLines(lines, way.columns) <= way.lines)
  if (whole) return [whole.slide]
  // A listing that has to be cut needs the room of its introduction, which is spoken anyway.
  const bare: CodeSlide = { ...slide, lead: [], points: [] }
  const cuts = layouts(bare).map((way) => ({ ...way, columns: way.columns - gutter }))
  const best = cuts.find((way) => lines.every((line) => monoLines(line, way.columns) === 1)) ?? cuts.at(-1)
  return best ? cut(best.slide, lines, best) : [slide]
}

function cut(slide: CodeSlide, lines: readonly string[], way: Layout): CodeSlide[] {
  const runs = cutLines(lines, way)
  return inParts(slide, runs, ({ from, to }) => {
    const kept = lines.slice(from, to)
    return { code: { ...slide.code, value: kept.join('\n').trimEnd() }, firstLine: slide.firstLine + from, numbered: true as const, steps: stepsFor(slide, kept, { from, to }) }
  }, { clicks: ({ from, to }) => Math.max(0, stepsWithin(slide.steps, from, to).length - 1), opening: 'shown' })
}

/** A part's share of the listing's steps; one that has none is stepped through by itself. */
function stepsFor(slide: CodeSlide, kept: readonly string[], { from, to }: Run): LineRange[] {
  const own = stepsWithin(slide.steps, from, to)
  return own.length > 0 ? own : codeSteps(kept.join('\n').trimEnd(), []).map(({ lines }) => lines)
}

function stepsWithin(steps: readonly LineRange[], from: number, to: number): LineRange[] {
  const inside = steps.map((step) => ({ from: Math.max(step.from - from, 1), to: Math.min(step.to, to) - from })).filter((step) => step.to >= step.from)
  return inside.length > 1 ? inside : []
}

/** Cuts between groups of lines, pages evenly filled; a group too long for a page is cut where its next item begins. */
function cutLines(lines: readonly string[], way: Layout): Run[] {
  const groups = filledRuns(lines).flatMap(({ from, to }) => cutGroup(lines, { from: from - 1, to }, way))
  const heights = groups.map(({ from, to }) => hangingLines(lines.slice(from, to), way.columns))
  return chunk(heights, way.lines, 1).flatMap(({ from, to }) => {
    const [first, last] = [groups[from], groups[to - 1]]
    return first && last ? [{ from: first.from, to: last.to }] : []
  })
}

/** Cuts a group that no page holds: before its least indented line in the second half of what fits. */
function cutGroup(lines: readonly string[], { from, to }: Run, { lines: most, columns }: Layout): Run[] {
  const runs: Run[] = []
  for (let start = from; start < to;) {
    let end = start + 1
    let used = hangingLine(lines[start] ?? '', columns)
    while (end < to && (used += hangingLine(lines[end] ?? '', columns)) <= most) end += 1
    const cutAt = end < to ? leastIndented(lines, start + Math.ceil((end - start) / 2), end) : to
    runs.push({ from: start, to: cutAt })
    start = cutAt
  }
  return runs
}

/** The least indented line from `from` up to and with `to`, the last of several; a page begins with none that goes on. */
function leastIndented(lines: readonly string[], from: number, to: number): number {
  const indent = (at: number): number => (continues(lines[at]) ? Infinity : indentOf(lines[at]))
  let best = to
  for (let at = to - 1; at >= from; at -= 1) if (indent(at) < indent(best)) best = at
  return best
}
