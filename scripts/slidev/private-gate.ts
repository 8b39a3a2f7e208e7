import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { labelsFor } from '../../composables/labels.ts'
import { inlineText } from '../../composables/inlineText.ts'
import { clickMark, isPrivate, privateMark } from '../../composables/privateMark.ts'
import { hasOpenCue, privateCues, publicNote } from '../../composables/privateNotes.ts'
import { BuildFailure } from './build-failure.ts'
import type { DeckFolder } from './deck-folder.ts'
import { filesIn } from '../read/files-in.ts'
import { decodeEntities } from '../text/entities.ts'
import { loadHead, loadWritten } from './slides.ts'
import type { WrittenSlide } from './slides.ts'
import { withoutCode } from './without-code.ts'

/** What is for the speaker alone in a deck, as its Markdown has it, each cue in one line; what is said or shown as well, or named so in every deck, is no secret. */
export async function cuesOf(deck: DeckFolder): Promise<string[]> {
  return cuesIn(await loadWritten(deck), (await loadHead(deck)).lang)
}

function cuesIn(slides: readonly WrittenSlide[], lang: string): string[] {
  const open = wordsOf([...slides.map(({ content, note }) => `${content}\n${publicNote(note)}`), ...Object.values(labelsFor(lang))].join('\n'))
  const cues = slides.flatMap(({ note }) => privateCues(note)).map(cue => cue.replace(/\s+/g, ' '))
  return cues.filter(cue => !open.includes(wordsOf(inlineText(cue))))
}

/** A cue of fewer words, and of fewer letters, may stand in any script, style or picture; it is looked for in all that people read. */
const telling = { words: 3, letters: 12 }
const isPlain = /\.(?:txt|md|csv)$/i
const isPage = /\.x?html?$/i
const unread = /<(script|style)\b[^]*?<\/\1>/gi
const isMachines = /\.(?:m?js|css|png|jpe?g|gif|webp|avif|woff2?|ttf|pdf|mp4|webm|mp3|wasm)$/i
/** A comment, which is no note where it is not the last of its slide. */
const comment = /<!--[^]*?-->/g

/** What its author may have meant for a cue, and Slidev would publish, with what is to be said of it; the name of a link is none. */
const strays: ReadonlyArray<{ pattern: RegExp, remedy: string }> = [
  { pattern: /(?<!\\)\[[\s*_~/]*private\b(?:(?!\n[ \t]*\n)[^\]])*\](?!\(<?[^\s<>]+>?(?:\s+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?\)|\[[\w-]*\])/i, remedy: 'has a mark that no cue begins with; in a paragraph of its own, begin it with [private], or write the mark as code' },
  { pattern: /^(?:[^\p{L}\p{N}\\]|\d+[.)])*\[private\b(?:(?!\n[ \t]*\n)[^\]])*(?=\n[ \t]*\n|$(?![^]))/imu, remedy: 'has a mark that nothing closes; write [private] before the cue' },
  { pattern: /^(?:[^\p{L}\p{N}<&\\]|\d+[.)]|<[^<>!]*>|<!--)*talk:\s*(?:[\w-]+\s*:[^\n]*\n\s*)*cue(?![\p{L}\p{N}])/imu, remedy: 'asks for a cue as an article does; in a deck, write [private] before it' },
]
const isLinked = /\[private\][([]/i

/** The first line of a text that is taken for no cue and may have been meant for one, with the remedy. */
function strayIn(markdown: string): string | undefined {
  const text = withoutCode(markdown).replace(clickMark, '')
  for (const { pattern, remedy } of strays) {
    const found = pattern.exec(text)
    if (found) return `'${lineAt(text, found.index + found[0].search(/\S/)).trim()}' ${remedy}`
  }
  return undefined
}

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset) + 1).split('\n')[0] ?? ''
}

/** Refuses a deck in which a mark is taken for no cue's: Slidev would publish what stands behind it. Throws a `BuildFailure`. */
export async function assertCuesAreRead(deck: DeckFolder): Promise<void> {
  assertRead(await loadWritten(deck))
}

function assertRead(slides: readonly WrittenSlide[]): void {
  // The last comment of a slide alone is its note.
  const lost = slides.flatMap(({ content }) => withoutCode(content).match(comment) ?? []).find(text => strayIn(text.slice('<!--'.length, -'-->'.length)) !== undefined)
  if (lost !== undefined) throw refusal(`'${lost.replace(/\s+/g, ' ')}' is no note, which the last comment of a slide is with nothing behind it, and would be published with the page; put it there`)
  const shown = slides.flatMap(({ content }) => withoutCode(content).replace(comment, '').split('\n')).find(line => isPrivate(line) && !isLinked.test(line))
  if (shown !== undefined) throw refusal(`'${shown.trim()}' stands on a slide; notes end at the first '-->', and what is behind that is shown`)
  const unread = slides.map(({ note }) => strayIn(publicNote(note))).find(stray => stray !== undefined)
  if (unread !== undefined) throw refusal(unread)
  if (slides.some(({ note }) => hasOpenCue(note))) throw refusal('a mark [private] has no words behind it, or a colon and a list below it, which would be for all; write each cue behind a mark of its own')
}

/** Searches all that a build has made for the speaker's private cues. Throws a `BuildFailure` where one is there, or may be. */
export async function assertNothingPrivate(deck: DeckFolder, site: string): Promise<void> {
  const slides = await loadWritten(deck)
  assertRead(slides)
  const cues = cuesIn(slides, (await loadHead(deck)).lang)
  // The mark itself gives a cue away, however short it is; where a deck speaks of the mark, what stands behind it does.
  const isSpokenOf = slides.some(({ content, note }) => privateMark.test(asShown(content.replace(comment, ''))) || privateMark.test(asShown(publicNote(note))))
  for (const name of await filesIn(site)) {
    const text = (await readFile(join(site, name), 'utf8')).replace(/\\n|\s+/g, ' ')
    const says = sayerOf(name, text)
    const marked = isSpokenOf ? cues.map(cue => `[private] ${cue}`).find(cue => holds(text, cue)) : privateMark.exec(text)?.[0]
    const found = marked ?? cues.find(says)
    if (found !== undefined) throw refusal(`${name} holds '${found}'`)
  }
}

/** Markdown about as a page shows it: without tags, and with the signs that were guarded. */
function asShown(markdown: string): string {
  return decodeEntities(markdown.replace(/<[^>]*>/g, '').replace(/\\(?=[!-/:-@[-`{-~])/g, ''))
}

function refusal(detail: string): BuildFailure {
  return new BuildFailure('a private cue would be published; nothing was written', [detail])
}

function isTelling(cue: string): boolean {
  const words = wordsOf(cue).trim()
  return words.split(' ').length >= telling.words || words.length >= telling.letters
}

/** Whether a text has a cue, in itself or as a script writes it, and not as a part of a longer word. */
function holds(text: string, cue: string): boolean {
  const parts = [cue, inlineText(cue)].flatMap(one => [one, JSON.stringify(one).slice(1, -1)]).map(one => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return parts.some(part => new RegExp(`(?<![\\p{L}\\p{N}])${part}(?![\\p{L}\\p{N}])`, 'u').test(text))
}

/**
 * Tells of cues whether a file has them, as it stands there or as a page shows it. A short one may be a name in what
 * machines read of any file, and is looked for in what people read.
 */
function sayerOf(name: string, text: string): (cue: string) => boolean {
  let said: Array<{ words: string, isRead: boolean }> | undefined
  return (cue) => {
    if (isMachines.test(name)) return isTelling(cue) && holds(text, cue)
    said ??= [{ words: wordsOf(text), isRead: isPlain.test(name) }, { words: wordsOf(decodeEntities(text.replace(unread, ' ').replace(/<[^>]*>/g, ' '))), isRead: isPage.test(name) }]
    return (isTelling(cue) && holds(text, cue)) || said.some(({ words, isRead }) => (isRead || isTelling(cue)) && tells(words, cue))
  }
}

/** Whether words have those of a cue in their order, whatever stood between them. */
function tells(said: string, cue: string): boolean {
  return [cue, inlineText(cue)].map(wordsOf).some(words => words.trim() !== '' && said.includes(words))
}

/**
 * Searches what a page says for private cues, word for word, whatever stands between the words: what was Markdown in
 * the cue is drawn on the page. Throws a `BuildFailure` where one is there.
 */
export function assertTellsNothing(text: string, cues: readonly string[]): void {
  const said = wordsOf(text)
  const found = cues.find(cue => tells(said, cue))
  if (found !== undefined) throw new BuildFailure('a private cue would be printed; nothing was written', [`the page holds '${found}'`])
}

/** A text's words, one space before, between and after them. */
function wordsOf(text: string): string {
  return ` ${text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''} `
}
