import { rememberedOf } from '../../text/remembered.ts'

/** A line of the text that is parsed, and the 1-based line of the file that it comes from. */
export interface SourceLine { text: string, no: number }

/** Whether a line has one of some signs. Asked before a pattern is tried that needs one, for few lines do. */
export function hasSign(text: string, signs: readonly string[]): boolean {
  for (const sign of signs) if (text.includes(sign)) return true
  return false
}

const fenceSigns: readonly string[] = ['```', '~~~']
const [space, quotation, backtick, tilde] = [32, 62, 96, 126]
/** Signs before a fence; hardly one stands further in. */
const farIn = 100
const fence = /^\s*(?:>\s*)*(`{3,}|~{3,})/

/** The text's lines, as they stand in the file. */
export function sourceLines(text: string): SourceLine[] {
  return text.split('\n').map((line, index) => ({ text: line, no: index + 1 }))
}

/** For each line, whether it stands in a fenced listing (its fences included). Found once for lines that nobody changes on the way. */
export const markFenced = rememberedOf((lines: readonly SourceLine[]): readonly boolean[] => {
  const fenced: boolean[] = []
  let open: string | undefined
  for (const { text } of lines) {
    const found = mayFence(text) ? fence.exec(text)?.[1] : undefined
    fenced.push(found !== undefined || open !== undefined)
    if (open === undefined) open = found
    else if (found !== undefined && found.startsWith(open) && text.trim().replace(/^[>\s]*/, '') === found) open = undefined
  }
  return fenced
})

/** Whether a line is a fence, one that opens a listing or one that ends it. */
export function isFence(text: string): boolean {
  return mayFence(text) && fence.test(text)
}

/** Whether a line may be a fence, by the first sign behind spaces and quotations: few lines are, and patterns take as long to say no as yes. */
export function mayFence(text: string): boolean {
  let at = 0
  while (at < farIn && (text.charCodeAt(at) === space || text.charCodeAt(at) === quotation)) at += 1
  const first = text.charCodeAt(at)
  return at === farIn ? hasSign(text, fenceSigns) : first === backtick || first === tilde || first < space || first > tilde
}
