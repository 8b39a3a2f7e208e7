import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UsageError } from './usage-error.ts'

/** Makes sure, before any long work, that a file can be written at `path`. Throws a `UsageError`. */
export async function assertFileTarget(path: string): Promise<void> {
  const found = await kindOf(path)
  if (found === 'folder')
    throw new UsageError(`${path} is a folder; name a file to write`)
  await assertFolderTakes(dirname(resolve(path)), path)
}

/** Makes sure, before any long work, that a folder can be written at `path`. Throws a `UsageError`. */
export async function assertFolderTarget(path: string): Promise<void> {
  if (await kindOf(path) === 'file')
    throw new UsageError(`${path} is a file; name a folder to write`)
  await assertFolderTakes(dirname(resolve(path)), path)
}

async function assertFolderTakes(folder: string, path: string): Promise<void> {
  const found = await kindOf(folder)
  if (found === 'file')
    throw new UsageError(`${path} cannot be written: ${folder} is not a folder`)
  if (found === 'nothing')
    return assertFolderTakes(dirname(folder), path)
  await access(folder, constants.W_OK).catch(() => {
    throw new UsageError(`${path} cannot be written: no permission to write in ${folder}`)
  })
}

/** What stands at `path`. */
export async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  }
  catch {
    return 'nothing'
  }
}
