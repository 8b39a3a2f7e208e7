import type { Html, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { hasWords, withoutColon } from '../../composables/privateMark.ts'
import type { Omission } from '../model/article.ts'
import { shownKinds } from '../model/direction.ts'
import type { Cue, Direction, ShownKind } from '../model/direction.ts'
import { cuesAmong, giveCues, lostCue } from '../text/cues.ts'
import { nearest } from '../text/nearest.ts'
import { directionNames, directionsIn, missesTalk, withoutComments } from '../text/talk-comment.ts'
import { warn } from './message.ts'

/** A title on several lines, with a comment in it, or with what looks like another direction. */
const asksForMore = /\n|<!--|\[private|\bt(?:al|la|aal)k\s*(?::|cue\b)|\bcue\s*:|[^\p{L}\p{N}\s'’"“”„«»!?]\s*cue(?![\p{L}\p{N}])/iu

/** How each direction is read from its value; nothing when the value makes no sense. */
const readers: Readonly<Record<Direction['name'], (value: string, line: number) => Direction | undefined>> = {
  skip: () => ({ name: 'skip' }),
  keep: () => ({ name: 'keep' }),
  break: () => ({ name: 'break' }),
  // What it says may be a cue's, which would be shown.
  title: text => (asksForMore.test(text) ? undefined : { name: 'title', text: text.replace(/\s+/g, ' ') }),
  // A colon at its end would lead over to what the notes say next.
  cue: (text, line) => (hasWords(text) ? { name: 'cue', text: withoutColon(text.replace(/\s+/g, ' ')), line } : undefined),
  kind: kind => (isKind(kind) ? { name: 'kind', kind } : undefined),
}

/** What those that are named rightly want, where they make no sense. */
const wanted: Readonly<Record<string, string>> = { cue: 'the words of the cue after it', title: 'a title on one line that asks for nothing else' }

function isKind(value: string): value is ShownKind {
  return shownKinds.some(kind => kind === value)
}

/**
 * Hands the directions in an author's comments to the blocks after them and takes the comments, and what is to be
 * skipped, out of the tree (which it changes). A misspelt one is a warning with the nearest name. Returns what was skipped.
 */
export function takeDirections(tree: Root, file: VFile): Omission[] {
  let waiting: Direction[] = []
  const children = tree.children.filter((node) => {
    const found = node.type === 'html' ? directionsIn(node.value) : undefined
    if (!found || node.type !== 'html') {
      if (node.type === 'html' && missesTalk(node.value)) warn(file, `Unexpected '${node.value.trim()}', expected 'talk:' before its name; the comment is passed over`, { ruleId: 'unknown-direction', place: placeOf(node) })
      // A cue is for what is said next; a rule, an address or another comment says nothing.
      const saysNothing = isSilent(node)
      const own = saysNothing ? waiting.filter(({ name }) => name !== 'cue') : waiting
      if (own.length > 0) node.data = { ...node.data, directions: own }
      waiting = saysNothing ? cuesAmong(waiting) : []
      return true
    }
    for (const one of found) waiting.push(...read(node, one, file))
    return false
  })
  const last = children.at(-1)
  if (waiting.length > 0 && last) last.data = { ...last.data, directions: [...last.data?.directions ?? [], ...waiting] }
  const { kept, omissions } = withoutSkipped(children)
  tree.children = kept
  return last ? omissions : cuesAmong(waiting).map(lostCue)
}

function isSilent(node: RootContent): boolean {
  return node.type === 'thematicBreak' || node.type === 'definition' || (node.type === 'html' && withoutComments(node.value).trim() === '')
}

function placeOf(node: Html): NonNullable<Html['position']> {
  return node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
}

function read(node: Html, { name, value }: { name: string, value: string }, file: VFile): Direction[] {
  const place = placeOf(node)
  const reader = Object.hasOwn(readers, name) ? readers[name as Direction['name']] : undefined
  const direction = reader?.(value, place.start.line)
  if (direction) return [direction]
  const [wrong, list] = reader && name === 'kind' ? [value, shownKinds] : [name, directionNames]
  const meant = nearest(wrong, list)
  const expected = (reader && wanted[name]) ?? (meant === undefined ? `one of ${list.join(', ')}` : `'${meant}'`)
  warn(file, `Unexpected '${wrong}' in a comment for the talk, expected ${expected}; the comment is passed over`, { ruleId: 'unknown-direction', place })
  return []
}

/** Leaves out what is to be skipped; of a heading, everything under it. A cue before it is for what is said next, or last. */
function withoutSkipped(children: readonly RootContent[]): { kept: RootContent[], omissions: Omission[] } {
  const kept: RootContent[] = []
  const omissions: Omission[] = []
  let waiting: Cue[] = []
  let under: number | undefined
  for (const node of children) {
    if (node.type === 'heading' && under !== undefined && node.depth <= under) under = undefined
    const asked = node.data?.directions?.some(({ name }) => name === 'skip') ?? false
    const cues = cuesAmong(node.data?.directions)
    if (under !== undefined) omissions.push(...cues.map(lostCue))
    else if (asked) waiting.push(...cues)
    if (asked && node.type === 'heading') under ??= node.depth
    if (asked || under !== undefined) {
      omissions.push({ line: node.position?.start.line ?? 1, type: node.type, text: toString(node), reason: 'its author asked the talk to skip it' })
      continue
    }
    giveCues(node, waiting)
    waiting = []
    kept.push(node)
  }
  const last = kept.at(-1)
  if (last) giveCues(last, waiting)
  return { kept, omissions: last ? omissions : [...omissions, ...waiting.map(lostCue)] }
}
