import type { Nodes } from 'mdast'

/** What stands within a node, if anything can. Asked of every node a dozen times: nodes have many shapes, of which an engine finds what a field holds sooner than whether it is there. */
function childrenOf(node: Nodes): readonly Nodes[] | undefined {
  return (node as { children?: Nodes[] }).children
}

/**
 * Calls `visitor` with a node and with all nodes below it, parents first. What it does to a node is seen below that
 * node; a visitor that takes nodes out of the tree wants `unist-util-visit`, which is slower by much.
 */
export function walk(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node)
  const children = childrenOf(node)
  if (children !== undefined) for (const child of children) walk(child, visitor)
}

/** Whether a node, or any below it, is of a type. */
export function holds(node: Nodes, type: Nodes['type']): boolean {
  if (node.type === type) return true
  const children = childrenOf(node)
  if (children !== undefined) for (const child of children) if (holds(child, type)) return true
  return false
}
