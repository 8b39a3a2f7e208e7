import type { List, Paragraph, PhrasingContent } from 'mdast'
import { trim } from '../text/phrasing.ts'
import type { Note } from '../model/slide.ts'

/**
 * Shares notes out over the parts of a split slide: each part gets the words up to the click that opens the next one.
 * @param clicks how many clicks each part has
 */
export function splitNotes(notes: readonly Note[], clicks: readonly number[]): Note[][] {
  const parts: Note[][] = clicks.map(() => [])
  const state = { part: 0, left: clicks[0] ?? 0 }
  for (const note of notes) {
    for (const { part, node } of split(note.node, state, clicks)) parts[part]?.push({ ...note, node })
  }
  return parts
}

interface State { part: number, left: number }
interface Piece { part: number, node: Note['node'] }

function split(node: Note['node'], state: State, clicks: readonly number[]): Piece[] {
  if (node.type === 'paragraph') return splitParagraph(node, state, clicks)
  if (node.type === 'list') return splitList(node, state, clicks)
  return [{ part: state.part, node }]
}

/** Counts a click; the one that no longer belongs to this part opens the next. */
function step(state: State, clicks: readonly number[]): void {
  if (state.left === 0 && state.part < clicks.length - 1) {
    state.part += 1
    state.left = clicks[state.part] ?? 0
  }
  state.left -= 1
}

function splitParagraph(node: Paragraph, state: State, clicks: readonly number[]): Piece[] {
  const pieces: Array<{ part: number, children: PhrasingContent[] }> = []
  for (const child of node.children) {
    if (child.type === 'click') step(state, clicks)
    const last = pieces.at(-1)
    if (last?.part === state.part) last.children.push(child)
    else pieces.push({ part: state.part, children: [child] })
  }
  return pieces.map(({ part, children }) => ({ part, node: { ...node, children: trim(children) } }))
}

function splitList(node: List, state: State, clicks: readonly number[]): Piece[] {
  const pieces: Array<{ part: number, from: number, children: List['children'] }> = []
  node.children.forEach((item, index) => {
    const first = item.children[0]
    if (first?.type === 'paragraph' && first.children[0]?.type === 'click') step(state, clicks)
    const last = pieces.at(-1)
    if (last?.part === state.part) last.children.push(item)
    else pieces.push({ part: state.part, from: index, children: [item] })
  })
  return pieces.map(({ part, from, children }) => ({
    part, node: { ...node, ...(node.ordered && { start: (node.start ?? 1) + from }), children },
  }))
}
