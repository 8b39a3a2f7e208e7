import { mkdir, stat } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes and returns the folder in which this user's programs keep what they can fetch again; works without a home. */
export async function userCache(): Promise<string> {
  for (const folder of [...usualPlaces(), privateTemporaryFolder()]) {
    if (await makeOurs(folder))
      return folder
  }
  throw new Error(`There is no folder to unpack the browser into: set XDG_CACHE_HOME to one that can be written`)
}

function usualPlaces(): string[] {
  const { XDG_CACHE_HOME: cache } = process.env
  return [...(cache ? [cache] : []), ...homeFolder().map(home => join(home, '.cache'))].map(folder => join(folder, 'talkwright'))
}

function homeFolder(): string[] {
  try {
    return [homedir()]
  }
  catch {
    // A user id without an entry in the password file has no home.
    return []
  }
}

function privateTemporaryFolder(): string {
  return join(tmpdir(), `talkwright-${process.getuid?.() ?? 'user'}`)
}

/** Anyone can make a folder in the temporary directory: one that belongs to somebody else is not to be trusted. */
async function makeOurs(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return process.getuid === undefined || (await stat(folder)).uid === process.getuid()
  }
  catch {
    return false
  }
}
