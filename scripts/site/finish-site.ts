import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { cardPicture } from '../browser/card-picture.ts'
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
import { digestOf, iconName, iconSizes, serviceWorker, webManifest } from './offline.ts'
import { cardSize, headTags, withHead } from './page-head.ts'
import type { PageFacts } from './page-head.ts'
import { readableSections, readableText } from './readable-text.ts'
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

/** Pages of Slidev's and ours that are opened by their address. */
const namedPages = ['handout', 'slides', 'presenter', 'entry', 'overview', 'notes'] as const

export const coverFile = 'cover.png'
export const handoutName = 'handout.pdf'

/** Makes a hosted site of what Slidev has built in `folder`: pages that need no fallback, cards for links, the text, the handout, a worker that keeps it all. */
export async function finishSite(deck: DeckFolder, folder: string, plan: SitePlan, visitor: Visitor): Promise<void> {
  const [head, slides] = [await loadHead(deck), await loadWritten(deck)]
  await Promise.all([addPictures(folder, plan, { cues: await cuesOf(deck), visitor }), addIcons(folder)])
  const facts: PageFacts = { base: plan.base, title: head.title, picture: coverFile, ...(plan.url !== undefined && { url: plan.url }), ...(head.description !== undefined && { description: head.description }), ...(head.author !== undefined && { author: head.author }) }
  await addSlidePages(folder, slides, facts, head)
  await writeInto(folder, 'article/index.html', articlePage(slides, facts, {
    lang: head.lang, dir: head.dir, source: slides.map(({ url }) => url).find(url => url !== undefined), handout: await kindOf(join(folder, handoutName)) === 'file' ? handoutName : undefined,
    slide: no => (head.hasAddresses ? `${no}/` : `#/${no}`),
  }))
  if (plan.url !== undefined) await writeInto(folder, 'sitemap.xml', siteMap(plan.url))
  await writeInto(folder, 'manifest.webmanifest', webManifest({ ...facts, description: facts.description, lang: head.lang }))
  await writeInto(folder, 'sw.js', serviceWorker(await filesOf(folder), plan.base))
}

/** The pictures and papers that a browser makes of the slides. A deck without our handout page has no handout. */
async function addPictures(folder: string, { base, withoutHandout }: SitePlan, { cues, visitor }: { cues: readonly string[], visitor: Visitor }): Promise<void> {
  await visitor.visit(folder, async (browser, url) => {
    const [card, pdf] = await Promise.all([cardPicture(browser, url, cardSize), withoutHandout ? undefined : handoutOf(browser, url, cues)])
    await writeInto(folder, coverFile, card)
    if (pdf) await writeInto(folder, handoutName, pdf)
  }, base)
}

function handoutOf(browser: Browser, url: string, cues: readonly string[]): Promise<Buffer | undefined> {
  return printHandout(browser, url, { page: 'handout', query: '', cues }).catch((error: unknown) => {
    if (error instanceof UsageError) return undefined
    throw error
  })
}

/** A page for every slide, so that each can be opened and refreshed on a server that knows nothing of it. */
async function addSlidePages(folder: string, slides: readonly WrittenSlide[], facts: PageFacts, { hasAddresses }: DeckHead): Promise<void> {
  const built = await readFile(join(folder, 'index.html'), 'utf8')
  const page = withHead(built, headTags(facts))
  const [first] = slides
  const whole = withText(page, readableText(slides))
  await writeInto(folder, 'index.html', first ? withEarlyText(whole, first) : whole)
  await writeInto(folder, '404.html', whole)
  if (!hasAddresses) return
  const parts = readableSections(slides).slice(1)
  for (const [index, slide] of slides.entries()) {
    // A slide that goes on belongs to the part that the slide before it began.
    const part = parts.findLast(({ no }) => no <= index + 1)
    const around = `<noscript><p><a href="${facts.base}article/${part ? `#slide-${part.no}` : ''}">${facts.base}article/</a></p></noscript>`
    await writeInto(folder, `${index + 1}/index.html`, withEarlyText(withText(page, around), slide))
  }
  for (const name of [...namedPages, ...slides.map((_, index) => `presenter/${index + 1}`)]) await writeInto(folder, `${name}/index.html`, page)
}

async function addIcons(folder: string): Promise<void> {
  const drawing = await readFile(join(folder, 'favicon.svg')).catch(() => undefined)
  if (!drawing) return
  const { default: sharp } = await import('sharp')
  for (const size of iconSizes) await writeInto(folder, iconName(size), await sharp(drawing, { density: 72 * size / 32 }).resize(size, size).png().toBuffer())
}

async function filesOf(folder: string): Promise<SiteFile[]> {
  return Promise.all((await filesIn(folder)).map(async path => ({ path, digest: digestOf(await readFile(join(folder, path))) })))
}

async function writeInto(folder: string, name: string, content: string | Buffer): Promise<void> {
  const file = join(folder, name)
  await mkdir(join(file, '..'), { recursive: true })
  await writeFile(file, content)
}
