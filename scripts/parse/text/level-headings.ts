import type { HeadingLine } from './find-headings.ts'
import type { Region } from './region.ts'
import { closingTitles, numberShape, pairShape, stepShape } from './heading-signs.ts'

type HeadingRegion = Extract<Region, { kind: 'heading' }>
type Depth = HeadingRegion['depth']

/** What a heading's depth is read from; the names appear in the message about the guess. */
interface Shape { sign: string, depth: number }
interface Context { previous?: HeadingRegion, previousIsParent: boolean, group: string, hasGroup: boolean }

const topDepth = 2
const deepest = 6

/**
 * Gives every heading its depth, from 2 down: by its number, by the heading right above it, by its `Name - What` siblings.
 * A plain heading after such a group closes it; one after a plain subheading is its sibling.
 */
export function levelHeadings(headings: readonly HeadingLine[]): HeadingRegion[] {
  const groups = headings.map(({ line }) => groupOf(line.text))
  const placed: HeadingRegion[] = []
  for (const [i, { line, isParent }] of headings.entries()) {
    const group = groups[i] ?? ''
    const previous = placed.at(-1)
    const context: Context = {
      ...(previous ? { previous } : {}),
      previousIsParent: headings[i - 1]?.isParent ?? false,
      group,
      hasGroup: group !== '' && (groups[i - 1] === group || groups[i + 1] === group),
    }
    const { sign, depth } = isParent ? parentShape(context) : shapeOf(line.text, context, groups[i - 1] ?? '')
    placed.push({ kind: 'heading', start: line.no, end: line.no, text: line.text, sign, depth: toDepth(depth) })
  }
  return placed
}

function groupOf(text: string): string {
  if (stepShape.test(text))
    return 'step'
  const separator = pairShape.exec(text)?.[2]
  return separator === undefined ? '' : `pair${separator.trim()}`
}

function parentShape({ previous, previousIsParent }: Context): Shape {
  return previousIsParent && previous ? { sign: 'under the heading above', depth: previous.depth + 1 } : { sign: 'a heading follows', depth: topDepth }
}

function shapeOf(text: string, { previous, previousIsParent, group, hasGroup }: Context, previousGroup: string): Shape {
  const number = numberShape.exec(text)?.[1]
  if (number !== undefined)
    return { sign: 'its number', depth: topDepth - 1 + number.split('.').length }
  if (closingTitles.test(text))
    return { sign: 'it closes the article', depth: topDepth }
  if (previousIsParent && previous)
    return { sign: 'under the heading above', depth: previous.depth + 1 }
  if (previous && hasGroup)
    return { sign: 'one of several of its shape', depth: previousGroup === group ? previous.depth : topDepth + 1 }
  if (previous && previousGroup === '')
    return { sign: 'after its sibling', depth: previous.depth }
  return { sign: 'on its own', depth: topDepth }
}

function toDepth(depth: number): Depth {
  return Math.min(deepest, Math.max(topDepth, depth)) as Depth
}
