import type { ListItem, PhrasingContent, RootContent, TableRow } from 'mdast'
import type { Position } from 'unist'
import type { Line } from './lines.ts'
import type { ListEntry, Region, Span } from './region.ts'
import { hasLostIndent, indentByBrackets } from './indent-code.ts'
import { writeInline } from './inline.ts'

/** What a builder needs to know of the text: its lines, by number from 1. */
export type Lines = readonly Line[]

type Builders = { [K in Region['kind']]: (region: Extract<Region, { kind: K }>, lines: Lines) => RootContent[] }

const builders: Builders = {
  'heading': (region, lines) => [{ type: 'heading', depth: region.depth, children: inline(region.text, region, lines), position: positionOf(region, lines) }],
  'paragraph': (region, lines) => [{ type: 'paragraph', children: inline(region.text, region, lines), position: positionOf(region, lines) }],
  'rule': (region, lines) => [{ type: 'thematicBreak', position: positionOf(region, lines) }],
  'code': (region, lines) => [{ type: 'code', lang: region.lang ?? null, meta: null, value: codeValue(region, lines), position: positionOf(region, lines) }],
  'list': (region, lines) => [{
    type: 'list',
    ordered: region.ordered,
    start: region.ordered ? region.first : null,
    spread: false,
    children: region.entries.map(entry => toItem(entry, lines)),
    position: positionOf(region, lines),
  }],
  'table': (region, lines) => [{
    type: 'table',
    align: region.rows[0]?.map(() => null) ?? [],
    children: region.rows.map((cells, i) => toRow(cells, region.start + i, lines)),
    position: positionOf(region, lines),
  }],
  'left out': () => [],
}

/** Turns a region into mdast, with the position of its lines. */
export function buildNode<K extends Region['kind']>(region: Extract<Region, { kind: K }>, lines: Lines): RootContent[] {
  const build = builders[region.kind as K]
  return build(region, lines)
}

/** Where lines stand in the source, without the spaces around them. */
export function positionOf({ start, end }: Span, lines: Lines): Position {
  const first = lines[start - 1]?.raw ?? ''
  const last = lines[end - 1]?.raw.trimEnd() ?? ''
  return {
    start: { line: start, column: first.length - first.trimStart().length + 1 },
    end: { line: end, column: last.length + 1 },
  }
}

/** Whether a code region's lines have to be indented anew. */
export function isFlatCode(span: Span, lines: Lines): boolean {
  return hasLostIndent(rawLines(span, lines))
}

function codeValue(span: Span, lines: Lines): string {
  const raw = rawLines(span, lines)
  const indents = raw.filter(line => line.trim() !== '').map(line => /^[ \t]*/.exec(line)?.[0].length ?? 0)
  const common = indents.reduce((least, indent) => Math.min(least, indent), Infinity)
  return (hasLostIndent(raw) ? indentByBrackets(raw) : raw.map(line => line.slice(Math.min(common, line.length)))).join('\n')
}

function rawLines({ start, end }: Span, lines: Lines): string[] {
  return lines.slice(start - 1, end).map(line => line.raw.replace(/\u00A0/g, ' ').trimEnd())
}

function inline(text: string, span: Span, lines: Lines): PhrasingContent[] {
  return writeInline(text, positionOf(span, lines))
}

function toItem(entry: ListEntry, lines: Lines): ListItem {
  const own = positionOf(entry, lines)
  const children = entry.children.map(child => toItem(child, lines))
  const lastLine = entry.children.at(-1)
  const position = { start: own.start, end: children.at(-1)?.position?.end ?? own.end }
  return {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [
      { type: 'paragraph', children: inline(entry.text, entry, lines), position: own },
      ...(lastLine ? [{ type: 'list' as const, ordered: false, start: null, spread: false, children, position: { start: children[0]?.position?.start ?? own.start, end: position.end } }] : []),
    ],
    position,
  }
}

function toRow(cells: readonly string[], line: number, lines: Lines): TableRow {
  const span = { start: line, end: line }
  return {
    type: 'tableRow',
    children: cells.map(cell => ({ type: 'tableCell', children: inline(cell, span, lines), position: positionOf(span, lines) })),
    position: positionOf(span, lines),
  }
}
