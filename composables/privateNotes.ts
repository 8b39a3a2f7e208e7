/** What may stand before the words of a paragraph: room, the mark of a list or a quotation, a click. */
const before = '[ \\t]*(?:(?:[-*+>]|\\d+[.)])[ \\t]*)*(?:\\[click(?::[^\\]\\n]*)?\\][ \\t]*)*'

/** A paragraph or an item of the notes that opens with `[private]`: for the speaker alone, up to the next one. */
const privateParagraph = new RegExp(`(?:^|\\n)${before}\\[private\\][^\\n]*(?:\\n(?![ \\t]*(?:\\n|$|[-*+>][ \\t]|\\d+[.)][ \\t]))[^\\n]*)*`, 'gi')
const mark = new RegExp(`^${before}\\[private\\]\\s*`, 'i')

/** Notes without what is for the speaker alone. */
export function publicNote(note: string): string {
  return note.replace(privateParagraph, '').replace(/\n{3,}/g, '\n\n').trim()
}

/** What is for the speaker alone in some notes, each cue without its mark. */
export function privateCues(note: string): string[] {
  return (note.match(privateParagraph) ?? []).map(paragraph => paragraph.trim().replace(mark, '')).filter(cue => cue !== '')
}

/** Whether a paragraph of the notes is for the speaker alone, by the text that it opens with. */
export function isPrivate(paragraph: string): boolean {
  return mark.test(paragraph)
}
