import type { Nodes, Text } from 'mdast'

/** How many click marks a note has. */
export function countClicks(node: Nodes): number {
  return node.type === 'click' ? 1 : 'children' in node ? (node.children as Nodes[]).reduce((sum, child) => sum + countClicks(child), 0) : 0
}

/** A note without its click marks: what they would bring up is not on the slide. */
export function withoutClicks<Node extends Nodes>(node: Node): Node {
  return filterClicks(node, () => false)
}

/** A note without its click mark of the given number, from 0, and how many marks it had. */
export function withoutClick<Node extends Nodes>(node: Node, number: number): { node: Node, seen: number } {
  let seen = 0
  const filtered = filterClicks(node, () => {
    seen += 1
    return seen - 1 !== number
  })
  return { node: filtered, seen }
}

/** Keeps the click marks that `keep` says yes to, in reading order; the space after a dropped one goes with it. */
function filterClicks<Node extends Nodes>(node: Node, keep: () => boolean): Node {
  if (!('children' in node)) return node
  const children: Nodes[] = []
  let dropped = false
  for (const child of node.children as Nodes[]) {
    if (child.type === 'click' && !keep()) {
      dropped = true
      continue
    }
    const kept = filterClicks(child, keep)
    // An empty text before an emphasis would be written as the letter that no code stands for.
    if (dropped && kept.type === 'text') children.push(...trimmed(kept))
    else children.push(kept)
    dropped = false
  }
  return { ...node, children }
}

/** A text without the space that it begins with; nothing where it has no more. */
function trimmed(text: Text): Text[] {
  const value = text.value.trimStart()
  return value === '' ? [] : [{ ...text, value }]
}
