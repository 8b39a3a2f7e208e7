/**
 * Signs and places that may be Markdown, by the rules of its writer, its extensions and `live.ts`: anywhere; at the
 * beginning of a line; before or behind what the neighbours write.
 */
const marks = /[\t\r\n#$&*+<=>@[\\\]^_`|~]|^ *(?:[-:]|\d+[.)])|^[(.]|:[:/-]|[:!]$|[Ww]\.(?:[-.\w]|$)/

/** Constructs of Markdown, and what is written in them as it stands: most addresses, names of languages, numbers of lines. */
export const harmlessIn: Readonly<Record<string, RegExp>> = {
  destinationRaw: /^(?!.*::)[\w/:.,;?=%#+-]*$/,
  codeFencedLangGraveAccent: /^[\w.+#-]*$/,
  codeFencedMetaGraveAccent: /^(?!.*::)[\w{}|:,*-]*$/,
}

/** Whether a text is written as it stands, wherever words may stand: true of most, and soon said. */
export function isHarmless(text: string, { before, after }: { before: string, after: string }): boolean {
  return !marks.test(text) && !(/^ /.test(text) && /[\r\n]$/.test(before)) && !(/ $/.test(text) && /^[\r\n]/.test(after))
}
