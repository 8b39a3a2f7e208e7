import { readdir, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** The files in a folder and in those below it, by their paths with slashes, sorted; none where there is no folder. A link to nowhere is no file. */
export async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const files = await Promise.all(names.map(async name => ((await stat(join(folder, name)).catch(() => undefined))?.isFile() ? [name.split(sep).join('/')] : [])))
  return files.flat().sort()
}
