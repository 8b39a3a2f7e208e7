/** The rest of a line that wraps stands this much to the right of where the line begins, columns; never further than the second. */
const [step, most] = [2, 24]

/** How far to the right the rest of a line of code stands that is longer than its panel, columns. */
export function hangingIndent(line: string): number {
  return Math.min(/^[ \t]*/.exec(line)![0].replaceAll('\t', '  ').length + step, most)
}

/** Signs of the numbers of lines where one of them has three. */
const threeSigns = 3

/** Tells the style sheet where the rest of every numbered line stands, and how long the longest number is. */
export function hangLines(root: HTMLElement): void {
  for (const wrapper of root.querySelectorAll<HTMLElement>('.slidev-code-line-numbers')) {
    const lines = [...wrapper.querySelectorAll<HTMLElement>('code .line')]
    for (const line of lines) line.style.setProperty('--tw-hang', `${hangingIndent(line.textContent ?? '')}ch`)
    const last = Number(wrapper.style.getPropertyValue('--start') || 1) + lines.length - 1
    if (String(last).length >= threeSigns) wrapper.style.setProperty('--tw-signs', String(threeSigns))
  }
}
