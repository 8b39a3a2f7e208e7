/** What may stand before the words of a paragraph: room of any width, marks of quotations, lists, tasks and accents, also those that are typed or copied (`•`), tags, clicks. */
const before = '(?:[^\\S\\n]|[\\u200b-\\u200f\\u2060]|[-*+>_~•‣◦▪·–—]|\\d+[.)]|</?[a-z][^>\\n]*>|\\[[ x]\\]|\\[click(?::[^\\]\\n]*)?\\])*'
const opening = new RegExp(`^${before}\\[private\\]:?\\s*`, 'i')

/** Where Slidev goes on a click while notes are read. */
export const clickMark = /\[click(?::[^\]\n]*)?\]/gi

/** The mark, wherever it stands. */
export const privateMark = /\[private\]/i

/** Tags, whatever their attributes hold, and character references: nobody reads them as words. An address is read. */
const wordless = /<(?!https?:|mailto:)(?:"[^"]*"|'[^']*'|[^"'>])*>|&#?\w+;/g

/** Whether a text has a word that people read, or a sign that speaks for one: a face, a hand. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.replace(wordless, ''))
}

/** Whether a paragraph of the notes, or a line of one, is for the speaker alone, by the text that it opens with. */
export function isPrivate(text: string): boolean {
  return opening.test(text)
}

/** A cue without its mark. */
export function withoutMark(cue: string): string {
  return cue.replace(opening, '')
}

/** A colon at the end, whatever closes or stands in brackets behind it; and what looks like one and is a face. */
const colonAtEnd = /[:：](?=(?:[\s*_~`"'”’»)\]}]|\([^()]*\))*$)/
const face = /(?:^|\s)[:;]-?[()DPp|/\\]+(?=\s|$)/g

/** Whether a cue leads over to what stands below it. */
export function leadsOver(cue: string): boolean {
  return colonAtEnd.test(withoutFaces(cue))
}

/** A cue that leads over to nothing: without the colon at its end. */
export function withoutColon(cue: string): string {
  const at = withoutFaces(cue).search(colonAtEnd)
  return at < 0 ? cue : withoutColon(`${cue.slice(0, at)}${cue.slice(at + 1)}`)
}

/** Room in place of faces, so that all else stays where it is. */
function withoutFaces(cue: string): string {
  return cue.replace(face, found => ' '.repeat(found.length))
}
