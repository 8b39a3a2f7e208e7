import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inlineText } from '../../composables/inlineText.ts'
import { privateCues, publicNote } from '../../composables/privateNotes.ts'
import { BuildFailure } from './build-failure.ts'
import type { DeckFolder } from './deck-folder.ts'
import { filesIn } from '../read/files-in.ts'
import { loadWritten } from './slides.ts'

/** What is for the speaker alone in a deck, as its Markdown has it, each cue in one line; what is said or shown as well is no secret. */
export async function cuesOf(deck: DeckFolder): Promise<string[]> {
  const slides = await loadWritten(deck)
  const open = wordsOf(slides.map(({ content, note }) => `${content}\n${publicNote(note)}`).join('\n'))
  const cues = slides.flatMap(({ note }) => privateCues(note)).map(cue => cue.replace(/\s+/g, ' '))
  return cues.filter(cue => !open.includes(wordsOf(inlineText(cue))))
}

/** A cue of fewer words may stand in any script, style or picture; it is looked for in all that people read. */
const tellingWords = 3
const isMachines = /\.(?:m?js|css|png|jpe?g|gif|webp|avif|woff2?|ttf|pdf|mp4|webm|mp3|wasm)$/i
/** The mark itself, in whatever is published, gives a cue away however short it is. */
const mark = /\[private\]/i

/** Searches all that a build has made for the speaker's private cues. Throws a `BuildFailure` where one is there. */
export async function assertNothingPrivate(deck: DeckFolder, site: string): Promise<void> {
  const cues = await cuesOf(deck)
  const anyCue = (await loadWritten(deck)).some(({ note }) => privateCues(note).length > 0)
  if (!anyCue) return
  for (const name of await filesIn(site)) {
    const text = (await readFile(join(site, name), 'utf8')).replace(/\\n|\s+/g, ' ')
    const found = mark.exec(text)?.[0] ?? cues.filter(cue => !isMachines.test(name) || wordsOf(cue).trim().split(' ').length >= tellingWords).find(cue => holds(text, cue))
    if (found !== undefined) throw new BuildFailure('a private cue would be published; the site was not written', [`${name} holds '${found}'`])
  }
}

/** Whether a text has a cue as it was written, in itself or as a script writes it, and not as a part of a longer word. */
function holds(text: string, cue: string): boolean {
  const parts = [cue, JSON.stringify(cue).slice(1, -1)].map(one => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return parts.some(part => new RegExp(`(?<![\\p{L}\\p{N}])${part}(?![\\p{L}\\p{N}])`, 'u').test(text))
}

/**
 * Searches what a page says for private cues, word for word, whatever stands between the words: what was Markdown in
 * the cue is drawn on the page. Throws a `BuildFailure` where one is there.
 */
export function assertTellsNothing(text: string, cues: readonly string[]): void {
  const said = wordsOf(text)
  const found = cues.find(cue => [cue, inlineText(cue)].map(wordsOf).some(words => words.trim() !== '' && said.includes(words)))
  if (found !== undefined) throw new BuildFailure('a private cue would be printed; nothing was written', [`the page holds '${found}'`])
}

/** A text's words, one space before, between and after them. */
function wordsOf(text: string): string {
  return ` ${text.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? ''} `
}
