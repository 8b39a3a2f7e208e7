import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesIn } from '../read/files-in.ts'

/** Names what a build made, so that the next one knows what a person has added since. */
const listName = '.talkwright-files'

/** Copies what a person has put into the old site into the new one, and notes in the new one what the build itself made. */
export async function carryOver(old: string, fresh: string): Promise<void> {
  const made = await filesIn(fresh)
  const known = (await readFile(join(old, listName), 'utf8').catch(() => undefined))?.split('\n')
  if (known) {
    const ours = new Set([...known, ...made, listName])
    for (const name of (await filesIn(old)).filter(name => !ours.has(name))) await cp(join(old, name), join(fresh, name))
  }
  await writeFile(join(fresh, listName), `${made.join('\n')}\n`)
}
