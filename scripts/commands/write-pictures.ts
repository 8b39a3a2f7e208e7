import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SlidePicture } from '../browser/picture-slides.ts'
import { assertReplaceable } from '../cli/targets.ts'
import { UsageError } from '../cli/usage-error.ts'
import { replaceFolder } from '../slidev/replace-folder.ts'

/** The names of our pictures: `007.png`, and `007-02.png` where steps have their own. */
const picture = /^\d{3,}(?:-\d{2,})?\.png$/

/** Nothing but earlier pictures of slides is ever replaced by some. Throws a `UsageError`. */
export async function assertPicturesTarget(folder: string): Promise<void> {
  await assertReplaceable(folder)
  const other = (await readdir(folder).catch(() => [])).find(name => !picture.test(name))
  if (other !== undefined) throw new UsageError(`${folder} holds ${other}, which is no picture of a slide; name another folder, or empty it`)
}

/** Writes pictures into a folder in place of those that were there, all or nothing. */
export async function writePictures(folder: string, pictures: readonly SlidePicture[]): Promise<void> {
  await replaceFolder(folder, async (made) => {
    await mkdir(made)
    for (const { name, png } of pictures) await writeFile(join(made, `${name}.png`), png)
  })
}
