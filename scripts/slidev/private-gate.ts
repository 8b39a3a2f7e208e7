import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inlineText } from '../../composables/inlineText.ts'
import { privateCues } from '../../composables/privateNotes.ts'
import { BuildFailure } from './build-failure.ts'
import type { DeckFolder } from './deck-folder.ts'
import { loadWritten } from './slides.ts'

/** What is for the speaker alone in a deck, as its Markdown has it, each cue in one line. */
export async function cuesOf(deck: DeckFolder): Promise<string[]> {
  return (await loadWritten(deck)).flatMap(({ note }) => privateCues(note)).map(cue => cue.replace(/\s+/g, ' '))
}

/** Searches all that a build has made for the speaker's private cues. Throws a `BuildFailure` where one is there. */
export async function assertNothingPrivate(deck: DeckFolder, site: string): Promise<void> {
  const cues = await cuesOf(deck)
  if (cues.length === 0) return
  for (const name of await readdir(site, { recursive: true })) {
    const path = join(site, name)
    if (!(await stat(path)).isFile()) continue
    const text = (await readFile(path, 'utf8')).replace(/\\n|\s+/g, ' ')
    const found = cues.find(cue => text.includes(cue) || text.includes(JSON.stringify(cue).slice(1, -1)))
    if (found !== undefined) throw new BuildFailure('a private cue would be published; the site was not written', [`${name} holds '${found}'`])
  }
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
