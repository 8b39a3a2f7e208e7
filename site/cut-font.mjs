import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

/**
 * Run in a thread: a font file of the letters that are wanted, WOFF2.
 *
 * @param {{ file: string, letters: string }} order
 * @returns {Promise<Uint8Array>}
 */
export default async function cutFont({ file, letters }) {
  return subsetFont(await readFile(file), letters, { targetFormat: 'woff2' })
}
