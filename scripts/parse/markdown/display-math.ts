import type { SourceLine } from './source-line.ts'
import { markFenced } from './source-line.ts'

const opening = /^(\s*(?:>\s*)*)\$\$(?!\$)(?!.*\$\$)(.*)$/
const closing = /^(.*\S)\s*\$\$\s*$/

/**
 * Blogs write a formula over several lines as `$$a` ... `b$$`, as MathJax reads it; Markdown's own math wants each
 * `$$` alone on its line, and without would swallow the rest of the article. Puts them there, and guards what opens
 * none (`$$ is the process of the shell`).
 */
export function openDisplayMath(lines: readonly SourceLine[]): readonly SourceLine[] {
  if (!lines.some(({ text }) => text.includes('$$'))) return lines
  const fenced = markFenced(lines)
  const opened: SourceLine[] = []
  // No line from the last that was looked at to this one ends a formula.
  let vain = 0
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as SourceLine
    const [, prefix = '', first] = (fenced[at] || !line.text.includes('$$') ? null : opening.exec(line.text)) ?? []
    const stop = first === undefined || at < vain ? undefined : stopOf(lines, at)
    const end = stop !== undefined && endsFormula(lines[stop]) ? stop : undefined
    vain = end === undefined ? stop ?? vain : vain
    if (end === undefined) opened.push(first === undefined ? line : { ...line, text: `${prefix}\\$\\$${first}` })
    else for (const one of isAlone(line) && isAlone(lines[end]) ? lines.slice(at, end + 1) : formula(lines, at, end)) opened.push(one)
    at = end ?? at
  }
  return opened
}

/** Where to stop looking for the line that closes the formula which opens at `at`: there, or at a blank line before it, unless the formula's first line is nothing but dollars. */
function stopOf(lines: readonly SourceLine[], at: number): number {
  const mayHaveGaps = isAlone(lines[at])
  let stop = at + 1
  while (stop < lines.length && !endsFormula(lines[stop]) && (mayHaveGaps || lines[stop]?.text.trim() !== '')) stop += 1
  return stop
}

function endsFormula(line: SourceLine | undefined): boolean {
  return line?.text.trimEnd().endsWith('$$') ?? false
}

function isAlone(line: SourceLine | undefined): boolean {
  return /^[>\s]*\$\$\s*$/.test(line?.text ?? '')
}

function formula(lines: readonly SourceLine[], from: number, to: number): SourceLine[] {
  const [start, end] = [lines[from]?.no ?? 1, lines[to]?.no ?? 1]
  const [, prefix = '', first = ''] = opening.exec(lines[from]?.text ?? '') ?? []
  const last = closing.exec(lines[to]?.text ?? '')?.[1]
  return [
    { text: `${prefix}$$`, no: start },
    ...(first.trim() === '' ? [] : [{ text: `${prefix}${first}`, no: start }]),
    ...lines.slice(from + 1, to),
    ...(last === undefined ? [] : [{ text: last, no: end }]),
    { text: `${prefix}$$`, no: end },
  ]
}
