import { constants } from 'node:fs'
import { access, mkdir, open, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { UsageError } from './usage-error.ts'

/** Makes sure, before any long work, that a file can be written at `path`. Throws a `UsageError`. */
export async function assertFileTarget(path: string): Promise<void> {
  if (path === '')
    throw new UsageError('the name of the file to write is empty')
  if (await kindOf(path) === 'folder')
    throw new UsageError(`${path} is a folder; name a file to write`)
  await assertFolderTakes(dirname(resolve(path)), path)
  await tryToWrite(path)
}

/** Whether the folder of a file takes one: some say they do and do not. Throws a `UsageError`. */
async function tryToWrite(path: string): Promise<void> {
  const folder = dirname(resolve(path))
  const trial = `${resolve(path)}.${process.pid}.tmp`
  try {
    const made = await mkdir(folder, { recursive: true })
    await writeFile(trial, '', { flag: 'wx' })
    await rm(made ?? trial, { recursive: true })
  }
  catch {
    throw new UsageError(`${path} cannot be written: ${folder} takes no files`)
  }
}

/** Makes sure, before any long work, that files can be written into the folder at `path`. Throws a `UsageError`. */
export async function assertFolderTarget(path: string): Promise<void> {
  if (await kindOf(path) === 'file')
    throw new UsageError(`${path} is a file; name a folder to write`)
  await assertFolderTakes(resolve(path), path)
}

/** Makes sure, before any long work, that a folder can be put in the place of `path`. Throws a `UsageError`. */
export async function assertReplaceable(path: string): Promise<void> {
  await assertFolderTarget(path)
  await assertFolderTakes(dirname(resolve(path)), path)
}

/**
 * Makes sure that a file which is there may be replaced: `isOurs` says of its first bytes that a run of ours wrote it.
 * Throws a `UsageError`.
 */
export async function assertOurs(path: string, isOurs: (start: string) => boolean, what: string): Promise<void> {
  if (await kindOf(path) !== 'file')
    return
  const start = await readStart(path)
  if (start !== '' && !isOurs(start))
    throw new UsageError(`${path} is there and is no ${what}; name another file, or remove it`)
}

async function readStart(path: string): Promise<string> {
  const handle = await open(path)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(200), 0, 200, 0)
    return buffer.toString('latin1', 0, bytesRead)
  }
  finally {
    await handle.close()
  }
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
