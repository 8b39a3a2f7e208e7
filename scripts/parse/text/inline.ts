import type { PhrasingContent } from 'mdast'
import type { Position } from 'unist'

/** What raw text still shows of inline markup: a web address, and code between backticks. */
const inlineMarks = /(https?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]])|(?<!`)`([^`]+)`(?!`)/g

/** Turns a line's text into inline nodes: addresses become links, backticks inline code. All carry the line's position. */
export function writeInline(text: string, position: Position): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let end = 0
  for (const match of text.matchAll(inlineMarks)) {
    const [whole, url, code] = match
    if (match.index > end)
      nodes.push({ type: 'text', value: text.slice(end, match.index), position })
    if (url !== undefined)
      nodes.push({ type: 'link', url, title: null, children: [{ type: 'text', value: url, position }], position })
    else
      nodes.push({ type: 'inlineCode', value: code ?? '', position })
    end = match.index + whole.length
  }
  if (end < text.length)
    nodes.push({ type: 'text', value: text.slice(end), position })
  return nodes
}
