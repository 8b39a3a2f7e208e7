import type { Nodes, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Handle, Options } from 'mdast-util-to-markdown'
import { noteHandlers, slideHandlers } from './handlers.ts'
import { guardsOf } from './live.ts'
import { quickRoot } from './quick-root.ts'
import { textIn } from './text.ts'

const style: Options = { bullet: '-', fences: true, listItemIndent: 'one', resourceLink: true, rule: '*', emphasis: '_', incrementListMarker: true }
const extensions = [gfmToMarkdown({ tableCellPadding: true, tablePipeAlign: false }), mathToMarkdown()]

function optionsFor(place: 'slide' | 'note', handlers: Record<string, Handle>): Options {
  return { ...style, extensions: [...extensions, { unsafe: guardsOf('backslash', place).flat(), handlers: { ...handlers, root: quickRoot, text: textIn(place) } }] }
}

const options = { slide: optionsFor('slide', slideHandlers), note: optionsFor('note', noteHandlers) }

function write(nodes: readonly Nodes[], place: 'slide' | 'note'): string {
  return toMarkdown({ type: 'root', children: nodes as RootContent[] }, options[place]).trim()
}

/** Nodes as the Markdown of a slide. No text in them is live in Slidev or Vue. */
export function slideMarkdown(nodes: readonly Nodes[]): string {
  return write(nodes, 'slide')
}

/** Nodes as the Markdown of a slide's notes. */
export function noteMarkdown(nodes: readonly Nodes[]): string {
  return write(nodes, 'note')
}
