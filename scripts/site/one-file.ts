import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { filesIn } from '../read/files-in.ts'
import type { WrittenSlide } from '../slidev/slides.ts'
import { withEarlyText } from './early-text.ts'
import { element, html, withHead } from './page-head.ts'
import { readableText } from './readable-text.ts'
import { iconFileOf, readOurIcon } from './site-icon.ts'
import { withText } from './with-text.ts'

/** Media types of what a slide may show, by the ending of a file's name. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.gif': 'image/gif', '.webp': 'image/webp', '.avif': 'image/avif',
  '.apng': 'image/apng', '.bmp': 'image/bmp', '.ico': 'image/x-icon', '.jfif': 'image/jpeg',
  '.woff2': 'font/woff2', '.woff': 'font/woff', '.ttf': 'font/ttf', '.otf': 'font/otf', '.wasm': 'application/wasm',
  '.mp4': 'video/mp4', '.m4v': 'video/mp4', '.webm': 'video/webm', '.ogv': 'video/ogg', '.mov': 'video/quicktime',
  '.mp3': 'audio/mpeg', '.m4a': 'audio/mp4', '.ogg': 'audio/ogg', '.oga': 'audio/ogg', '.wav': 'audio/wav', '.flac': 'audio/flac',
}

/** A page that may run the one script that stands in it, and load nothing at all. */
const policy = (digest: string): string => ['default-src \'none\'', `script-src 'sha256-${digest}'`, 'style-src \'unsafe-inline\'', 'img-src data: blob:', 'font-src data:', 'media-src data: blob:', 'base-uri \'none\'', 'form-action \'none\''].join('; ')

/** Stands at the beginning of a page of ours, which a later run may replace. */
export const oneFileMark = '<!-- talkwright:deck -->'

/** Makes one page of a site that was built with `TALKWRIGHT_BUILD=one-file`: its script, its styles, pictures and fonts stand in it. */
export async function oneFilePage(site: string, slides: readonly WrittenSlide[], description: string | undefined): Promise<string> {
  const page = await readFile(join(site, 'index.html'), 'utf8')
  const inside = await dataAddresses(site)
  const script = inline(await partOf(page, site, /<script type="module"[^>]*\ssrc="\/([^"]+)"/), inside).replace(/<\/(?=script)|<!--/gi, match => (match === '<!--' ? '\\x3C!--' : '<\\/'))
  const styles = inline(await partOf(page, site, /<link rel="stylesheet"[^>]*\shref="\/([^"]+)"/), inside).replace(/<\/(?=style)/gi, '<\\/')
  const bare = inline(page.replace(/\s*<script type="module"[^>]*><\/script>|\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, ''), inside)
  const head = html([element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy(createHash('sha256').update(script).digest('base64')) }), ...(description === undefined ? [] : [element('meta', { name: 'description', content: description })]), element('link', { rel: ['icon'], href: await iconAddress(page, site, inside) })])
  const [first] = slides
  const readable = withText(withHead(bare, `${head}<style>${styles}</style>`), readableText(slides))
  const whole = withText(first ? withEarlyText(readable, first) : readable, `<script type="module">${script}</script>`)
  return whole.replace(/^<!DOCTYPE html>/i, `<!DOCTYPE html>${oneFileMark}`)
}

async function partOf(page: string, site: string, link: RegExp): Promise<string> {
  const path = link.exec(page)?.[1]
  return path === undefined ? '' : readFile(join(site, path), 'utf8')
}

/** The icon of a page as an address that holds it; ours where the deck has none. */
async function iconAddress(page: string, site: string, inside: ReadonlyMap<string, string>): Promise<string> {
  const own = await iconFileOf(page, site, '/')
  return inside.get(`/${own ?? ''}`) ?? dataAddress('image/svg+xml', await readOurIcon())
}

function dataAddress(type: string, bytes: Buffer): string {
  return `data:${type};base64,${bytes.toString('base64')}`
}

/** Every picture and font of a site, by its address, as an address that holds it. */
async function dataAddresses(site: string): Promise<Map<string, string>> {
  const found = await Promise.all((await filesIn(site)).map(async (name): Promise<[string, string][]> => {
    const type = mediaTypes[extname(name).toLowerCase()]
    return type === undefined ? [] : [[`/${name}`, dataAddress(type, await readFile(join(site, name)))]]
  }))
  return new Map(found.flat())
}

/** A text in which every address of a file is the file. */
function inline(text: string, inside: ReadonlyMap<string, string>): string {
  const written = new Map([...inside].flatMap(([path, address]) => spellings(path).map((spelling): [string, string] => [spelling, address])))
  if (written.size === 0) return text
  // The longest first: one name may begin as another ends.
  const any = [...written.keys()].sort((a, b) => b.length - a.length).map(one => one.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
  return text.replace(new RegExp(`(?<=["'\`(=;])(?:${any})(?=["'\`)?#\\s>&\\\\])`, 'g'), address => written.get(address) ?? address)
}

/** How an address may be written: with the letters or with their bytes, more of them or fewer, in a script or in a page. */
function spellings(path: string): string[] {
  const written = [path, encodeURI(path), encodeURI(path).replace(/[#?]/g, encodeURIComponent), path.split('/').map(encodeURIComponent).join('/')]
  return [...new Set(written.flatMap(one => [one, one.replaceAll('&', '&amp;')]))]
}
