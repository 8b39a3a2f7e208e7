import type { Nodes, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Handle, Options } from 'mdast-util-to-markdown'
import { noteHandlers, slideHandlers } from './handlers.ts'
import { noteText, slideText } from './text.ts'
import { slidevUnsafe } from './unsafe.ts'

const style: Options = { bullet: '-', fences: true, listItemIndent: 'one', resourceLink: true, rule: '*', emphasis: '_', incrementListMarker: true }
const extensions = [gfmToMarkdown({ tableCellPadding: true, tablePipeAlign: false }), mathToMarkdown()]

function write(nodes: RootContent[], handlers: Record<string, Handle>): string {
  return toMarkdown({ type: 'root', children: nodes }, { ...style, unsafe: slidevUnsafe, extensions: [...extensions, { handlers }] }).trim()
}

/** Nodes as the Markdown of a slide. No text in them is live in Slidev or Vue. */
export function slideMarkdown(nodes: readonly Nodes[]): string {
  return write(nodes as RootContent[], { ...slideHandlers, text: slideText })
}

/** Nodes as the Markdown of a slide's notes. */
export function noteMarkdown(nodes: readonly Nodes[]): string {
  return write(nodes as RootContent[], { ...noteHandlers, text: noteText })
}
