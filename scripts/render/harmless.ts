/** Signs that may be Markdown wherever they stand, by the rules of its writer, its extensions and `live.ts`. */
const marks = /[\t\r\n$*<[\\\]^_`|~]|&[#A-Za-z]|:[:/]|@[-.\w]|[Ww]\.[-.\w]/
/** What may be Markdown at the beginning of a line. */
const opening = /^(?:[ #+:=>-]|\d+[.)])/
/** Signs that may be Markdown at the beginning of a text, and behind what. */
const behind: Readonly<Record<string, RegExp>> = { '(': /\]$/, '.': /[Ww]$/, ':': /:$/ }
/** Signs that may be Markdown at the end of a text, and before what. */
const ahead: Readonly<Record<string, RegExp>> = { ' ': /^[\r\n]/, '!': /^\[/, '#': /^(?:[\r\n]|$)/, '&': /^[#A-Za-z]/, '.': /^[-.\w]/, ':': /^[:/]/, '@': /^[-.\w]/ }

/** Constructs of Markdown, and what is written in them as it stands: most addresses, names of languages, numbers of lines. */
export const harmlessIn: Readonly<Record<string, RegExp>> = {
  destinationRaw: /^(?!.*::)[\w/:.,;?=%#+-]*$/,
  codeFencedLangGraveAccent: /^[\w.+#-]*$/,
  codeFencedMetaGraveAccent: /^(?!.*::)[\w{}|:,*-]*$/,
}

/** Whether a text is written as it stands, wherever words may stand: true of most, and soon said. */
export function isHarmless(text: string, { before, after }: { before: string, after: string }): boolean {
  return !marks.test(text) && !(/[\r\n]$/.test(before) && opening.test(text)) && !behind[text.charAt(0)]?.test(before) && !ahead[text.slice(-1)]?.test(after)
}
