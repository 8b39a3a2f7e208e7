import type { VFile } from 'vfile'
import type { Article, Omission } from '../../model/article.ts'
import type { Lines } from './build-node.ts'
import type { Region } from './region.ts'
import { buildNode, positionOf } from './build-node.ts'
import { findHead } from './find-head.ts'
import { findRegions } from './find-regions.ts'
import { splitLines } from './lines.ts'
import { reportGuess } from './report-guess.ts'

/** What its author meant for the talk alone is on no slide and in no note; a plain text has no place for it. */
const directions = /<!--\s*talk:[\s\S]*?-->/gi

/**
 * Recovers the structure of a text that was copied from a page: metadata, headings, code, lists, tables, paragraphs.
 * Every guess is a message on the file, every line that is no part of the article an omission. Never throws.
 */
export function parseText(file: VFile): Article {
  const told = [...String(file).matchAll(directions)]
  const lines = splitLines(String(file).replace(directions, comment => comment.replace(/[^\n]/g, ' ')))
  const head = findHead(lines)
  const regions = findRegions(lines, head)
  for (const region of regions)
    reportGuess(file, region, lines)
  const last = lines.findLast(line => line.text !== '')
  const tree: Article['tree'] = {
    type: 'root',
    children: regions.flatMap(region => buildNode(region, lines)),
    position: positionOf({ start: 1, end: last?.no ?? 1 }, lines),
  }
  return { tree, meta: head.meta, omissions: [...told.map(omissionWithLine(String(file))), ...regions.flatMap(region => omissionOf(region, lines))], head: head.said }
}

/** Says of comments, each behind the last, on which lines of a text they begin. */
function omissionWithLine(whole: string): (comment: RegExpExecArray) => Omission {
  let [from, line] = [0, 1]
  return ({ 0: text, index }) => {
    line += whole.slice(from, index).split('\n').length - 1
    from = index
    return { line, type: 'html', text, reason: 'a comment for the talk, which a Markdown file can have' }
  }
}

function omissionOf(region: Region, lines: Lines): Omission[] {
  if (region.kind !== 'left out')
    return []
  const text = lines.slice(region.start - 1, region.end).map(line => line.text).join('\n')
  return [{ line: region.start, type: region.type, text, reason: region.reason }]
}
