import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { kindOf } from '../cli/targets.ts'

/**
 * Has `fill` write a folder beside `target` and swaps it in only once it is whole:
 * whoever looks at `target` sees the old content or the new, and a failure leaves the old.
 */
export async function replaceFolder<Result>(target: string, fill: (folder: string) => Promise<Result>): Promise<Result> {
  const place = resolve(target)
  await mkdir(dirname(place), { recursive: true })
  await sweep(place)
  const workshop = await mkdtemp(join(dirname(place), `.${basename(place)}-`))
  try {
    const fresh = join(workshop, 'new')
    const result = await fill(fresh)
    await swap(fresh, place, join(workshop, 'old'))
    return result
  }
  finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

/** An hour after it began, a run that left its workshop behind was killed, milliseconds. */
const abandoned = 3_600_000

/** Takes away what killed runs left beside `place`. */
async function sweep(place: string): Promise<void> {
  const prefix = `.${basename(place)}-`
  for (const name of await readdir(dirname(place))) {
    const path = join(dirname(place), name)
    if (name.startsWith(prefix) && name.length === prefix.length + 6 && Date.now() - (await stat(path)).mtimeMs > abandoned) await rm(path, { recursive: true, force: true })
  }
}

async function swap(fresh: string, place: string, aside: string): Promise<void> {
  const stood = await kindOf(place) === 'folder'
  if (stood)
    await rename(place, aside)
  try {
    await rename(fresh, place)
  }
  catch (error) {
    if (stood)
      await rename(aside, place)
    throw error
  }
}
