import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
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
  const existing = readIfThere(path)
  const edited = existing !== undefined && !existing.equals(made) && !overwriting.isAsGenerated(existing.toString('utf8'))
  if (edited && !overwriting.force) throw new HandEdited(path, await changes(folder, existing.toString('utf8'), markdown))
  const backup = edited ? await keep(path, existing) : undefined
  await Promise.all([...companions].map(([name, content]) => writeOnce(join(folder, name), content)))
  const copy = join(folder, base)
  // The copy need not outlive a power cut, as the deck has to.
  if (!readIfThere(copy)?.equals(made)) await writeAtOnce(copy, made, { fsync: false })
  if (!existing?.equals(made)) await writeAtOnce(path, made, { fsync: true })
  return backup
}

/** Writes a file whole or not at all, making its folders. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  await makeFolder(dirname(path))
  await writeFileAtomic(path, typeof data === 'string' ? data : Buffer.from(data))
}

/** Writes a file as `writeWhole` does, without waiting: V8 would use the time to clear memory that goes with a short run, a tenth of it. */
async function writeAtOnce(path: string, bytes: Buffer, options: { fsync: boolean }): Promise<void> {
  if (!existsSync(dirname(path))) await makeFolder(dirname(path))
  writeFileAtomic.sync(path, bytes, options)
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

/** Names of companions carry a digest of their bytes: one that is there is right, or somebody changed it on purpose. */
async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  if (!existsSync(path)) await writeWhole(path, bytes)
}

/** The person's changes since the deck was generated; where that is not known, against what would be written now. */
async function changes(folder: string, existing: string, markdown: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff')
  const before = readIfThere(join(folder, base))?.toString('utf8')
  return before === undefined
    ? createTwoFilesPatch('slides.md', 'slides.md', markdown, existing, 'as generated now', 'as it is')
    : createTwoFilesPatch('slides.md', 'slides.md', before, existing, 'as generated', 'as edited')
}

/** Copies the deck aside, byte for byte, under the first free name. */
async function keep(path: string, bytes: Uint8Array): Promise<string> {
  for (let number = 1; ; number += 1) {
    const backup = `${path}.${number}.bak`
    if (!existsSync(backup)) {
      await writeWhole(backup, bytes)
      return backup
    }
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  }
  catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
