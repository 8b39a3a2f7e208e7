import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { basename, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { keptPlace } from './kept-place.ts'

/** How many cut fonts are kept, of up to 50 KB each: those of some thirty decks. */
const mostKept = 120

/** Fonts that were cut, by what they were cut from: an article that is edited seldom has other letters. */
export interface KeptFonts {
  /** Path of a font file cut to `letters`, made by `cut` unless it is there. */
  of: (file: string, letters: string, cut: () => Promise<Uint8Array>) => Promise<string>
}

/**
 * Keeps cut fonts for the next build, and where that cannot be, in `otherwise` for this one. The least used go when there
 * are many.
 */
export function keptFonts(otherwise: string): KeptFonts {
  const usual = keptPlace('fonts')
  return {
    of: async (file, letters, cut) => {
      // What cuts fonts is one of the packages that ours names, each by its version.
      const [font, packages] = await Promise.all([readFile(file), readFile(join(import.meta.dirname, '..', 'package.json'))])
      const digest = createHash('sha256').update(packages).update(font).update(letters).digest('hex').slice(0, 32)
      const place = (folder: string): string => join(folder, digest, basename(file))
      const kept = place(usual)
      if (await isWhole(kept)) {
        await utimes(join(usual, digest), new Date(), new Date()).catch(() => undefined)
        return kept
      }
      const made = Buffer.from(await cut())
      try {
        await write(kept, made)
        await tidy(usual)
        return kept
      }
      catch {
        await write(place(otherwise), made)
        return place(otherwise)
      }
    },
  }
}

/** Whether a font is there as it was written: the format says how long it is (WOFF2, the header's third field). */
async function isWhole(file: string): Promise<boolean> {
  const content = await readFile(file).catch(() => Buffer.of())
  return content.length >= 12 && content.toString('latin1', 0, 4) === 'wOF2' && content.readUInt32BE(8) === content.length
}

async function write(file: string, content: Buffer): Promise<void> {
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 })
  await writeFileAtomic(file, content)
}

async function tidy(folder: string): Promise<void> {
  const names = await readdir(folder)
  if (names.length <= mostKept) return
  const used = await Promise.all(names.map(async name => ({ path: join(folder, name), at: (await stat(join(folder, name))).mtimeMs })))
  for (const { path } of used.sort((a, b) => a.at - b.at).slice(0, -mostKept)) await rm(path, { recursive: true, force: true })
}
