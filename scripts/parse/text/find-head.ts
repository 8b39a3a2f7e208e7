import type { ArticleMeta, HeadLine } from '../../model/article.ts'
import type { Line } from './lines.ts'
import type { Region } from './region.ts'
import { furnitureAtEdges } from './furniture.ts'
import { markOf } from './find-lists.ts'
import { isBlank } from './lines.ts'
import { readMetaLine } from './meta-lines.ts'

/** What stands above an article: its metadata, the lines that gave it, the line of its title when that stays a heading. */
export interface Head { meta: ArticleMeta, consumed: number[], said: HeadLine[], leftOut: Region[], titleLine?: number }

/** How far down a page's head may reach, and how long its title and description may be: generous bounds, set by hand. */
const limits = { headLines: 14, titleWords: 20, titleChars: 150, descriptionChars: 400 } as const

/**
 * Reads the lines above an article: title, description, byline, date, tags, reading time.
 * A title that comes again right below is metadata the first time and a heading the second.
 */
export function findHead(lines: readonly Line[]): Head {
  const written = lines.filter(line => !isBlank(line)).slice(0, limits.headLines)
  const [title, ...rest] = written
  if (!title || !isTitle(title.text) || startsList(title, rest[0]))
    return readHead(headBefore(written, written.length), [])
  const again = rest.findIndex(line => normal(line.text) === normal(title.text))
  const body = again >= 0 ? rest.slice(0, again) : headBefore(rest, rest.length)
  if (again >= 0 && body.every(line => line.text.length <= limits.descriptionChars))
    return withTitle(readHead(body, [title.no]), title.text, rest[again]?.no)
  const isTitled = body.length > 0 || rest[0] === undefined || rest[0].no - title.no > 1
  return isTitled ? withTitle(readHead(headBefore(rest, rest.length), []), title.text, title.no) : readHead([], [])
}

/** The leading lines that are metadata, with one description line before them at most. */
function headBefore(lines: readonly Line[], most: number): Line[] {
  const isMeta = (line: Line | undefined): boolean => line !== undefined && (readMetaLine(line.text) ?? edgeReason(line.text)) !== undefined
  const from = isMeta(lines[0]) ? 0 : isDescribed(lines) ? 1 : most
  const end = lines.findIndex((line, i) => i >= from && !isMeta(line))
  return from === most ? [] : lines.slice(0, end < 0 ? lines.length : end)
}

/** Whether the first line is a description: short, and a line of metadata right below it. */
function isDescribed([first, second]: readonly Line[]): boolean {
  return second !== undefined && readMetaLine(second.text) !== undefined && (first?.text.length ?? 0) <= limits.descriptionChars
}

function readHead(lines: readonly Line[], consumed: readonly number[]): Head {
  const head: Head = { meta: { tags: [] }, consumed: [...consumed], said: consumed.map(line => ({ line, field: 'title' })), leftOut: [] }
  for (const line of lines)
    readLine(head, line)
  return head
}

function readLine(head: Head, line: Line): void {
  const read = readMetaLine(line.text)
  const reason = read ? read.leftOut : edgeReason(line.text)
  if (reason !== undefined)
    head.leftOut.push({ kind: 'left out', start: line.no, end: line.no, type: 'metadata', reason })
  else if (read === undefined && head.meta.description !== undefined)
    head.leftOut.push({ kind: 'left out', start: line.no, end: line.no, type: 'metadata', reason: 'a line of the page\'s head' })
  else
    consume(head, line, read?.meta ?? { description: line.text })
  const tags = [...new Set([...head.meta.tags, ...read?.meta.tags ?? []])]
  const found = read?.meta ?? (reason === undefined && head.meta.description === undefined ? { description: line.text } : {})
  head.meta = { ...found, ...head.meta, tags }
}

function consume(head: Head, { no }: Line, meta: Partial<ArticleMeta>): void {
  head.consumed.push(no)
  for (const field of headFields) if (meta[field] !== undefined) head.said.push({ line: no, field })
}

const headFields = ['description', 'author', 'date', 'tags'] as const

function withTitle(head: Head, title: string, titleLine: number | undefined): Head {
  const titled = { ...head, meta: { ...head.meta, title } }
  return titleLine === undefined ? titled : { ...titled, titleLine }
}

/** A numbered title is a title unless the next line is numbered too. */
function startsList(line: Line, next: Line | undefined): boolean {
  const mark = markOf(line)
  return mark !== undefined && (mark !== 'number' || (next !== undefined && markOf(next) === 'number'))
}

function isTitle(text: string): boolean {
  return text.length <= limits.titleChars && text.split(/\s+/).length <= limits.titleWords
    && !/[.,;:。；]$/.test(text) && /[\p{L}\p{N}]/u.test(text) && readMetaLine(text) === undefined
}

function edgeReason(text: string): string | undefined {
  return furnitureAtEdges.find(({ sign }) => sign.test(text))?.reason
}

function normal(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
