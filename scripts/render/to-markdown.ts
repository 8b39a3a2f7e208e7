import type { Nodes } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import type { Handle, Options } from 'mdast-util-to-markdown'
import { noteHandlers, slideHandlers } from './handlers.ts'
import { guardsOf } from './live.ts'
import { quickWriter } from './quick-writer.ts'
import { textIn } from './text.ts'

const style: Options = { bullet: '-', fences: true, listItemIndent: 'one', resourceLink: true, rule: '*', emphasis: '_', incrementListMarker: true }
const extensions = [gfmToMarkdown({ tableCellPadding: true, tablePipeAlign: false }), mathToMarkdown()]

function writerFor(place: 'slide' | 'note', handlers: Record<string, Handle>): (nodes: readonly Nodes[]) => string {
  const write = quickWriter({ ...style, extensions: [...extensions, { unsafe: guardsOf('backslash', place).flat(), handlers: { ...handlers, text: textIn(place) } }] })
  return nodes => write(nodes).trim()
}

/** Nodes as the Markdown of a slide. No text in them is live in Slidev or Vue. */
export const slideMarkdown = writerFor('slide', slideHandlers)

/** Nodes as the Markdown of a slide's notes. */
export const noteMarkdown = writerFor('note', noteHandlers)
