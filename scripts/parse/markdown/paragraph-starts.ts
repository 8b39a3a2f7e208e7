import type { SourceLine } from './source-line.ts'

/** Marks of quotations before what a line says. */
const quotation = /^(?:\s*>)+/
/** A heading is one line. */
const heading = /^\s*#{1,6}(?:\s|$)/
const rule = /^\s*([-*_])(?:\s*\1){2,}\s*$/
const bullet = /^\s*[-*+]\s+\S/
const number = /^\s*\d{1,9}[.)]\s+\S/
/** The only number with which a list may begin within a paragraph. */
const one = /^\s*1[.)]\s/
/** What stands so far in begins nothing within a paragraph, but in a list. */
const farIn = /^(?: {4}| {0,3}\t)/
/** Addresses that are defined one below the other are no paragraph: those that are beyond doubt. */
const definition = /^ {0,3}\[[\w-][\w .-]{0,200}\]: [\w/.:?=&%~+-]+$/

/** Whether a line is the row under a table's head: bars, dashes, colons. */
export function isDelimiterRow(line: string): boolean {
  if (!line.includes('|') || !line.includes('-')) return false
  const bare = line.replace(/^[\s>]+/, '').trimEnd()
  return /^[-:|\s]+$/.test(bare)
}

/** How many columns a row has. */
export function columnsIn(row: string): number {
  return row.replace(/^[\s>]*\|?|(?<!\\)\|\s*$/g, '').split(/(?<!\\)\|/).length
}

/** What is known of the lines so far. */
interface Before { text: string, isEnded: boolean, mayDefine: boolean, quotations: number, inList: boolean, inNumbers: boolean, inTable: boolean }

/**
 * For each line, whether a paragraph, an item, a heading, a row or an address begins with it, or it is blank, or in a
 * listing. What is in doubt goes on with what is before it.
 * @param fenced for each line, whether it is in a listing
 */
export function paragraphStarts(lines: readonly SourceLine[], fenced: readonly boolean[]): boolean[] {
  const before: Before = { text: '', isEnded: true, mayDefine: true, quotations: 0, inList: false, inNumbers: false, inTable: false }
  return lines.map(({ text }, index) => {
    const starts = startsWith(fenced[index] ? '' : text, before)
    before.text = fenced[index] ? '' : text
    return starts
  })
}

/** Whether something begins with a line; notes what the next must know. */
function startsWith(text: string, before: Before): boolean {
  const marks = text.includes('>') ? quotation.exec(text)?.[0] ?? '' : ''
  const said = text.slice(marks.length)
  if (said.trim() === '') {
    Object.assign(before, { isEnded: true, mayDefine: true, quotations: 0, inTable: false })
    return true
  }
  if (before.isEnded && /^\S/.test(said) && !bullet.test(said) && !number.test(said)) Object.assign(before, { inList: false, inNumbers: false })
  const quotations = marks === '' ? 0 : marks.split('>').length - 1
  const isNear = before.isEnded || before.inList || !farIn.test(text)
  const isLine = isNear && (heading.test(said) || rule.test(said))
  const isNumber = isNear && (before.isEnded || before.inNumbers ? number : one).test(said)
  const isItem = isNumber || (isNear && bullet.test(said))
  const interrupts = isLine || isItem || (isNear && quotations > before.quotations)
  const defines = before.mayDefine && definition.test(text)
  const starts = before.isEnded || before.inTable || interrupts || defines
  Object.assign(before, {
    isEnded: isLine, mayDefine: defines, quotations: starts ? quotations : before.quotations,
    inList: before.inList || isItem, inNumbers: before.inNumbers || isNumber,
    inTable: !interrupts && (before.inTable || (isDelimiterRow(text) && columnsIn(before.text) === columnsIn(text))),
  })
  return starts
}
