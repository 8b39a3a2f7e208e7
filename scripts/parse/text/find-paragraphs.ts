import type { Line } from './lines.ts'
import type { Region } from './region.ts'
import { isBlank } from './lines.ts'

type Paragraph = Extract<Region, { kind: 'paragraph' }>

/** Set by hand: the widest column people wrap text at by hand; a copied paragraph is one line, however long. */
const widestWrap = 100
/** A wrapped line leaves this much of the column empty at most: a long word. */
const slack = 25

/**
 * Makes paragraphs of the lines nothing else claimed.
 * Touching lines are one paragraph where the text is wrapped by hand, else each is its own.
 */
export function findParagraphs(open: readonly Line[]): Paragraph[] {
  const column = wrapColumn(open)
  const paragraphs: Paragraph[] = []
  let before: Line | undefined
  for (const line of open) {
    const paragraph = paragraphs.at(-1)
    if (!isBlank(line) && paragraph && before && line.no - before.no === 1 && isWrapped(before, line, column)) {
      paragraph.end = line.no
      paragraph.text += joint(before.text) + line.text
    }
    else if (!isBlank(line)) {
      paragraphs.push({ kind: 'paragraph', start: line.no, end: line.no, text: line.text })
    }
    before = isBlank(line) ? undefined : line
  }
  return paragraphs
}

/** The column the text is wrapped at, or 0 when its long lines show that it is not. */
function wrapColumn(open: readonly Line[]): number {
  const lengths = open.filter(line => !isBlank(line)).map(line => line.text.length).sort((a, b) => a - b)
  const long = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  return long <= widestWrap ? long : 0
}

function isWrapped(before: Line, line: Line, column: number): boolean {
  return before.text.length >= column - slack && column > 0 && before.text.length + line.text.length > column - slack
}

/** Scripts that write without spaces need none where a line was wrapped. */
function joint(text: string): string {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]$/u.test(text) ? '' : ' '
}
