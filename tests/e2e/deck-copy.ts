import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../cli/temporary-folder.ts'

/**
 * Copies a deck of `fixtures/` to a folder outside this repository, as its author would have it; gone after the test,
 * unless it is put into a `home` of the caller's.
 */
export function deckCopy(name: 'clean' | 'faulty' | 'paper' | 'day-and-night', home = temporaryFolder()): string {
  const folder = join(home, 'a deck')
  cpSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)), folder, { recursive: true })
  return folder
}

/** Every file and folder in `folder`, to see whether something was left there. */
export function contentOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort()
}
