import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { kindOf } from '../cli/targets.ts'
import { UsageError } from '../cli/usage-error.ts'

/** A folder that holds a deck. */
export interface DeckFolder {
  /** Absolute path. */
  folder: string
  /** Absolute path of its `slides.md`. */
  entry: string
}

/** Name of the deck's file in its folder. */
export const deckFile = 'slides.md'

/** Looks for the deck in `folder`. Throws a `UsageError` where there is no folder or no deck in it. */
export async function findDeck(folder: string): Promise<DeckFolder> {
  const kind = await kindOf(folder)
  if (kind === 'nothing')
    throw new UsageError(`${folder} does not exist`)
  if (kind === 'file')
    throw new UsageError(`${folder} is a file; name the folder that holds ${deckFile}`)
  const entry = join(resolve(folder), deckFile)
  if (await kindOf(entry) !== 'file')
    throw new UsageError(`${folder} holds no ${deckFile}; 'talkwright generate ARTICLE --out ${folder}' writes one`)
  if ((await readFile(entry, 'utf8')).trim() === '')
    throw new UsageError(`${entry} is empty; 'talkwright generate ARTICLE --out ${folder}' writes it`)
  if (entry.includes('?'))
    throw new UsageError(`${folder} has a '?' in its path, where Slidev takes it for the end of a name; rename the folder`)
  return { folder: resolve(folder), entry }
}
