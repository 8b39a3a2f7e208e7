import type { ArticleMeta } from '../../model/article.ts'

/** What one line above an article says: fields for the metadata, or just what kind of line it is. */
export interface MetaLine { meta: Partial<ArticleMeta>, leftOut?: string }

const months = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'

/** How a date stands alone on a line: with an optional word before it. */
const datePattern = new RegExp(`^(?:(?:published|posted|updated|last updated|created|date|written)(?: on| at)?:?\\s+)?((?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:[T ]\\d{2}:\\d{2}\\S*)?)|(?:\\d{1,2}[./]\\d{1,2}[./]\\d{4})|(?:${months} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})|(?:\\d{1,2}(?:st|nd|rd|th|\\.)? ${months},? \\d{4})|(?:\\d{4}年\\d{1,2}月\\d{1,2}日))$`, 'i')

/** The kinds of metadata line, each with what it yields. Words of eight languages. */
const metaLineKinds: ReadonlyArray<{ sign: RegExp, read: (match: RegExpExecArray) => MetaLine }> = [
  { sign: /^(?:(?:about |approx\. |~ ?)?\d+(?:[–-]\d+)?\s*(?:min(?:ute)?s?\.?|mins?)(?: (?:read|to read|reading(?: time)?|de lectura|de lecture|lesezeit))?|(?:reading time|lesezeit|tiempo de lectura|temps de lecture|время чтения)\s*:?\s*\S.{0,20}|.{0,8}\d+\s*(?:分钟|分鐘|分|분|мин\.?)\S{0,12})$/i, read: () => ({ meta: {}, leftOut: 'the reading time the page gives' }) },
  { sign: /^\d[\d,.]*[kK]? (?:views|words|claps|likes|comments|shares)$/i, read: () => ({ meta: {}, leftOut: 'a counter of the page' }) },
  { sign: /^((?:#[\p{L}\p{N}_+.-]+[\s,·|]*)+)$/u, read: match => ({ meta: { tags: (match[1] ?? '').split('#').map(tag => tag.replace(/[\s,·|]+$/, '').trim()).filter(tag => tag !== '') } }) },
  { sign: /^(?:tags?|topics?|keywords|categor(?:y|ies)|filed under|posted in|schlagw[oö]rter|étiquettes|etiquetas|теги)\s*:\s*(\S.*)$/i, read: match => ({ meta: { tags: (match[1] ?? '').split(/[,;·|]/).map(tag => tag.trim().replace(/^#/, '')).filter(tag => tag !== '') } }) },
  { sign: datePattern, read: match => match[1] === undefined ? { meta: {} } : { meta: { date: match[1] } } },
  { sign: /^(?:(?:written )?by|author:|von|par|autor:|autora:|auteur :|автор:|作者[:：])\s+(\p{Lu}[^.!?]{1,60}|\p{Lo}.{1,30})$/u, read: match => match[1] === undefined ? { meta: {} } : { meta: { author: match[1].trim() } } },
  { sign: /^By (\p{Lu}[^.!?]{1,60})$/u, read: match => match[1] === undefined ? { meta: {} } : { meta: { author: match[1].trim() } } },
]

/** Set by hand: a line of thirty tags is shorter. */
const longestMetaLine = 400

/** Reads a line as metadata, or several joined by `·`, `•` or `|`; nothing when any part of it is something else. */
export function readMetaLine(text: string): MetaLine | undefined {
  if (text.length > longestMetaLine)
    return undefined
  const parts = text.split(/\s+[·•|—–]\s+/)
  const read = parts.map(readPart)
  if (!read.every(part => part !== undefined))
    return readPart(text)
  const leftOut = read.flatMap(part => part.leftOut ?? [])[0]
  const meta = Object.assign({}, ...read.map(part => part.meta)) as Partial<ArticleMeta>
  return leftOut === undefined ? { meta } : { meta, leftOut }
}

function readPart(text: string): MetaLine | undefined {
  for (const { sign, read } of metaLineKinds) {
    const match = sign.exec(text)
    if (match)
      return read(match)
  }
  return undefined
}
