import type { SourceLine } from './source-line.ts'

// To Markdown, spaces and tabs are space, and no other sign is.
/** Marks of quotations before what a line says. */
const quotation = /^(?:[ \t]*>)+/
/** A heading is one line. */
const heading = /^[ \t]*#{1,6}(?:[ \t\r]|$)/
/** Three signs or more, alone on their line. */
export const rule = /^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t\r]*$/
const bullet = /^[ \t]*[-*+][ \t]+\S/
const number = /^[ \t]*\d{1,9}[.)][ \t]+\S/
/** The only number with which a list may begin within a paragraph. */
const one = /^[ \t]*1[.)][ \t]/
/** What stands so far in begins nothing within a paragraph, unless the paragraph is an item's. */
const farIn = /^(?: {4}| {0,3}\t)/
/** Addresses that are defined one below the other are no paragraph: those that are beyond doubt. */
const definition = /^ {0,3}\[[\w#.][\w .:/@#+-]{0,200}\]: [\w/.:?=&%~#@+-]+(?: "[\w .,:;!?/#()+-]*")?$/
/** A note holds what stands below it, as an item does. */
const footnote = /^ {0,3}\[\^[^\]\s[\\]{1,200}\]:/
/** HTML goes on to a blank line, or to the end of its element. */
const toBlankLine = /^<\/?(?:address|article|aside|blockquote|body|caption|center|details|dialog|div|dl|fieldset|figure|figcaption|footer|form|h[1-6]|head|header|hr|html|iframe|li|main|menu|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>]|$)/i
const toEnd = /^<(?:pre|script|style|textarea)(?=[\s>]|$)/i
const endOfElement = /<\/(?:pre|script|style|textarea)>/i
const formula = /^\$\$\s*$/

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

/** What a line is: the first of a paragraph, an item, a heading, a row or an address; one that goes on with that; or nothing that signs mean anything in. */
export type LineKind = 'start' | 'rest' | 'code'

/** What is known of the lines so far. */
interface Before {
  text: string
  /** With what the code ends that they are in. */
  codeEnd?: RegExp | undefined
  isEnded: boolean
  mayDefine: boolean
  quotations: number
  inList: boolean
  inNumbers: boolean
  inTable: boolean
}

const ended = { isEnded: true, mayDefine: true, quotations: 0, inTable: false, codeEnd: undefined }

/**
 * What each line is, by the look of it and of those before. Where lists stand in lists or quotations, it may be taken
 * for a start that the parser sees none in; where HTML ends, the next paragraph for the rest of it.
 * @param fenced for each line, whether it is in a listing
 */
export function lineKinds(lines: readonly SourceLine[], fenced: readonly boolean[]): LineKind[] {
  const before: Before = { text: '', ...ended, inList: false, inNumbers: false }
  return lines.map(({ text }, index) => {
    if (fenced[index]) {
      Object.assign(before, { ...ended, text: '' })
      return 'code'
    }
    const kind = codeKind(text, before) ?? proseKind(text, before)
    before.text = text
    return kind
  })
}

/** What a line is that is blank, or in code; notes what the next must know. */
function codeKind(text: string, before: Before): LineKind | undefined {
  if (before.codeEnd) {
    if (before.codeEnd.test(text)) Object.assign(before, ended)
    return 'code'
  }
  if (/^[ \t\r>]*$/.test(text)) {
    Object.assign(before, ended)
    return 'start'
  }
  const codeEnd = formula.test(text) ? formula : toBlankLine.test(text) ? /^\s*$/ : toEnd.test(text) ? endOfElement : undefined
  if (codeEnd) {
    Object.assign(before, { ...ended, inList: false, inNumbers: false, codeEnd: codeEnd === endOfElement && endOfElement.test(text) ? undefined : codeEnd })
    return 'code'
  }
  return before.isEnded && !before.inList && farIn.test(text) ? 'code' : undefined
}

/** What a line of prose is; notes what the next must know. */
function proseKind(text: string, before: Before): LineKind {
  const marks = text.includes('>') ? quotation.exec(text)?.[0] ?? '' : ''
  const said = text.slice(marks.length)
  if (before.isEnded && /^\S/.test(said) && !bullet.test(said) && !number.test(said)) Object.assign(before, { inList: false, inNumbers: false })
  const quotations = marks === '' ? 0 : marks.split('>').length - 1
  const isNear = before.isEnded || before.inList || !farIn.test(text)
  const isLine = isNear && (heading.test(said) || rule.test(said))
  const isNumber = isNear && (before.isEnded || before.inNumbers ? number : one).test(said)
  const isItem = isNumber || (isNear && (bullet.test(said) || footnote.test(said)))
  const interrupts = isLine || isItem || (isNear && quotations > before.quotations)
  const defines = before.mayDefine && definition.test(text)
  const starts = before.isEnded || before.inTable || interrupts || defines
  Object.assign(before, {
    isEnded: isLine, mayDefine: defines, quotations: starts ? quotations : before.quotations,
    inList: before.inList || isItem, inNumbers: before.inNumbers || isNumber,
    inTable: !interrupts && (before.inTable || (isDelimiterRow(text) && columnsIn(before.text) === columnsIn(text))),
  })
  return starts ? 'start' : 'rest'
}
