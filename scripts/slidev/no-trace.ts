import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const markerPrefix = 'talkwright-'

/**
 * Has `run` use Slidev on a deck's folder and takes away what Slidev leaves there: its generated modules, in a
 * `node_modules` that the folder may not even have had. What another run still needs, or made for itself, stays.
 */
export async function leavingNoTrace<Result>(folder: string, run: () => Promise<Result>): Promise<Result> {
  const modules = join(folder, 'node_modules')
  const scratch = join(modules, '.slidev')
  const cache = join(modules, '.vite')
  if (existsSync(scratch) && (await markers(scratch)).length === 0)
    return run()
  const ours = existsSync(cache) ? [scratch] : [scratch, cache]
  const marker = join(scratch, `${markerPrefix}${process.pid}`)
  await mkdir(scratch, { recursive: true })
  await writeFile(marker, '')
  try {
    return await run()
  }
  finally {
    await rm(marker, { force: true })
    if (!(await markers(scratch)).some(isAlive))
      await tidyUp(ours, modules)
  }
}

async function markers(scratch: string): Promise<string[]> {
  return (await readdir(scratch)).filter(name => name.startsWith(markerPrefix))
}

/** A run that was killed leaves its marker; its process is gone. */
function isAlive(marker: string): boolean {
  try {
    return process.kill(Number(marker.slice(markerPrefix.length)), 0)
  }
  catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function tidyUp(folders: string[], modules: string): Promise<void> {
  for (const folder of folders)
    await rm(folder, { recursive: true, force: true })
  // Goes only where it is empty now: a deck may have a node_modules of its own.
  await rmdir(modules).catch(() => {})
}
