import type { Nodes } from 'mdast'

/**
 * Calls `visitor` with a node and with all nodes below it, parents first. What it does to a node is seen below that
 * node; a visitor that takes nodes out of the tree wants `unist-util-visit`, which is slower by much.
 */
export function walk(node: Nodes, visitor: (node: Nodes) => void): void {
  visitor(node)
  if ('children' in node) for (const child of node.children) walk(child, visitor)
}

/** Whether a node, or any below it, is of a type. */
export function holds(node: Nodes, type: Nodes['type']): boolean {
  return node.type === type || ('children' in node && (node.children as Nodes[]).some(child => holds(child, type)))
}
