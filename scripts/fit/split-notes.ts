import type { List, Paragraph, PhrasingContent } from 'mdast'
import type { Note } from '../model/slide.ts'
import { dropEnd } from '../text/phrasing.ts'

/**
 * How a part of a slide opens: `click` where even its first item waits for one, `shown` where the first item is there
 * from the start, so that the click which led to it turned the slide instead.
 */
export type Opening = 'click' | 'shown'

/**
 * Shares notes out over the parts of a split slide: each part gets the words up to the click that opens the next one.
 * @param clicks how many clicks each part has
 */
export function splitNotes(notes: readonly Note[], clicks: readonly number[], opening: Opening): Note[][] {
  const parts: Note[][] = clicks.map(() => [])
  const walk: Walk = { part: 0, left: clicks[0] ?? 0, clicks, opening }
  for (const note of notes) {
    for (const { part, node } of split(note.node, walk)) parts[part]?.push({ ...note, node })
  }
  return parts
}

interface Walk { part: number, left: number, clicks: readonly number[], opening: Opening }
interface Piece { part: number, node: Note['node'] }

function split(node: Note['node'], walk: Walk): Piece[] {
  if (node.type === 'paragraph') return splitParagraph(node, walk)
  if (node.type === 'list') return splitList(node, walk)
  return [{ part: walk.part, node }]
}

/** Counts a click; the one that no longer belongs to this part opens the next. Says whether it is still a click. */
function step(walk: Walk): 'click' | 'turn' {
  const turns = walk.left === 0 && walk.part < walk.clicks.length - 1
  if (turns) {
    walk.part += 1
    walk.left = walk.clicks[walk.part] ?? 0
  }
  if (turns && walk.opening === 'shown') return 'turn'
  walk.left -= 1
  return 'click'
}

function splitParagraph(node: Paragraph, walk: Walk): Piece[] {
  const pieces: Array<{ part: number, children: PhrasingContent[] }> = []
  for (const child of node.children) {
    const turned = child.type === 'click' && step(walk) === 'turn'
    const last = pieces.at(-1)
    if (last?.part === walk.part) last.children.push(child)
    else pieces.push({ part: walk.part, children: turned ? [] : [child] })
  }
  return pieces.map(({ part, children }) => ({ part, node: { ...node, children: trimmed(children) } }))
}

/** Without the white space that stood beside a cut. */
function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = dropEnd(children, /(?<!\s)\s+$/)
  if (first?.type !== 'text') return first ? [first, ...rest] : []
  return [{ ...first, value: first.value.trimStart() }, ...rest]
}

function splitList(node: List, walk: Walk): Piece[] {
  const pieces: Array<{ part: number, from: number, children: List['children'] }> = []
  node.children.forEach((item, index) => {
    const first = item.children[0]
    const turned = first?.type === 'paragraph' && first.children[0]?.type === 'click' && step(walk) === 'turn'
    const kept = turned ? { ...item, children: [{ ...first, children: trimmed(first.children.slice(1)) }, ...item.children.slice(1)] } : item
    const last = pieces.at(-1)
    if (last?.part === walk.part) last.children.push(kept)
    else pieces.push({ part: walk.part, from: index, children: [kept] })
  })
  return pieces.map(({ part, from, children }) => ({
    part, node: { ...node, ...(node.ordered && { start: (node.start ?? 1) + from }), children },
  }))
}
