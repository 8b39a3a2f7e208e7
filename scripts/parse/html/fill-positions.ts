import type { Nodes } from 'mdast'
import type { Position } from 'unist'

/** Gives every node without a position (in place) that of its children, or else that of what stands before it. */
export function fillPositions(node: Nodes, around: Position): Position {
  let last = node.position ?? { start: around.start, end: around.start }
  const inside: Position[] = []
  for (const child of 'children' in node ? node.children : []) {
    last = fillPositions(child, node.position && inside.length === 0 ? node.position : last)
    inside.push(last)
  }
  const [first] = inside
  const own = node.position ?? (first ? { start: first.start, end: last.end } : last)
  node.position = own
  return own
}
