/** A paragraph of the notes that opens with `[private]`: for the speaker alone. */
const privateParagraph = /(?:^|\n)\[private\][^\n]*(?:\n(?![ \t]*(?:\n|$))[^\n]*)*/g

/** Notes without what is for the speaker alone. */
export function publicNote(note: string): string {
  return note.replace(privateParagraph, '').replace(/\n{3,}/g, '\n\n').trim()
}

/** What is for the speaker alone in some notes, each cue without its mark. */
export function privateCues(note: string): string[] {
  return (note.match(privateParagraph) ?? []).map(paragraph => paragraph.trim().replace(/^\[private\]\s*/, '')).filter(cue => cue !== '')
}

/** Whether a paragraph of the notes is for the speaker alone, by the text that it opens with. */
export function isPrivate(paragraph: string): boolean {
  return paragraph.trimStart().startsWith('[private]')
}
