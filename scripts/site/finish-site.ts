import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { imageSize } from 'image-size'
import type { Browser } from 'playwright-core'
import { cardPicture } from '../browser/card-picture.ts'
import type { PrintOrder } from '../browser/print-handout.ts'
import { printHandout } from '../browser/print-handout.ts'
import type { Visitor } from '../browser/visit.ts'
import { kindOf } from '../cli/targets.ts'
import { UsageError } from '../cli/usage-error.ts'
import type { DeckFolder } from '../slidev/deck-folder.ts'
import { filesIn } from '../read/files-in.ts'
import { cuesOf } from '../slidev/private-gate.ts'
import type { DeckHead, WrittenSlide } from '../slidev/slides.ts'
import { loadHead, loadWritten } from '../slidev/slides.ts'
import { articlePage } from './article-page.ts'
import { withEarlyText } from './early-text.ts'
import type { SiteFile } from './offline.ts'
import { digestOf, serviceWorker, webManifest } from './offline.ts'
import { coverFile, findOwnFiles, handoutName, namedPages } from './own-files.ts'
import { cardSize, headTags, withHead } from './page-head.ts'
import type { PageFacts, PictureSize } from './page-head.ts'
import { readableText } from './readable-text.ts'
import { iconEntries, iconFileOf, largeIcons, ourIcon, readOurIcon } from './site-icon.ts'
import { siteMap } from './site-map.ts'
import { withText } from './with-text.ts'

/** Where a site will stand, and what goes into it beside the slides. */
export interface SitePlan {
  /** Path on the server, with both slashes: `/` or `/talks/rust/`. */
  base: string
  /** The whole address, with a slash at the end, where it is known. */
  url?: string
  /** Print no handout into the site. */
  withoutHandout?: true
}

/** The browser that takes a site's pictures, who is told of what is missed in them, the handout of the site that was there before, and what goes on with the slides at the same time: no page is touched before it is done. */
interface Finishers { visitor: Visitor, warn: PrintOrder['warn'], earlier: Buffer | undefined, meanwhile?: (folder: string) => Promise<void> }

/** What goes into a site of the deck's Markdown alone. */
export interface DeckText { deck: DeckFolder, head: DeckHead, slides: readonly WrittenSlide[], cues: readonly string[], readable: string }

/** Reads a deck for `finishSite`, which may be done while it is built. */
export async function readForSite(deck: DeckFolder): Promise<DeckText> {
  const [head, slides] = [await loadHead(deck), await loadWritten(deck)]
  return { deck, head, slides, cues: await cuesOf(deck), readable: readableText(slides) }
}

/** A site that is being made, and what its author has put into it in the place of ours. */
interface Site { folder: string, own: ReadonlySet<string> }

/** Makes a hosted site of what Slidev has built in `folder`: pages that need no fallback, cards for links, the text, the handout, a worker that keeps it all. Returns the file name of its icon. */
export async function finishSite(text: DeckText, folder: string, plan: SitePlan, { visitor, warn, earlier, meanwhile }: Finishers): Promise<{ icon: string }> {
  const { deck, head, slides, cues } = text
  const site: Site = { folder, own: (await findOwnFiles(deck.folder)).kept }
  const [icon] = await Promise.all([addIcons(site, plan.base), addPictures(site, plan, { cues, warn, visitor, ...(earlier && { earlier }) }), meanwhile?.(folder)])
  const facts: PageFacts = { base: plan.base, title: head.title, icon, picture: { file: coverFile, ...await sizeOf(site) }, ...(plan.url !== undefined && { url: plan.url }), ...(head.description !== undefined && { description: head.description }), ...(head.author !== undefined && { author: head.author }) }
  await addSlidePages(site, text, facts)
  await writeInto(site, 'article/index.html', articlePage(slides, facts, {
    lang: head.lang, dir: head.dir, source: slides.map(({ url }) => url).find(url => url !== undefined), handout: await kindOf(join(folder, handoutName)) === 'file' ? handoutName : undefined,
    slide: no => (head.hasAddresses ? `${no}/` : `#/${no}`),
  }))
  if (plan.url !== undefined) await writeInto(site, 'sitemap.xml', siteMap(plan.url))
  await writeInto(site, 'manifest.webmanifest', webManifest({ ...facts, description: facts.description, lang: head.lang, icons: iconEntries(icon, await filesIn(folder), plan.base) }))
  await writeInto(site, 'sw.js', serviceWorker(await filesOf(site), plan.base))
  return { icon }
}

/** The pictures and papers that a browser makes of the slides. A deck without our handout page has no handout. */
async function addPictures(site: Site, { base, withoutHandout }: SitePlan, { visitor, ...told }: Pick<PrintOrder, 'cues' | 'warn' | 'earlier'> & { visitor: Visitor }): Promise<void> {
  await visitor.visit(site.folder, async (browser, url) => {
    const [card, pdf] = await Promise.all([
      site.own.has(coverFile) ? undefined : cardPicture(browser, url, cardSize),
      withoutHandout || site.own.has(handoutName) ? undefined : handoutOf(browser, url, told),
    ])
    if (card) await writeInto(site, coverFile, card)
    if (pdf) await writeInto(site, handoutName, pdf)
  }, base)
}

function handoutOf(browser: Browser, url: string, told: Pick<PrintOrder, 'cues' | 'warn' | 'earlier'>): Promise<Buffer | undefined> {
  return printHandout(browser, url, { page: 'handout', query: '', ...told }).catch((error: unknown) => {
    if (error instanceof UsageError) return undefined
    throw error
  })
}

/** A page for every slide, so that each can be opened and refreshed on a server that knows nothing of it. */
async function addSlidePages(site: Site, { head, slides, readable }: DeckText, facts: PageFacts): Promise<void> {
  const built = await readFile(join(site.folder, 'index.html'), 'utf8')
  const page = withHead(built, headTags(facts))
  const [first] = slides
  const whole = withText(page, readable)
  await writeInto(site, 'index.html', first ? withEarlyText(whole, first) : whole)
  await writeInto(site, '404.html', whole)
  if (!head.hasAddresses) return
  for (const [index, slide] of slides.entries()) {
    const around = `<noscript><p><a href="${facts.base}article/#slide-${index + 1}">${facts.base}article/</a></p></noscript>`
    await writeInto(site, `${index + 1}/index.html`, withEarlyText(withText(page, around), slide))
  }
  for (const name of [...namedPages, ...slides.map((_, index) => `presenter/${index + 1}`)]) await writeInto(site, `${name}/index.html`, page)
}

/** Sees to it that a site has an icon, ours where the deck has none, and the large ones drawn of it; returns its file's name. */
async function addIcons(site: Site, base: string): Promise<string> {
  const own = await iconFileOf(await readFile(join(site.folder, 'index.html'), 'utf8'), site.folder, base)
  if (own === undefined) await writeInto(site, ourIcon, await readOurIcon())
  const icon = own ?? ourIcon
  for (const [name, picture] of await largeIcons(await readFile(join(site.folder, icon)))) await writeInto(site, name, picture)
  return icon
}

/** What is kept for a day without a network; our picture of the cover is on no slide. */
async function filesOf({ folder, own }: Site): Promise<SiteFile[]> {
  const names = (await filesIn(folder)).filter(name => name !== coverFile || own.has(name))
  return Promise.all(names.map(async path => ({ path, digest: digestOf(await readFile(join(folder, path))) })))
}

/** The size of the picture of the cover, px: an author's own has any, and is a picture or not. */
async function sizeOf({ folder, own }: Site): Promise<{ size?: PictureSize }> {
  if (!own.has(coverFile)) return { size: cardSize }
  try {
    const { width, height } = imageSize(await readFile(join(folder, coverFile)))
    return { size: { width, height } }
  }
  catch {
    return {}
  }
}

async function writeInto({ folder, own }: Site, name: string, content: string | Buffer): Promise<void> {
  if (own.has(name)) return
  const file = join(folder, name)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, content)
}
