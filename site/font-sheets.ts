import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import Tinypool from 'tinypool'
import { fontFaces, lettersOf } from './font-faces.ts'
import type { FontFace } from './font-faces.ts'
import { keptFonts } from './kept-fonts.ts'

/** Style sheets of fonts, with the files that a deck needs and no others. */
export interface FontSheets {
  /** The style sheet at this path as a site has it; made once. */
  of: (path: string) => Promise<string>
  /** Lets go of the thread in which fonts are cut. */
  close: () => Promise<void>
}

/**
 * Leaves out of style sheets of fonts the files that have none of `letters`, and cuts the others to those that they have.
 *
 * @param workshop the folder for what is cut where it cannot be kept; without it, files stay whole
 */
export function fontSheets(letters: readonly string[], workshop?: string): FontSheets {
  // A second of work, for which Vite's own thread need not wait.
  let cutters: Tinypool | undefined
  const cut = (file: string, wanted: string): Promise<Uint8Array> => {
    cutters ??= new Tinypool({ filename: join(import.meta.dirname, 'cut-font.mjs'), minThreads: 1, maxThreads: 1 })
    return cutters.run({ file, letters: wanted }) as Promise<Uint8Array>
  }
  const kept = workshop === undefined ? undefined : keptFonts(workshop)
  const made = new Map<string, Promise<string>>()

  async function ruleOf(face: FontFace, folder: string): Promise<string> {
    const wanted = lettersOf(face, letters)
    if (wanted === '' || !kept) return wanted === '' ? '' : face.rule
    const file = resolve(folder, face.file)
    const small = await kept.of(file, wanted, () => cut(file, wanted))
    return face.rule.replace(face.file, relative(folder, small))
  }

  async function make(path: string): Promise<string> {
    const rules = await Promise.all(fontFaces(await readFile(path, 'utf8')).map(face => ruleOf(face, dirname(path))))
    return rules.filter(rule => rule !== '').join('\n')
  }

  return {
    of: (path) => {
      const sheet = made.get(path) ?? make(path)
      made.set(path, sheet)
      return sheet
    },
    close: async () => cutters?.destroy(),
  }
}
