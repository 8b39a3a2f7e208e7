/** A line of the text that is parsed, and the 1-based line of the file that it comes from. */
export interface SourceLine { text: string, no: number }

/** Whether a line has one of some signs. Asked before a pattern is tried that needs one, for few lines do. */
export function hasSign(text: string, signs: readonly string[]): boolean {
  return signs.some(sign => text.includes(sign))
}

/** The signs of a fence. */
export const fenceSigns: readonly string[] = ['```', '~~~']
const fence = /^\s*(?:>\s*)*(`{3,}|~{3,})/

/** The text's lines, as they stand in the file. */
export function sourceLines(text: string): SourceLine[] {
  return text.split('\n').map((line, index) => ({ text: line, no: index + 1 }))
}

/** For each line, whether it stands in a fenced listing (its fences included). */
export function markFenced(lines: readonly SourceLine[]): boolean[] {
  let open: string | undefined
  return lines.map(({ text }) => {
    const found = hasSign(text, fenceSigns) ? fence.exec(text)?.[1] : undefined
    if (open === undefined) {
      open = found
      return found !== undefined
    }
    if (found !== undefined && found.startsWith(open) && text.trim().replace(/^[>\s]*/, '') === found) open = undefined
    return true
  })
}
