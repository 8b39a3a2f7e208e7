import type { Head } from './find-head.ts'
import type { Line } from './lines.ts'
import type { Region } from './region.ts'
import { findCode } from './find-code.ts'
import { findFurniture } from './find-furniture.ts'
import { findHeadings } from './find-headings.ts'
import { findLists } from './find-lists.ts'
import { findParagraphs } from './find-paragraphs.ts'
import { findPlainLists } from './find-plain-lists.ts'
import { findTables } from './find-tables.ts'
import { levelHeadings } from './level-headings.ts'
import { nameCode } from './name-code.ts'
import { openLines } from './region.ts'

/**
 * Parts a raw text into its regions, in reading order. Each finder sees only the lines those before it left open:
 * the page's furniture, tables, code, lists, headings, and last the paragraphs.
 */
export function findRegions(lines: readonly Line[], head: Head): Region[] {
  const claimed: Region[] = [...headRegions(lines, head)]
  const consumed = head.consumed.map(no => ({ start: no, end: no }))
  const open = (): Line[] => openLines(lines, [...claimed, ...consumed])
  // One by one: a call takes no hundred thousand at once.
  const claim = (regions: readonly Region[]): void => regions.forEach(region => claimed.push(region))
  claim(findFurniture(open()))
  claim(findRules(open()))
  claim(findTables(open()))
  claim(nameCode(findCode(open()), open()))
  claim(findLists(open()))
  claim(findPlainLists(open()))
  claim(levelHeadings(findHeadings(open(), claimed)))
  claim(findParagraphs(open()))
  return claimed.sort((a, b) => a.start - b.start)
}

function headRegions(lines: readonly Line[], { titleLine, leftOut }: Head): Region[] {
  const line = lines.find(({ no }) => no === titleLine)
  const title: Region[] = line ? [{ kind: 'heading', start: line.no, end: line.no, depth: 1, text: line.text, sign: 'the article\'s title' }] : []
  return [...leftOut, ...title]
}

function findRules(open: readonly Line[]): Region[] {
  return open.filter(({ text }) => /^(?:[-–—_*=~⁂]\s?){3,}$|^⁂$/u.test(text)).map(({ no }) => ({ kind: 'rule', start: no, end: no }))
}
