/** A rule of a style sheet that names a file with some of a font's letters. */
export interface FontFace {
  /** The rule as it is written. */
  rule: string
  /** The file, as the rule names it. */
  file: string
  /** The first and the last code point of each range that it draws; all where it says nothing. */
  ranges: Array<[number, number]>
}

/** Reads the `@font-face` rules of a style sheet that name one file each. */
export function fontFaces(css: string): FontFace[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].flatMap(([rule]) => {
    const file = /\burl\(\s*["']?([^"')]+\.woff2)["']?\s*\)/.exec(rule)?.[1]
    return file === undefined ? [] : [{ rule, file, ranges: rangesOf(rule) }]
  })
}

function rangesOf(rule: string): Array<[number, number]> {
  const list = /unicode-range:\s*([^;}]+)/i.exec(rule)?.[1]
  if (list === undefined) return [[0, 0x10FFFF]]
  return [...list.matchAll(/U\+([\dA-F?]+)(?:-([\dA-F]+))?/gi)].map(([, from = '0', to]): [number, number] => [
    parseInt(from.replace(/\?/g, '0'), 16), parseInt(to ?? from.replace(/\?/g, 'F'), 16)])
}

/** Nothing but what joins or parts letters: a font of these alone has no shape in it, and browsers complain of it. */
const invisible = /^[\p{Z}\p{Cc}\p{Cf}\uFE00-\uFE0F]*$/u

/** Those of the letters that a face draws; none where none of them can be seen. */
export function lettersOf({ ranges }: FontFace, letters: readonly string[]): string {
  const drawn = letters.filter(letter => ranges.some(([from, to]) => from <= letter.codePointAt(0)! && letter.codePointAt(0)! <= to)).join('')
  return invisible.test(drawn) ? '' : drawn
}

/** Letters that stand in every deck: of its navigation, of our layouts, of a browser that hyphenates. */
const always = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00A0\u00AD\u2010\u2011\u00AB\u00BB\u00B7\u00D7\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026\u2190\u2191\u2192\u2193\u2197\u21B5\u2212\u2713`

/** Names of characters that stand for themselves without a name, or are among those of every deck. */
const plainNames = /^&(?:amp|lt|gt|quot|apos|nbsp|shy|mdash|ndash|hellip|lsquo|rsquo|ldquo|rdquo|laquo|raquo|middot|times|bull|rarr|larr|minus);$/

/**
 * Every letter that a deck with this text can show, each once, large and small.
 *
 * @returns nothing where the text names characters that we do not know
 */
export function lettersIn(text: string): string[] | undefined {
  const named = text.match(/&[a-z]\w*;/gi) ?? []
  if (named.some(name => !plainNames.test(name))) return undefined
  const told = text.replace(/&#(x[\da-f]+|\d+);/gi, (_, code: string) => String.fromCodePoint(Math.min(0x10FFFF, /^x/i.test(code) ? parseInt(code.slice(1), 16) : Number(code))))
  return [...new Set(`${always}${told}${told.toUpperCase()}${told.toLowerCase()}`)].filter(letter => !/[\n\r\t]/.test(letter)).sort()
}
