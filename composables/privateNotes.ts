import MarkdownExit from 'markdown-exit'
import { clickMark, hasWords, isPrivate, leadsOver, privateMark, withoutMark } from './privateMark.ts'

/** As Slidev shows notes: what it takes for a paragraph, an item or a listing is one here. */
export const notesMarkdown = MarkdownExit({ html: true })

/** Lines of the notes, from the first up to one behind the last. */
interface Lines { start: number, end: number }

/** A block of the notes without others in it; `whole` has the items, too, that begin with it. */
interface Block extends Lines { isListing: boolean, whole: Lines }

/** What holds blocks, what stands within one, and what nobody sees. */
const isNoBlock = /^(?:inline|reference|blockquote_open|(?:bullet_list|ordered_list)_open|(?:thead|tbody|tr|th|td)_open)$/

/** A blank line, and what closes a listing. */
const endsCueInListing = /^[\s>]*(?:`{3,}\s*|~{3,}\s*)?$/

/** Notes without what is for the speaker alone. */
export function publicNote(note: string): string {
  const lines = linesOf(note)
  const cues = cuesIn(lines)
  const open = lines.filter((_, no) => !cues.some(cue => holds(cue, no)))
  return open.join('\n').replace(/\n{3,}/g, '\n\n').trim()
}

/** What is for the speaker alone in some notes, each cue without its mark. */
export function privateCues(note: string): string[] {
  const lines = linesOf(note)
  return cuesIn(lines).map(({ start, end }) => withoutMark(lines.slice(start, end).join('\n').trim())).filter(cue => cue !== '')
}

/** What is no word of a cue beside clicks: the number of its item, its mark. */
const noWords = /^[\s>]*\d+[.)]|\[private\]/gi

/** How an item begins, one that is typed too, and what else is no paragraph. */
const beginsItem = /^(?:[\s>]*(?:[-*+•‣⁃∙◦▪▫·●○■□☐☑✓✔✅→➤►–]|\d+[.)]|\(?(?:\d+|[a-z])\))\s|[\s>]*(?:`{3}|~{3}|<(?:pre|ul|ol|dl|table)\b)| {4}|\t)/i

/**
 * Whether what stands below a mark in some notes may have been meant: the mark has no words behind it, or a colon at the
 * end of them and a list or a listing below, or an item behind the mark with the next one right below.
 */
export function hasOpenCue(note: string): boolean {
  const lines = linesOf(note)
  return cuesIn(lines).some(({ start, end }) => {
    const said = lines.slice(start, end).join('\n').replace(clickMark, '').replace(noWords, '')
    const below = lines.slice(end).map(line => line.replace(clickMark, '')).find(line => /[^\s>]/.test(line)) ?? ''
    const isItem = beginsItem.test(withoutMark((lines[start] ?? '').trim())) && beginsItem.test(lines[end] ?? '')
    return !hasWords(said) || ((isItem || leadsOver(said)) && beginsItem.test(below) && !isPrivate(below))
  })
}

/** A carriage return alone ends a line of Markdown too. */
function linesOf(note: string): string[] {
  return note.split(/\r\n?|\n/)
}

/** Where the cues of some notes stand: each is the rest of its paragraph, and of the item that begins with it. */
function cuesIn(lines: readonly string[]): Lines[] {
  if (!lines.some(line => privateMark.test(line))) return []
  const { blocks, items } = partsOf(lines.join('\n'))
  const cues: Lines[] = []
  lines.forEach((line, no) => {
    if (!isPrivate(line) || cues.some(cue => holds(cue, no))) return
    const block = blocks.find(one => holds(one, no))
    if (block?.isListing) cues.push(...cueInListing(block, no, lines))
    else if (block) cues.push(trimmed(block.start === no ? block.whole : { start: no, end: block.end }, lines))
    else cues.push(trimmed(items.find(({ start }) => start === no) ?? { start: no, end: endOfLines(no, lines) }, lines))
  })
  return cues
}

/** `[private]: Pause` is the address of a link to Markdown, which ends with its line; to its author the cue goes on to a blank one. */
function endOfLines(no: number, lines: readonly string[]): number {
  const blank = lines.findIndex((line, other) => other > no && /^[\s>]*$/.test(line))
  return blank < 0 ? lines.length : blank
}

/** In a listing, the mark alone on its line is the name of a section; with words behind it, a cue before which a fence was left open. */
function cueInListing({ end }: Block, no: number, lines: readonly string[]): Lines[] {
  if (withoutMark(lines[no] ?? '') === '') return []
  const last = lines.findIndex((line, other) => other > no && (other >= end || endsCueInListing.test(line)))
  return [{ start: no, end: last < 0 ? lines.length : last }]
}

function partsOf(note: string): { blocks: Block[], items: Lines[] } {
  const blocks: Block[] = []
  const items: Lines[] = []
  let beginning: Lines[] = []
  for (const { type, map } of notesMarkdown.parse(note, {})) {
    if (type === 'list_item_close') beginning.pop()
    if (!map || isNoBlock.test(type)) continue
    const [start, end] = map
    if (type === 'list_item_open') {
      beginning.push({ start, end })
      items.push({ start, end })
      continue
    }
    blocks.push({ start, end, isListing: type === 'fence', whole: beginning[0] ?? { start, end } })
    beginning = []
  }
  return { blocks, items }
}

/** Blank lines behind a cue part what stands around it. */
function trimmed({ start, end }: Lines, lines: readonly string[]): Lines {
  return end > start + 1 && lines[end - 1]?.trim() === '' ? trimmed({ start, end: end - 1 }, lines) : { start, end }
}

function holds({ start, end }: Lines, no: number): boolean {
  return no >= start && no < end
}
