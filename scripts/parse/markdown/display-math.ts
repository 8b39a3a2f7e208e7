/** Source text whose lines are no longer the file's, and the way back. */
export interface Relined {
  text: string
  /** 1-based line of the file for each line of `text`. */
  lineOf: number[]
}

const opening = /^(\s*(?:>\s*)*)\$\$(?!\$)(?!.*\$\$)(.+)$/
const closing = /^(.*\S)\s*\$\$\s*$/
const codeFence = /^\s*(?:```|~~~)/

/**
 * Blogs write a formula over several lines as `$$a` ... `b$$`, as MathJax reads it; Markdown's own math wants each
 * `$$` alone on its line, and without would swallow the rest of the article. Puts them there.
 */
export function openDisplayMath(source: string): Relined {
  const lines = source.split('\n')
  const relined: Relined & { lines: string[] } = { text: '', lines: [], lineOf: [] }
  let inCode = false
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (codeFence.test(line)) inCode = !inCode
    const end = inCode ? undefined : endOf(lines, at)
    for (const [offset, text] of end === undefined ? [[0, line] as const] : formula(lines, at, end)) {
      relined.lines.push(text)
      relined.lineOf.push(at + offset + 1)
    }
    at = end ?? at
  }
  return { text: relined.lines.join('\n'), lineOf: relined.lineOf }
}

/** The line that closes the formula which opens at `at`; a formula has no blank line in it. */
function endOf(lines: readonly string[], at: number): number | undefined {
  if (!opening.test(lines[at] ?? '')) return undefined
  for (let end = at + 1; end < lines.length && lines[end]?.trim() !== ''; end += 1) {
    if (lines[end]?.trimEnd().endsWith('$$')) return end
  }
  return undefined
}

function formula(lines: readonly string[], from: number, to: number): Array<readonly [number, string]> {
  const [, prefix = '', first = ''] = opening.exec(lines[from] ?? '') ?? []
  const last = closing.exec(lines[to] ?? '')?.[1]
  return [
    [0, `${prefix}$$`], [0, `${prefix}${first}`],
    ...lines.slice(from + 1, to).map((line, index) => [index + 1, line] as const),
    ...(last === undefined ? [] : [[to - from, last] as const]),
    [to - from, `${prefix}$$`],
  ]
}
