/** Signs that Unicode has above and below the line. */
const raised: Readonly<Record<string, string>> = { 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', '−': '⁻', '=': '⁼', '(': '⁽', ')': '⁾', 'n': 'ⁿ', 'i': 'ⁱ' }
const lowered: Readonly<Record<string, string>> = { 0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉', '+': '₊', '-': '₋', '−': '₋', '=': '₌', '(': '₍', ')': '₎' }
const signs: Readonly<Record<string, Readonly<Record<string, string>>>> = { sup: raised, sub: lowered }

/**
 * The text of a `<sup>` or `<sub>` in signs that stand there by themselves, so that 10<sup>6</sup> does not become 106;
 * nothing where Unicode lacks one of them, or for another element.
 */
export function smallFigures(tagName: string, text: string): string | undefined {
  const table = signs[tagName]
  if (table === undefined) return undefined
  const written = [...text.trim()].map(sign => table[sign])
  return written.length > 0 && written.every(sign => sign !== undefined) ? written.join('') : undefined
}
