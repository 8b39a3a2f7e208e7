/** What of TeX is read aloud, and as what: the first rows first. */
const rules: ReadonlyArray<readonly [RegExp, string]> = [
  [/\\(?:text|textbf|textit|math(?:rm|bf|it|cal|bb|frak|scr|sf)|operatorname)\s*\{([^{}]*)\}/g, '$1'],
  [/[\^_]\s*\{([^{}]*)\}/g, '$1'],
  [/[\^_{}]/g, ''],
  [/\\([a-z]+)\s*/gi, '$1 '],
  [/\\[,;:! ]/g, ' '],
]

/** A formula in TeX as a line of text, for titles where formulas cannot be drawn: `n^{\text{th}}` is 'nth'. */
export function readableMath(tex: string): string {
  return rules.reduce((text, [pattern, read]) => text.replace(pattern, read), tex).replace(/\s+/g, ' ').trim()
}
