import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { schemes } from '../../scripts/browser/inspect/show-slide.ts'
import { withBrowserOn } from '../../scripts/browser/visit.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { withTemporarySite } from '../../scripts/slidev/build.ts'
import { loadSlides } from '../../scripts/slidev/slides.ts'
import { compare } from './compare.ts'
import { acceptedFolder, makeGallery, nameSlides } from './make-gallery.ts'
import { contactSheet, takePictures, toKeep } from './take-pictures.ts'

const out = fileURLToPath(new URL('../../gallery', import.meta.url))
const accepts = process.argv.includes('--accept')
const terminal = createTerminal()
const folder = await mkdtemp(join(tmpdir(), 'talkwright-gallery-'))
try {
  const deck = await makeGallery(folder, terminal)
  const names = nameSlides((await loadSlides(deck)).map(({ from }) => from))
  await rm(out, { recursive: true, force: true })
  if (accepts) await rm(acceptedFolder, { recursive: true, force: true })
  let changed = 0
  await withTemporarySite(deck, terminal, site => withBrowserOn(site, terminal, async (browser, url) => {
    for (const scheme of schemes) {
      const accepted = join(acceptedFolder, scheme)
      await mkdir(join(out, scheme), { recursive: true })
      if (accepts) await mkdir(accepted, { recursive: true })
      const pictures = await takePictures(browser, url, names, scheme)
      await writeFile(join(out, `${scheme}.png`), await contactSheet(pictures))
      for (const { name, png } of pictures) {
        const kept = await toKeep(png)
        const verdict = await compare(kept, join(accepted, `${name}.webp`))
        await writeFile(join(out, scheme, `${name}.png`), png)
        if (accepts) await writeFile(join(accepted, `${name}.webp`), kept)
        else if (verdict !== 'same') {
          changed += 1
          const how = typeof verdict === 'string' ? verdict : `${(100 * verdict.share).toFixed(2)} % of the picture`
          if (typeof verdict !== 'string') await writeFile(join(out, scheme, `${name}.difference.png`), verdict.difference)
          console.log(`changed: ${scheme}/${name} (${how})`)
        }
      }
    }
  }))
  console.log(`${names.length} slides in light and dark: ${out}`)
  console.log(accepts ? `accepted as they are: ${acceptedFolder}` : changed === 0 ? 'all as accepted' : `${changed} pictures differ from the accepted ones; look at them, then: npm run gallery -- --accept`)
  process.exitCode = changed === 0 ? 0 : 1
}
finally {
  await rm(folder, { recursive: true, force: true })
}
