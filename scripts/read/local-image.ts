import { realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { isAbsolute, join, relative } from 'node:path'
import { maxImageBytes } from './prepare-image.ts'

/**
 * Reads a picture from the article's own folder and nowhere else: neither `..` nor a symbolic link leads out of it.
 * Rejects or gives nothing for one that is missing, elsewhere or too large.
 * @param folder real path of the article's folder
 */
export async function readLocalImage(address: string, folder: string): Promise<Uint8Array | undefined> {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return undefined
  // Asked in place: to wait for an answer from Node's threads takes ten times as long, and an article may have hundreds.
  const path = realpathSync.native(join(folder, decodeURIComponent(address.replace(/[?#].*$/, ''))))
  const inside = relative(folder, path)
  if (inside.startsWith('..') || isAbsolute(inside)) return undefined
  const found = statSync(path)
  // A pipe or a device would keep us waiting.
  return !found.isFile() || found.size > maxImageBytes ? undefined : readFile(path)
}
