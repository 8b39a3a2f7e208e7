import { boxLine, kindLabel } from './box-line.ts'
import type { SourceLine } from './source-line.ts'
import { hasSign, markFenced } from './source-line.ts'
import { once } from '../../text/remembered.ts'

/** `!!! note "Title"` and `??? tip` of Python-Markdown, with words of layout before the title; `=== "Tab"` of MkDocs. */
const box = /^( *)(?:!!!|\?\?\?\+?) +([a-z][\w-]*)(?: +[a-z][\w-]*)*(?: +"(.*)")? *$/i
const tab = /^( *)===[+!]? +()"(.+)" *$/
/** What such a box holds stands so much further in. */
const inward = 4
const signs = ['!!!', '???', '===']
const listItem = /^ *(?:[-*+]|\d+[.)]) /

/**
 * Turns boxes whose content is indented, which Markdown would take for listings, into alerts. Where nothing is indented
 * below such a line, or a listing shows how boxes are written, all stays as the author wrote it.
 */
export function openIndentedBoxes(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some(({ text }) => hasSign(text, signs))) return lines
  const fenced = markFenced(lines)
  const outside = once(() => markOutside(lines))
  const opened: SourceLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as SourceLine
    const found = fenced[at] || !hasSign(line.text, signs) ? null : box.exec(line.text) ?? tab.exec(line.text)
    const [, indent = ''] = found ?? []
    const end = found && (indent.length < inward || outside()[at]) ? endOf(lines, at + 1, indent.length + inward) : at + 1
    if (!found || end === at + 1) {
      opened.push(line)
      continue
    }
    const inner = openIndentedBoxes(lines.slice(at + 1, end).map(({ text, no }) => ({ no, text: text.slice(indent.length + inward) })))
    opened.push({ ...line, text: `${indent}> ${heading(found)}` })
    for (const { text, no } of inner) opened.push({ no, text: `${indent}> ${text}`.trimEnd() })
    if (lines[end]?.text.trim() !== '') opened.push({ ...line, text: '' })
    at = end - 1
  }
  return opened
}

/** For each line, whether it is in no listing: it is hardly indented, or continues an item of a list. The lines that others stand within are kept, for many may be as far in. */
function markOutside(lines: readonly SourceLine[]): boolean[] {
  const around: Array<{ indent: number, isForInner: boolean }> = []
  return lines.map(({ text }) => {
    if (text.trim() === '') return false
    const indent = indentOf(text)
    while ((around.at(-1)?.indent ?? -1) >= indent) around.pop()
    const isOutside = indent < inward || around.at(-1)?.isForInner === true
    around.push({ indent, isForInner: isOutside || listItem.test(text) })
    return isOutside
  })
}

/** The line behind the last that stands at least so far in, blank lines between such lines passed over. */
function endOf(lines: readonly SourceLine[], from: number, indent: number): number {
  let end = from
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? ''
    if (text.trim() === '') continue
    if (indentOf(text) < indent) break
    end = at + 1
  }
  return end
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length
}

/** An empty title is one that the author wants none of. */
function heading([, , kind = '', title]: readonly (string | undefined)[]): string {
  return boxLine(title ?? kindLabel(kind))
}
