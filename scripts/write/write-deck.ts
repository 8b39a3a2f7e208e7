import { access, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
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
  const made = Buffer.from(markdown)
  const existing = await readIfThere(path)
  const edited = existing !== undefined && !existing.equals(made) && !overwriting.isAsGenerated(existing.toString('utf8'))
  if (edited && !overwriting.force) throw new HandEdited(path, await changes(folder, existing.toString('utf8'), markdown))
  const backup = edited ? await keep(path, existing) : undefined
  await Promise.all([...[...companions].map(([name, content]) => writeOnce(join(folder, name), content)), writeUnlessSame(join(folder, base), made)])
  if (!existing?.equals(made)) await writeWhole(path, made)
  return backup
}

/** Writes a file whole or not at all, making its folders. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(path))
  await writeFileAtomic(path, typeof data === 'string' ? data : Buffer.from(data))
}

/** Makes a folder and those above it; where one cannot be made it fails at once, which Node's own recursion does not in /proc. */
async function makeFolder(path: string): Promise<void> {
  const made = await mkdir(path).catch((error: NodeJS.ErrnoException) => error)
  if (!(made instanceof Error) || made.code === 'EEXIST') return
  if (made.code !== 'ENOENT' || dirname(path) === path) throw made
  await makeFolder(dirname(path))
  // Another file of the deck may have had it made meanwhile.
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}

async function writeUnlessSame(path: string, bytes: Buffer): Promise<void> {
  if (!(await readIfThere(path))?.equals(bytes)) await writeWhole(path, bytes)
}

/** Names of companions carry a digest of their bytes: one that is there is right, or somebody changed it on purpose. */
async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  if (!await isThere(path)) await writeWhole(path, bytes)
}

/** The person's changes since the deck was generated; where that is not known, against what would be written now. */
async function changes(folder: string, existing: string, markdown: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const before = (await readIfThere(join(folder, base)))?.toString('utf8')
  return before === undefined
    ? createTwoFilesPatch('slides.md', 'slides.md', markdown, existing, 'as generated now', 'as it is')
    : createTwoFilesPatch('slides.md', 'slides.md', before, existing, 'as generated', 'as edited')
}

/** Copies the deck aside, byte for byte, under the first free name. */
async function keep(path: string, bytes: Uint8Array): Promise<string> {
  for (let number = 1; ; number += 1) {
    const backup = `${path}.${number}.bak`
    if (!await isThere(backup)) {
      await writeWhole(backup, bytes)
      return backup
    }
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false)
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
}
