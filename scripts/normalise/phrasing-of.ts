import type { Heading, Nodes, Paragraph, PhrasingContent, RootContent, TableCell } from 'mdast'

const phrasingTypes: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'image', 'break', 'inlineMath', 'linkReference', 'footnoteReference'])

function isPhrasing(node: Nodes): node is PhrasingContent {
  return phrasingTypes.has(node.type)
}

/** Whether a node holds phrasing and nothing else, and is in none itself. */
export function isPhrasingParent(node: Nodes): node is Heading | Paragraph | TableCell {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

/** All that stands in a node as phrasing, for a place that holds no blocks, such as a table's cell: each block on a line of its own. */
export function phrasingOf(node: Nodes): PhrasingContent[] {
  if (isPhrasing(node)) return [node]
  if (node.type === 'code') return onLines(node.value.split('\n').filter((line) => line.trim() !== '').map((value) => [{ type: 'inlineCode', value }]))
  if (node.type === 'math') return [{ type: 'inlineMath', value: node.value }]
  if (!('children' in node)) return []
  return phrasingOfAll(node.children)
}

/** Several nodes as phrasing: what stands between two blocks on a line of its own, and each block. */
export function phrasingOfAll(nodes: readonly Nodes[]): PhrasingContent[] {
  if (nodes.every(isPhrasing)) return [...nodes]
  const lines: PhrasingContent[][] = []
  let inLine = false
  for (const node of nodes) {
    const last = lines.at(-1)
    if (isPhrasing(node) && inLine && last) last.push(node)
    else lines.push([...phrasingOf(node)])
    inLine = isPhrasing(node)
  }
  return onLines(lines.filter((line) => line.some((part) => part.type !== 'text' || part.value.trim() !== '')))
}

function onLines(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.filter((line) => line.length > 0).flatMap((line, index): PhrasingContent[] => (index === 0 ? line : [{ type: 'break' }, ...line]))
}

/** Runs of phrasing at the top level become paragraphs; rows and items without their table or list get one. */
export function wrapPhrasing(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = []
  for (const node of nodes) {
    const last = blocks.at(-1)
    if (node.type === 'tableRow') {
      if (last?.type === 'table') last.children.push(node)
      else blocks.push({ type: 'table', children: [node] })
    } else if (node.type === 'listItem') blocks.push({ type: 'list', ordered: false, spread: false, children: [node] })
    else if (!isPhrasing(node)) blocks.push(node)
    else if (last?.type === 'paragraph') last.children.push(node)
    else blocks.push({ type: 'paragraph', children: [node] })
  }
  return blocks
}
