const step = '    '
/** No code is indented further; thousands of brackets that nothing closes would be. */
const deepest = 20
const opening = /[{([]/g
const closing = /[)\]}]/g

/** Code whose lines all start in the first column although it has something to indent. */
export function hasLostIndent(lines: readonly string[]): boolean {
  return lines.length > 2 && lines.every(line => !/^\s/.test(line)) && lines.some((line, i) => i < lines.length - 1 && isNested(line))
}

function isNested(line: string): boolean {
  return depthChange(withoutText(line)) > 0 || /^\??\.\w/.test(line)
}

/** Indents code by its brackets, four columns a level; a line that starts with a method hangs by one level. */
export function indentByBrackets(lines: readonly string[]): string[] {
  let depth = 0
  return lines.map((line) => {
    const bare = withoutText(line)
    const closesFirst = /^[)\]}]+/.exec(bare)?.[0].length ?? 0
    const level = Math.max(0, depth - closesFirst) + (/^\??\.\w/.test(bare) ? 1 : 0)
    depth = Math.max(0, depth + depthChange(bare))
    return step.repeat(Math.min(level, deepest)) + line
  })
}

/** The line without its strings and comments, whose brackets do not count. */
function withoutText(line: string): string {
  return line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/g, '""').replace(/(?:\/\/|#(?!\[)).*$/, '')
}

/** Several brackets opened on one line indent what follows by one level each, closed ones take it back. */
function depthChange(line: string): number {
  return (line.match(opening)?.length ?? 0) - (line.match(closing)?.length ?? 0)
}
