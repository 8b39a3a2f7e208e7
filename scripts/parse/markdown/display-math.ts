import type { SourceLine } from './source-line.ts'
import { markFenced } from './source-line.ts'

const opening = /^(\s*(?:>\s*)*)\$\$(?!\$)(?!.*\$\$)(.+)$/
const closing = /^(.*\S)\s*\$\$\s*$/

/**
 * Blogs write a formula over several lines as `$$a` ... `b$$`, as MathJax reads it; Markdown's own math wants each
 * `$$` alone on its line, and without would swallow the rest of the article. Puts them there.
 */
export function openDisplayMath(lines: readonly SourceLine[]): SourceLine[] {
  const fenced = markFenced(lines)
  const opened: SourceLine[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const end = fenced[at] ? undefined : endOf(lines, at)
    opened.push(...(end === undefined ? lines.slice(at, at + 1) : formula(lines, at, end)))
    at = end ?? at
  }
  return opened
}

/** The line that closes the formula which opens at `at`; a formula has no blank line in it. */
function endOf(lines: readonly SourceLine[], at: number): number | undefined {
  if (!opening.test(lines[at]?.text ?? '')) return undefined
  for (let end = at + 1; end < lines.length && lines[end]?.text.trim() !== ''; end += 1) {
    if (lines[end]?.text.trimEnd().endsWith('$$')) return end
  }
  return undefined
}

function formula(lines: readonly SourceLine[], from: number, to: number): SourceLine[] {
  const [start, end] = [lines[from]?.no ?? 1, lines[to]?.no ?? 1]
  const [, prefix = '', first = ''] = opening.exec(lines[from]?.text ?? '') ?? []
  const last = closing.exec(lines[to]?.text ?? '')?.[1]
  return [
    { text: `${prefix}$$`, no: start }, { text: `${prefix}${first}`, no: start },
    ...lines.slice(from + 1, to),
    ...(last === undefined ? [] : [{ text: last, no: end }]),
    { text: `${prefix}$$`, no: end },
  ]
}
