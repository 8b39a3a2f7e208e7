import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { privateCues } from '../../composables/privateNotes.ts'
import { BuildFailure } from './build-failure.ts'
import type { DeckFolder } from './deck-folder.ts'
import { loadWritten } from './slides.ts'

/** Searches all that a build has made for the speaker's private cues. Throws a `BuildFailure` where one is there. */
export async function assertNothingPrivate(deck: DeckFolder, site: string): Promise<void> {
  const cues = (await loadWritten(deck)).flatMap(({ note }) => privateCues(note)).map(cue => cue.replace(/\s+/g, ' '))
  if (cues.length === 0) return
  for (const name of await readdir(site, { recursive: true })) {
    const path = join(site, name)
    if (!(await stat(path)).isFile()) continue
    const text = (await readFile(path, 'utf8')).replace(/\\n|\s+/g, ' ')
    const found = cues.find(cue => text.includes(cue) || text.includes(JSON.stringify(cue).slice(1, -1)))
    if (found !== undefined) throw new BuildFailure('a private cue would be published; the site was not written', [`${name} holds '${found}'`])
  }
}
