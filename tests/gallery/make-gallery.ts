import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Terminal } from '../../scripts/cli/terminal.ts'
import { generate } from '../../scripts/commands/generate.ts'
import type { DeckFolder } from '../../scripts/slidev/deck-folder.ts'
import { deckFile, findDeck } from '../../scripts/slidev/deck-folder.ts'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** The article that the gallery is made of. */
export const galleryArticle = here('article.md')

/** Where the pictures of the gallery that were looked at and accepted are kept. */
export const acceptedFolder = here('accepted')

/**
 * Makes the gallery in `folder`: the deck of its article, in which every kind stands with little, usual and much to
 * say, and after it the slides of which a deck has only one (`frames.md`).
 * @param theme Slidev theme to set it under
 */
export async function makeGallery(folder: string, terminal: Terminal, theme = 'default'): Promise<DeckFolder> {
  await generate(galleryArticle, { out: folder }, terminal)
  const file = join(folder, deckFile)
  await appendFile(file, `\n${await readFile(here('frames.md'), 'utf8')}`)
  if (theme !== 'default') await writeFile(file, (await readFile(file, 'utf8')).replace(/^theme: default$/m, `theme: ${theme}`))
  return findDeck(folder)
}

/** Names of the gallery's slides as files have them: the part of the article, the kind and, for parts, which. */
export function nameSlides(sources: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return sources.map((source) => {
    const name = source.replace(/[^\p{L}\p{N}]+/gu, '-')
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}-${count}`
  })
}
