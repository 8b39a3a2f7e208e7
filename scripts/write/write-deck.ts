import { access, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { createTwoFilesPatch } from 'diff'
import { HandEdited } from './hand-edited.ts'

/** What is written beside the deck, by path inside the deck's folder. */
export type Companions = ReadonlyMap<string, Uint8Array>

/** How to treat the deck that stands there already. */
export interface Overwriting {
  /** Says whether a deck is as a run of ours left it. */
  isAsGenerated: (markdown: string) => boolean
  /** Replace a deck that a person has edited, keeping a backup. */
  force?: true | undefined
}

/** Where a copy of the last generated deck stands, for comparing with what a person made of it. */
const base = join('.talkwright', 'slides.md')

/**
 * Writes `slides.md` and its companions into `folder`, each file whole or not at all, the deck last. A deck that was
 * edited by hand is left as it is: `HandEdited` is thrown with the difference, before anything is written.
 * @returns the path of the backup, where one was made
 */
export async function writeDeck(folder: string, markdown: string, companions: Companions, overwriting: Overwriting): Promise<string | undefined> {
  const path = join(folder, 'slides.md')
  const existing = await readIfThere(path)
  const edited = existing !== undefined && existing !== markdown && !overwriting.isAsGenerated(existing)
  if (edited && !overwriting.force) throw new HandEdited(path, await changes(folder, existing, markdown))
  const backup = edited ? await keep(path, existing) : undefined
  for (const [name, bytes] of companions) await writeOnce(join(folder, name), bytes)
  await writeWhole(join(folder, base), markdown)
  if (existing !== markdown) await writeWhole(path, markdown)
  return backup
}

/** Writes a file whole or not at all, making its folders. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFileAtomic(path, typeof data === 'string' ? data : Buffer.from(data))
}

/** Names of companions carry a digest of their bytes: one that is there is right, or somebody changed it on purpose. */
async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  if (!await isThere(path)) await writeWhole(path, bytes)
}

/** The person's changes since the deck was generated; where that is not known, against what would be written now. */
async function changes(folder: string, existing: string, markdown: string): Promise<string> {
  const before = await readIfThere(join(folder, base))
  return before === undefined
    ? createTwoFilesPatch('slides.md', 'slides.md', markdown, existing, 'as generated now', 'as it is')
    : createTwoFilesPatch('slides.md', 'slides.md', before, existing, 'as generated', 'as edited')
}

/** Copies the deck aside under the first free name. */
async function keep(path: string, markdown: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const backup = `${path}.${number}.bak`
    if (!await isThere(backup)) {
      await writeWhole(backup, markdown)
      return backup
    }
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false)
}

async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}
