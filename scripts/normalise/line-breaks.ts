import type { Heading, Html, Nodes, Paragraph, PhrasingContent } from 'mdast'
import { holds } from '../text/walk.ts'

const isBreak = (node: Nodes | undefined): node is Html => node?.type === 'html' && /^<br\s*\/?>$/i.test(node.value)

/**
 * A paragraph or a heading whose only HTML are line breaks of its own, with breaks in their place and no space beside
 * them; nothing for any other. What reads HTML takes long for each paragraph.
 */
export function withLineBreaks<Block extends Paragraph | Heading>(block: Block): Block | undefined {
  const { children } = block
  if (children.every(child => isBreak(child)) || children.some(child => !isBreak(child) && holds(child, 'html'))) return undefined
  const broken = children.flatMap((child, index): PhrasingContent[] => {
    if (isBreak(child)) return [{ type: 'break', ...(child.position && { position: child.position }) }]
    if (child.type !== 'text') return [child]
    const value = trimmed(child.value, { before: children[index - 1], after: children[index + 1] })
    return value === '' ? [] : [{ ...child, value }]
  })
  return { ...block, children: broken }
}

function trimmed(value: string, { before, after }: { before: Nodes | undefined, after: Nodes | undefined }): string {
  const start = isBreak(before) ? value.trimStart() : value
  return isBreak(after) ? start.trimEnd() : start
}
