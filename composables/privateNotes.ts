/** What may stand before the words of a paragraph: room of any width, marks of quotations, lists, tasks and accents, also those that are typed or copied (`•`), tags, clicks. */
const before = '(?:[^\\S\\n]|[\\u200b-\\u200f\\u2060]|[-*+>_~•‣◦▪·–—]|\\d+[.)]|</?[a-z][^>\\n]*>|\\[[ x]\\]|\\[click(?::[^\\]\\n]*)?\\])*'
const mark = new RegExp(`^${before}\\[private\\]\\s*`, 'i')

/** Marks of quotations at the start of a line, and what begins an item of a list behind them. */
const quoted = /^(?:[ \t]*>)*[ \t]*/
const bullet = /^[-*+](?:[ \t]|$)/
const numeral = /^(\d+)[.)](?:[ \t]|$)/

/** A line without its marks of quotation: how many they are, how far it stands in, and what it says. */
interface Line { whole: string, depth: number, indent: number, text: string }

/** A paragraph or an item of the notes that opens with `[private]`. */
interface Cue { lines: string[], depth: number, indent: number, isItem: boolean, isPast: boolean }

/** Notes without what is for the speaker alone. */
export function publicNote(note: string): string {
  return readNote(note).open.join('\n').replace(/\n{3,}/g, '\n\n').trim()
}

/** What is for the speaker alone in some notes, each cue without its mark. */
export function privateCues(note: string): string[] {
  return readNote(note).cues.map(lines => lines.join('\n').trim().replace(mark, '')).filter(cue => cue !== '')
}

/** Whether a paragraph of the notes is for the speaker alone, by the text that it opens with. */
export function isPrivate(paragraph: string): boolean {
  return mark.test(paragraph)
}

/** Parts the lines of notes in those for all and those of cues, as Markdown sees where a paragraph and an item end. */
function readNote(note: string): { open: string[], cues: string[][] } {
  const open: string[] = []
  const cues: Cue[] = []
  let cue: Cue | undefined
  for (const line of note.split('\n').map(asLine)) {
    if (mark.test(line.whole)) {
      cue = { lines: [line.whole], depth: line.depth, indent: line.indent, isItem: bullet.test(line.text) || numeral.test(line.text), isPast: false }
      cues.push(cue)
    }
    else if (cue && goesOn(cue, line)) {
      cue.lines.push(line.whole)
      cue.isPast ||= line.text === ''
    }
    else {
      cue = undefined
      open.push(line.whole)
    }
  }
  return { open, cues: cues.map(({ lines }) => lines) }
}

function asLine(whole: string): Line {
  const marks = quoted.exec(whole)?.[0] ?? ''
  const inside = whole.slice(marks.lastIndexOf('>') + 1)
  return { whole, depth: marks.split('>').length - 1, indent: inside.length - inside.trimStart().length, text: inside.trim() }
}

/** Whether a line belongs to the cue before it. A paragraph takes in what no Markdown ends it at; an item what stands further in as well. */
function goesOn(cue: Cue, { depth, indent, text }: Line): boolean {
  if (text === '') return cue.isItem
  if (cue.isItem && indent > cue.indent && depth >= cue.depth) return true
  if (cue.isPast || depth > cue.depth) return false
  const numbered = numeral.exec(text)
  return !bullet.test(text) && !(numbered && (cue.isItem || Number(numbered[1]) === 1))
}
