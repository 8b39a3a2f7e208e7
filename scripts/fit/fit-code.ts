import { type as scale } from '../model/canvas.ts'
import type { CodeSlide, LineRange } from '../model/slide.ts'
import { bodyHeight, bodyWidth, lineHeight, spacing, textHeight } from './geometry.ts'
import { monoAdvance } from './measure.ts'
import type { Run } from './chunk.ts'
import { inParts } from './parts.ts'

/** A slide shows this many lines of code at most. */
const mostLines = 14
/** A listing of at most this many columns leaves room for its explanation beside it. */
const besideColumns = 46
/** A listing this short reads better under its explanation than beside it. */
const besideLines = 5

type Size = CodeSlide['size']
const sizes: readonly Size[] = ['code', 'codeSmall']

/** Columns that fit in a panel, for a type size. */
function columnsIn(width: number, size: Size): number {
  return Math.floor((width - 2 * spacing.codePaddingX) / (scale[size].size * monoAdvance))
}

/** Lines on screen: a line too long for the panel wraps. */
function wrappedLines(lines: readonly string[], columns: number): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / columns)), 0)
}

function linesIn(height: number, size: Size): number {
  return Math.min(mostLines, Math.floor((height - 2 * spacing.codePaddingY) / lineHeight(size)))
}

interface Layout { arrangement: CodeSlide['arrangement'], size: Size, lines: number, columns: number }

/** The ways to set a listing, best first: larger type before smaller, explanation beside it where it fits. */
function layouts(slide: CodeSlide): Layout[] {
  const height = bodyHeight(slide.title)
  const under = height - (slide.lead.length === 0 ? 0 : textHeight(slide.lead, 'small', bodyWidth) + spacing.underLead)
  const above = sizes.map((size) => ({ arrangement: 'above' as const, size, lines: linesIn(under, size), columns: columnsIn(bodyWidth, size) }))
  const beside = isForBeside(slide, height) ? sizes.map((size) => ({ arrangement: 'beside' as const, size, lines: linesIn(height, size), columns: longest(slide) })) : []
  return [...beside, ...above]
}

function longest(slide: CodeSlide): number {
  return Math.max(...slide.code.value.split('\n').map((line) => [...line].length))
}

/** Whether the text beside a listing fits in what the listing leaves. */
function isForBeside(slide: CodeSlide, height: number): boolean {
  const lines = slide.code.value.split('\n').length
  const columns = longest(slide)
  if (columns > besideColumns || lines < besideLines || slide.points.length === 0) return false
  const width = bodyWidth - spacing.besideGap - columns * scale.code.size * monoAdvance - 2 * spacing.codePaddingX
  const text = [...(slide.lead.length > 0 ? [slide.lead] : []), ...slide.points.map((point) => point.children)]
    .reduce((sum, children) => sum + textHeight(children, 'small', width - spacing.bulletIndent) + spacing.itemGap, 0)
  return width >= 260 && text <= height
}

/** A listing in the largest type that holds it whole, else cut at blank lines. */
export function fitCode(slide: CodeSlide): CodeSlide[] {
  const lines = slide.code.value.split('\n')
  const ways = layouts(slide)
  const whole = ways.find((way) => wrappedLines(lines, way.columns) <= way.lines)
  if (whole) return [{ ...slide, arrangement: whole.arrangement, size: whole.size }]
  const last = ways.at(-1)
  return last ? cut({ ...slide, arrangement: last.arrangement, size: last.size }, lines, last) : [slide]
}

function cut(slide: CodeSlide, lines: readonly string[], way: Layout): CodeSlide[] {
  const runs = cutLines(lines, way)
  const parts = inParts(slide, runs, ({ from, to }) => {
    const kept = lines.slice(from, to)
    return { code: { ...slide.code, value: kept.join('\n').trimEnd() }, firstLine: slide.firstLine + from, steps: stepsWithin(slide.steps, from, to) }
  }, ({ from, to }) => Math.max(0, stepsWithin(slide.steps, from, to).length - 1))
  return parts.map((part, index) => (index === 0 ? part : { ...part, lead: [] }))
}

function stepsWithin(steps: readonly LineRange[], from: number, to: number): LineRange[] {
  const inside = steps.map((step) => ({ from: Math.max(step.from - from, 1), to: Math.min(step.to, to) - from })).filter((step) => step.to >= step.from)
  return inside.length > 1 ? inside : []
}

/** Cuts at the latest good place that fits: a blank line, the end of an item, else anywhere. */
function cutLines(lines: readonly string[], { lines: most, columns }: Layout): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < lines.length;) {
    while (lines[from]?.trim() === '' && from < lines.length - 1) from += 1
    let to = from + 1
    while (to < lines.length && wrappedLines(lines.slice(from, to + 1), columns) <= most) to += 1
    const end = to >= lines.length ? lines.length : bestCut(lines, from, to)
    runs.push({ from, to: end })
    from = end
  }
  return runs
}

function bestCut(lines: readonly string[], from: number, to: number): number {
  const earliest = from + Math.ceil((to - from) / 2)
  for (const good of [(line: string) => line.trim() === '', (line: string) => /^[\]})]/.test(line)]) {
    for (let at = to; at >= earliest; at -= 1) {
      if (good(lines[at] ?? '') && lines[at]?.trim() === '') return at
      if (good(lines[at - 1] ?? '')) return at
    }
  }
  return to
}

