import type { Math as Formula } from 'mdast-util-math'
import { type as scale } from '../model/canvas.ts'
import type { CodeSlide, ContentSlide, Slide } from '../model/slide.ts'
import { fitCode } from './fit-code.ts'
import { formulaWidths } from './formula-width.ts'
import { bodyHeight, bodyWidth } from './geometry.ts'
import { inParts, noClicks } from './parts.ts'
import { sum } from './sum.ts'

/** Rows with limits over and under a sign, or with a fraction, are higher than plain ones, em; in fractions of fractions there is no telling. */
const tallRows: readonly [RegExp, number][] = [[/\\frac[\s\S]*\\frac|\\(?:begin|binom|over|cfrac)\b/, Infinity], [/\\(?:sum|prod|int|lim|max|min|big\w+)\b/, 3.6], [/\\[dt]?frac\b/, 2.9]]
const plainRow = 1.7
/** How much larger a short formula is set, the largest first; `layouts/content.vue` holds the same factors. */
const enlarged = [['largest', 2.4], ['large', 1.5]] as const
/** Larger type leaves some air. */
const largeShare = 0.85
/** An environment of rows, whole. */
const rowsIn = /^\s*\\begin\{((?:align(?:ed|at)?|gather(?:ed)?|split|eqnarray)\*?)\}([\s\S]*)\\end\{\1\}\s*$/

/** Formulas: too many rows go on several slides, one that is too wide is broken where its signs join, else shown as its author typed it. */
export function fitContent(slide: ContentSlide): Slide[] {
  const [only, ...rest] = slide.content
  if (only?.type !== 'math' || rest.length > 0) return [slide]
  const [, name, inner] = rowsIn.exec(only.value) ?? []
  const rows = (inner ?? only.value).split(/\\\\(?:\[[^\]]*\])?/)
  const widest = Math.max(...rows.map(widthOf))
  if (widest > bodyWidth) return name === undefined && rows.length === 1 && breaksWell(only.value, bodyHeight(slide)) ? [slide] : asListing(slide, only)
  const most = Math.floor(bodyHeight(slide) / (plainRow * scale.body.size))
  const [size] = enlarged.find(([, factor]) => factor * heightOf(rows) <= bodyHeight(slide) * largeShare && widest * factor <= bodyWidth) ?? []
  if (size) return [{ ...slide, size }]
  if (rows.length <= most) return [slide]
  if (name === undefined || /\\begin\{/.test(inner ?? '')) return asListing(slide, only)
  const parts = Math.ceil(rows.length / most)
  const runs = Array.from({ length: parts }, (_, part) => ({ from: Math.floor(part * rows.length / parts), to: Math.floor((part + 1) * rows.length / parts) }))
  return inParts(slide, runs, ({ from, to }) => ({ content: [{ ...only, value: `\\begin{${name}}${rows.slice(from, to).join('\\\\')}\\end{${name}}` }] }), noClicks)
}

/** About how high the rows of a formula are at our body size, CSS px. */
function heightOf(rows: readonly string[]): number {
  return scale.body.size * sum(rows.map(row => tallRows.find(([sign]) => sign.test(row))?.[1] ?? plainRow))
}

/** About how wide a formula is at our body size, CSS px; what stands between the parts of an aligned one is small. */
function widthOf(row: string): number {
  return sum(formulaWidths(row, 'display')) * scale.body.size
}

/** Signs behind which a formula that is too wide may go on in the next row, where they stand in no bracket. */
const joint = /\\(?:cdot|times|pm|le|leq|ge|geq|ne|neq|approx|equiv|to|rightarrow|implies|iff|cup|cap|land|lor)(?![a-z])|[=+<>-]/gi
/** Rows that a formula may break into. */
const mostRows = 3

/** Whether KaTeX finds room for a formula in a few rows, broken where its signs join. */
function breaksWell(value: string, room: number): boolean {
  const parts = pieces(value)
  const widths = parts.map(widthOf)
  if (widths.some(width => width > bodyWidth)) return false
  let [rows, used] = [1, 0]
  for (const width of widths) {
    if (used + width > bodyWidth) [rows, used] = [rows + 1, 0]
    used += width
  }
  return rows <= mostRows && rows * Math.max(...parts.map(part => heightOf([part]))) <= room
}

/** A formula cut behind its joints; what stands in braces or between `\\left` and `\\right` stays whole. */
function pieces(value: string): string[] {
  const result: string[] = []
  let [from, depth] = [0, 0]
  for (const match of value.matchAll(/\\(?:left|right)(?![a-z])|\\?[{}]|\\[a-z]+|[=+<>-]/gi)) {
    const [sign] = match
    if (sign === '{' || sign === '\\left') depth += 1
    else if (sign === '}' || sign === '\\right') depth -= 1
    else if (depth === 0 && sign.match(joint)?.[0] === sign) {
      result.push(value.slice(from, match.index + sign.length))
      from = match.index + sign.length
    }
  }
  return [...result, value.slice(from)]
}

function asListing({ content: _, kind: __, ...rest }: ContentSlide, { value }: Formula): CodeSlide[] {
  return fitCode({ ...rest, kind: 'code', lead: [], points: [], code: { type: 'code', lang: 'latex', value }, steps: [], firstLine: 1, arrangement: 'above', size: 'code' })
}
