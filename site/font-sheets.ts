import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import Tinypool from 'tinypool'
import { fontFaces, lettersOf } from './font-faces.ts'
import type { FontFace } from './font-faces.ts'

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
 * @param workshop the folder for what is cut; without it, files stay whole
 */
export function fontSheets(letters: readonly string[], workshop?: string): FontSheets {
  // A second of work, for which Vite's own thread need not wait.
  const cutters = workshop === undefined ? undefined : new Tinypool({ filename: join(import.meta.dirname, 'cut-font.mjs'), minThreads: 1, maxThreads: 1 })
  const made = new Map<string, Promise<string>>()

  async function ruleOf(face: FontFace, folder: string): Promise<string> {
    const wanted = lettersOf(face, letters)
    if (wanted === '' || !cutters || workshop === undefined) return wanted === '' ? '' : face.rule
    const cut = join(workshop, basename(face.file))
    await writeFile(cut, await cutters.run({ file: resolve(folder, face.file), letters: wanted }))
    return face.rule.replace(face.file, relative(folder, cut))
  }

  async function make(path: string): Promise<string> {
    if (workshop !== undefined) await mkdir(workshop, { recursive: true })
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
