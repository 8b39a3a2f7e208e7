import { mkdir, readFile, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { keptPlace } from '../../site/kept-place.ts'
import { sha256Of } from '../text/digest.ts'

/** A picture that is kept between runs: its bytes, and how long it has been there, milliseconds. */
export interface KeptPicture { bytes: Uint8Array, age: number }

/** Where a picture is kept, by what it is of. */
function placeOf(key: string): string {
  return join(keptPlace('images'), sha256Of(key))
}

/** Finds a picture that was kept, if there is one. */
export async function findPicture(key: string): Promise<KeptPicture | undefined> {
  try {
    const { mtimeMs } = await stat(placeOf(key))
    return { bytes: await readFile(placeOf(key)), age: Date.now() - mtimeMs }
  }
  catch {
    return undefined
  }
}

/** Keeps a picture for the next run. A cache that cannot be written is no reason to go without the picture. */
export async function keepPicture(key: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(placeOf(key)), { recursive: true })
    await writeFileAtomic(placeOf(key), Buffer.from(bytes))
  }
  catch {
    // Made again the next time.
  }
}
