import type { VFile } from 'vfile'
import type { SourceLine } from './source-line.ts'
import { markFenced } from './source-line.ts'

/** What a text may not have more of: far beyond any article, and few enough to be read in seconds. */
const limits: ReadonlyArray<{ what: string, most: number, count: (line: string) => number, within: 'line' | 'run' }> = [
  { what: 'quotations and lists inside one another', most: 100, within: 'line', count: (line) => /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+|>\s*)*/.exec(line)?.[0].match(/[>*+.)-]/g)?.length ?? 0 },
  { what: 'columns before a list item', most: 400, within: 'line', count: (line) => /^( {8,})(?:[-*+]|\d{1,9}[.)])\s/.exec(line)?.[1]?.length ?? 0 },
  // The Markdown parser compares each of these with all before it in the same paragraph.
  { what: 'marks of emphasis in one paragraph', most: 4000, within: 'run', count: (line) => line.match(/[*~]+|(?<!\w)_+|_+(?!\w)/g)?.length ?? 0 },
  { what: 'brackets in one paragraph', most: 4000, within: 'run', count: (line) => line.match(/[[\]]/g)?.length ?? 0 },
]

/** Where another paragraph begins, for all the parser cares. */
const newRun = /^\s*(?:$|[-*+]\s|\d{1,9}[.)]\s|>|\||#)/

/**
 * Makes sure that a text can be read in bounded time and memory. Throws a fatal `VFileMessage` (`too-complex`) with its
 * place for one that no person wrote.
 */
export function assertReadable(lines: readonly SourceLine[], file: VFile): void {
  const fenced = markFenced(lines)
  for (const { what, most, count, within } of limits) {
    let total = 0
    lines.forEach(({ text, no }, index) => {
      if (within === 'line' || newRun.test(text)) total = 0
      if (!fenced[index]) total += count(text)
      if (total > most) file.fail(`Unexpected ${total} ${what}, expected at most ${most}; is this an article?`, { ruleId: 'too-complex', source: 'talkwright', place: { line: no, column: 1 } })
    })
  }
}
