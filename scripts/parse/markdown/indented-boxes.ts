import { boxLine, kindLabel } from './box-line.ts'
import type { SourceLine } from './source-line.ts'
import { hasSign, markFenced } from './source-line.ts'

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
  const opened: SourceLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as SourceLine
    const found = fenced[at] || !hasSign(line.text, signs) ? null : box.exec(line.text) ?? tab.exec(line.text)
    const [, indent = ''] = found ?? []
    const end = found && isOutside(lines, at, indent.length) ? endOf(lines, at + 1, indent.length + inward) : at + 1
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

/** Whether a line that stands so far in is no listing: it is hardly indented, or continues an item of a list. */
function isOutside(lines: readonly SourceLine[], at: number, indent: number): boolean {
  if (indent < inward) return true
  let before = at - 1
  while (before >= 0 && (lines[before]?.text.trim() === '' || indentOf(lines[before]?.text ?? '') >= indent)) before -= 1
  const text = lines[before]?.text
  return text !== undefined && (listItem.test(text) || isOutside(lines, before, indentOf(text)))
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
