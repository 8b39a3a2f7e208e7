/** The rest of a line that wraps stands this much to the right of where the line begins, columns; never further than the second. */
const [step, most] = [2, 24]

/** How far to the right the rest of a line of code stands that is longer than its panel, columns. */
export function hangingIndent(line: string): number {
  return Math.min(/^[ \t]*/.exec(line)![0].replaceAll('\t', '  ').length + step, most)
}

/** Tells the style sheet of every numbered line where the rest of it stands. */
export function hangLines(root: HTMLElement): void {
  for (const line of root.querySelectorAll<HTMLElement>('.slidev-code-line-numbers code .line'))
    line.style.setProperty('--tw-hang', `${hangingIndent(line.textContent ?? '')}ch`)
}
