/** Figures that Unicode has above the line and below it. */
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const lowered = '₀₁₂₃₄₅₆₇₈₉'

function inFigures(figures: string): (whole: string, braced?: string, single?: string) => string {
  return (_, braced = '', single = braced) => single.replace(/\d/g, figure => figures[Number(figure)]!)
}

/** What of TeX is read aloud, and as what: the first rows first. */
const rules: ReadonlyArray<readonly [RegExp, string | ReturnType<typeof inFigures>]> = [
  [/\\(?:text|textbf|textit|math(?:rm|bf|it|cal|bb|frak|scr|sf)|operatorname)\s*\{([^{}]*)\}/g, '$1'],
  [/\^\s*(?:\{\s*(\d+)\s*\}|(\d))/g, inFigures(raised)],
  [/_\s*(?:\{\s*(\d+)\s*\}|(\d))/g, inFigures(lowered)],
  [/[\^_]\s*\{([^{}]*)\}/g, '$1'],
  [/[\^_{}]/g, ''],
  [/\\([a-z]+)\s*/gi, '$1 '],
  [/\\[,;:! ]/g, ' '],
]

/** A formula in TeX as a line of text, for titles where formulas cannot be drawn: `n^{\text{th}}` is 'nth', `O(n^3)` is 'O(n³)'. */
export function readableMath(tex: string): string {
  return rules.reduce((text, [pattern, read]) => text.replace(pattern, read as string), tex).replace(/\s+/g, ' ').trim()
}
