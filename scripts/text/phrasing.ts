import type { PhrasingContent } from 'mdast'
import { isWestern } from './bare-word.ts'

/** Text of phrasing content with one character a break, so that offsets into it can be cut back out. */
export function flat(children: readonly PhrasingContent[]): string {
  let text = ''
  for (const node of children) text += flatNode(node)
  return text
}

/** Stands for a sign inside code or a formula: U+FFFC, which stands for an object in a text. */
const object = '\ufffc'

/** The `flat` text, offset for offset, in which a full stop or a bracket inside code or a formula is none of the sentence's. */
export function prose(children: readonly PhrasingContent[]): string {
  let text = ''
  for (const node of children) text += 'children' in node ? prose(node.children) : node.type === 'text' ? node.value : withoutMarks(flatNode(node))
  return text
}

function withoutMarks(text: string): string {
  return text.replace(isWestern(text) ? /[^A-Za-z0-9\s_]/g : /[^\p{L}\p{M}\p{N}\s_]/gu, sign => object.repeat(sign.length))
}

function flatNode(node: PhrasingContent): string {
  if ('children' in node) return flat(node.children)
  if ('value' in node) return node.value
  if (node.type === 'break') return '\n'
  return ''
}

/**
 * The part of phrasing content between two offsets of its `flat` text, its formatting and links kept.
 * Code, math and other atoms are kept whole when any part of them is inside.
 */
export function slice(children: readonly PhrasingContent[], start: number, end: number): PhrasingContent[] {
  return sliceFrom(children, { index: 0, offset: 0 }, start, end)
}

/** Cuts many parts out of the same content, as `slice` does: where its nodes begin is found once, and each part begun there. */
export function slicer(children: readonly PhrasingContent[]): (start: number, end: number) => PhrasingContent[] {
  let length = 0
  const ends = children.map(node => length += flatNode(node).length)
  return (start, end) => {
    let [index, behind] = [0, ends.length]
    while (index < behind) {
      const middle = (index + behind) >> 1
      if ((ends[middle] ?? 0) < start) index = middle + 1
      else behind = middle
    }
    return sliceFrom(children, { index, offset: ends[index - 1] ?? 0 }, start, end)
  }
}

function sliceFrom(children: readonly PhrasingContent[], { index, offset }: { index: number, offset: number }, start: number, end: number): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  for (; index < children.length && offset <= end; index += 1) {
    const node = children[index] as PhrasingContent
    const length = flatNode(node).length
    const from = Math.max(start - offset, 0)
    const to = Math.min(end - offset, length)
    offset += length
    if (from === 0 && to === length) kept.push(node)
    else if (from < to) kept.push(...sliceNode(node, from, to))
  }
  return kept
}

function sliceNode(node: PhrasingContent, from: number, to: number): PhrasingContent[] {
  if (node.type === 'text') return [{ ...node, value: node.value.slice(from, to) }]
  if (!('children' in node)) return [node]
  const children = slice(node.children, from, to)
  return children.length === 0 && node.children.length > 0 ? [] : [{ ...node, children } as PhrasingContent]
}

/** A stretch of `flat` text, from `start` up to but not including `end`. */
export interface Span { start: number, end: number }

/** Joins several stretches of phrasing content, in order. */
export function pick(children: readonly PhrasingContent[], spans: readonly Span[]): PhrasingContent[] {
  return mergeText(spans.flatMap(({ start, end }) => slice(children, start, end)))
}

/** Joins neighbouring text nodes and drops empty ones. */
export function mergeText(children: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of children) {
    const last = merged.at(-1)
    if (node.type !== 'text') merged.push(node)
    else if (last?.type === 'text') merged[merged.length - 1] = { ...last, value: last.value + node.value }
    else if (node.value !== '') merged.push(node)
  }
  return merged
}

/** Phrasing content without the white space at its ends. */
export function trim(children: readonly PhrasingContent[]): PhrasingContent[] {
  const text = flat(children)
  const end = text.trimEnd().length
  return slice(children, Math.min(text.length - text.trimStart().length, end), end)
}

/** Phrasing content without what `pattern` (anchored at the end by its author) matches of its text. */
export function dropEnd(children: readonly PhrasingContent[], pattern: RegExp): PhrasingContent[] {
  const match = pattern.exec(prose(children))
  return match ? slice(children, 0, match.index) : [...children]
}

/** The same content with its first letter a capital, as the start of a bullet wants it. */
export function capitalise(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children
  if (first?.type !== 'text') return [...children]
  return [{ ...first, value: first.value.replace(/^\p{Ll}(?=\p{Ll}*(?:[\s,.;:]|$))/u, (letter) => letter.toUpperCase()) }, ...rest]
}

/** Phrasing content that may be set in bold as a whole: what is bold in it is so already. */
export function withoutStrong(children: readonly PhrasingContent[]): PhrasingContent[] {
  return mergeText(children.flatMap((node): PhrasingContent[] => {
    if (node.type === 'strong') return withoutStrong(node.children)
    return ['children' in node ? { ...node, children: withoutStrong(node.children) } as PhrasingContent : node]
  }))
}
