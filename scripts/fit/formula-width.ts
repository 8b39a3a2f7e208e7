import { sum } from './sum.ts'

/** KaTeX sets formulas this much larger than the text around them, and what is an index or a power smaller. */
const enlarged = 1.21
const scriptScale = 0.7

/** Widths of letters and signs in KaTeX's fonts, thousandths of an em, to a hundredth; all others are as wide as an x. */
const advances: Record<string, string> = {
  280: '.:;!|\'[]', 300: 'l', 350: 'i', 360: 't', 390: '()', 410: 'j', 430: 'c', 440: ',I', 450: 'qbr', 470: 'ezs', 480: 'gov', 500: '0123456789/py',
  520: 'dka', 550: 'J', 570: 'ux', 590: 'hnf', 650: 'SP', 720: 'UFTLZw', 760: 'CVY', 770: 'ABER', 780: 'OGQ', 850: 'DX', 880: 'mHK', 910: 'N', 1080: 'MW',
}
const letterX = 0.57
const widthOfSign = new Map(Object.entries(advances).flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, Number(width) / 1000])))

/** Upright letters of names and words, the space between words, and the one behind a function's name, em. */
const upright = { letter: 0.5, space: 0.33, behind: 0.17 }
/** The room behind an index or a power, em. */
const scriptSpace = 0.05

/** Signs between two terms, behind which a line may break: their width and the space around them, em (TeXbook, chapter 18). */
interface Operator { width: number, around: number }
const relation: Operator = { width: 0.78, around: 0.56 }
const operation: Operator = { width: 0.78, around: 0.44 }
const operators: Record<string, Operator> = {
  ...each('= < > \\le \\leq \\ge \\geq \\ne \\neq \\lt \\gt \\in \\notin \\subset \\subseteq \\approx \\equiv \\sim', relation),
  ...each('\\to \\gets \\mapsto \\rightarrow \\leftarrow \\Rightarrow \\Leftarrow', { ...relation, width: 1 }),
  ...each('\\implies \\iff \\Longrightarrow', { ...relation, width: 2.2 }),
  ...each('+ - \\times \\pm \\mp \\cup \\cap \\land \\lor \\wedge \\vee \\oplus', operation),
  ...each('* \\ast', { ...operation, width: 0.5 }),
  ...each('\\cdot', { ...operation, width: 0.28 }),
}
const opens = new Set(['(', '[', ',', '\\left', '\\{', '\\quad', '\\qquad'])

/** Commands that draw one thing, or room, em; all others are as wide as an x. */
const commands: Record<string, number> = {
  ...each('\\left \\right \\displaystyle \\textstyle \\limits \\nolimits \\big \\Big \\bigl \\bigr \\Bigl \\Bigr & ~', 0),
  ...each('\\sum \\prod \\bigcup \\bigcap', 1.22), ...each('\\dots \\ldots \\cdots', 1.45), ...each('\\Delta \\Phi \\Psi \\Omega \\nabla', 0.83),
  ...each('\\, \\thinspace', 0.17), ...each('\\; \\: \\>', 0.28), ...each('\\{ \\}', 0.5), ...each('\\quad \\infty', 1), ...each('\\qquad', 2), '\\ ': 0.25, '\\!': -0.17,
}

const inWords = /^\\(?:text\w*|mathrm|operatorname|mbox|hbox)$/
const functionName = /^\\(?:max|min|log|ln|sin|cos|tan|gcd|lim|mod|bmod|det|exp|sup|inf|arg)$/
const stacked = /^\\(?:[dt]?frac|binom)$/
const withoutOwn = /^\\(?:begin|end)$/
const changesFace = /^\\(?:math(?!rm)\w+|bm|boldsymbol|overline|underline|hat|bar|vec)$/

/** Tokens of TeX: a command, a brace, a sign; space means nothing but in words. */
const token = /\\(?:[a-z]+|[\s\S])|\s+|[\s\S]/giu

/** What is read of a formula: a width in em of the formula, and whether a line may break behind it. */
interface Atom { width: number, breaks: boolean }

/** In a line of text, or on lines of its own, where fractions are as large as the rest. */
export type FormulaStyle = 'text' | 'display'
const fractionScale: Record<FormulaStyle, number> = { text: scriptScale, display: 1 }

/**
 * What a formula takes, in the parts that a line may break between, in em of the text around it. Reckoned from the
 * widths of KaTeX's letters: over the formulas of the test articles within a tenth for nine of ten.
 * @param source TeX, without its dollar signs
 */
export function formulaWidths(source: string, style: FormulaStyle = 'text'): number[] {
  const parts = [0]
  for (const { width, breaks } of readAtoms((source.match(token) ?? []).reverse(), { around: 1, fraction: fractionScale[style] })) {
    parts[parts.length - 1] = (parts.at(-1) ?? 0) + width * enlarged
    if (breaks) parts.push(0)
  }
  return parts.filter(part => part > 0)
}

/** Signs in scripts stand close: nothing is `around` them. A fraction's parts are of a scale. */
interface Place { around: 0 | 1, fraction: number }
const inScript: Place = { around: 0, fraction: 1 }

/** Reads to the end of a group; `left` has its next token last. */
function readAtoms(left: string[], place: Place): Atom[] {
  const atoms: Atom[] = []
  let between = false
  for (let next = left.pop(); next !== undefined && next !== '}'; next = left.pop()) {
    if (isSpace(next)) continue
    const operator = operators[next]
    if (operator) atoms.push({ width: operator.width + (between ? operator.around * place.around : 0), breaks: between })
    else atoms.push({ width: isScript(next) ? readScripts(left) : readTerm(next, left, place), breaks: false })
    between = !operator && !opens.has(next)
  }
  return atoms
}

/** An index, a power, or both above each other. */
function readScripts(left: string[]): number {
  const first = readArgument(left, inScript)
  if (!isScript(left.at(-1))) return first * scriptScale + scriptSpace
  left.pop()
  return Math.max(first, readArgument(left, inScript)) * scriptScale + scriptSpace
}

function readTerm(sign: string, left: string[], place: Place): number {
  if (sign === '{') return widthOf(readAtoms(left, place))
  // Most signs are letters and numbers: no pattern of a command is tried on them.
  if (sign.length === 1) return commands[sign] ?? widthOfSign.get(sign) ?? letterX
  if (inWords.test(sign)) return readWords(left)
  if (functionName.test(sign)) return (sign.length - 1) * upright.letter + upright.behind
  if (stacked.test(sign)) return Math.max(readArgument(left, place), readArgument(left, place)) * place.fraction + 0.24
  if (sign === '\\sqrt') return readArgument(left, place) + 0.83
  if (changesFace.test(sign)) return readArgument(left, place)
  if (withoutOwn.test(sign)) return readArgument(left, place) * 0
  return commands[sign] ?? widthOfSign.get(sign) ?? letterX
}

function readArgument(left: string[], place: Place): number {
  const next = left.pop() ?? ''
  return isSpace(next) ? readArgument(left, place) : readTerm(next, left, place)
}

/** The text of a command in words: its spaces count. */
function readWords(left: string[]): number {
  let width = 0
  for (let [next, depth] = [left.pop(), 0]; next !== undefined; next = left.pop()) {
    depth += Number(next === '{') - Number(next === '}')
    if (depth <= 0) break
    width += next === '{' ? 0 : isSpace(next) ? upright.space : upright.letter
  }
  return width
}

/** Whether a token is white space, which comes in one. */
function isSpace(next: string): boolean {
  return next.trimStart().length < next.length
}

/** Whether a sign sets what follows it lower or higher. */
function isScript(next: string | undefined): boolean {
  return next === '_' || next === '^'
}

function widthOf(atoms: readonly Atom[]): number {
  return sum(atoms.map(({ width }) => width))
}

function each<Value>(signs: string, value: Value): Record<string, Value> {
  return Object.fromEntries(signs.split(' ').map(sign => [sign, value]))
}
