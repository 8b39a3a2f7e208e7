import { createHash } from 'node:crypto'

/** A file of a site: its path below the root, and its digest. */
export interface SiteFile { path: string, digest: string }

/** Digest of a file's content: another one, another version. */
export function digestOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

/** What a visitor without a network has no need of: pages that the first one stands in for, what is saved and not shown. */
const notKept = /^(?:404\.html|sw\.js|sitemap\.xml|robots\.txt|_redirects|_headers|handout\.pdf)$|(?:^|\/)\.[^/]*$|^(?:presenter\/)?\d+\/index\.html$/

/**
 * A service worker that keeps all that a deck needs, so that it opens without a network after the first visit. A new
 * version waits until every tab with the old one is closed: nobody's talk changes under their hands.
 */
export function serviceWorker(files: readonly SiteFile[], base: string): string {
  const kept = files.filter(({ path }) => !notKept.test(path))
  const version = digestOf(files.map(({ path, digest }) => `${path} ${digest}`).join('\n'))
  // No sign is written by its bytes that need not be: some servers do not know the file again.
  const paths = kept.map(({ path }) => encodeURI(path.replace(/(^|\/)index\.html$/, '$1')).replace(/[#?]/g, encodeURIComponent))
  return `const prefix = ${JSON.stringify(`talkwright:${base}:`)}
const cache = prefix + ${JSON.stringify(version)}
const base = ${JSON.stringify(base)}
const files = ${JSON.stringify(paths)}.map(file => base + file)
// A page may write an address in another way than the list: with the letters, or with their bytes.
const nameOf = address => { try { return decodeURIComponent(address) } catch { return address } }
const named = new Map(files.map(file => [nameOf(file), file]))
const pathOf = url => nameOf(new URL(url).pathname)
// Some servers do not find a file whose name has signs of an address in it; the deck can be kept without a picture.
const isWanted = file => !/\\.\\w+$/.test(file) || file.startsWith(base + 'assets/')
const keep = async (store, file) => {
  const answer = await fetch(new Request(file, { cache: 'no-cache' }))
  if (answer.ok) return store.put(file, answer)
  if (isWanted(file)) throw new Error(file + ' cannot be kept')
}
self.addEventListener('install', event => event.waitUntil(caches.open(cache).then(store => Promise.all(files.map(file => keep(store, file))))))
self.addEventListener('activate', event => event.waitUntil(caches.keys()
  .then(names => Promise.all(names.filter(name => name.startsWith(prefix) && name !== cache).map(name => caches.delete(name))))
  .then(() => self.clients.claim())))
// The handout is a page too, which is kept where its file for printing is not.
const handout = base + 'handout.pdf'
// A slide's address stands for the deck, a folder's without its slash for the folder; a file that was not kept stands for itself.
const standIn = url => named.get(pathOf(url) + '/') ?? (/\\.\\w+$/.test(pathOf(url)) ? url : base)
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !pathOf(request.url).startsWith(nameOf(base)) || new URL(request.url).origin !== self.location.origin) return
  const kept = () => caches.open(cache).then(store => store.match(named.get(pathOf(request.url)) ?? request, { ignoreSearch: true }))
  event.respondWith(request.mode === 'navigate'
    ? fetch(request).catch(() => pathOf(request.url) === nameOf(handout) ? Response.redirect(base + 'handout') : kept().then(page => page ?? caches.open(cache).then(store => store.match(standIn(request.url)))))
    : kept().then(file => file ?? fetch(request)))
})
`
}

/** What a browser needs to know to install a deck as an application. */
export function webManifest({ title, description, base, lang, icons }: { title: string, description?: string | undefined, base: string, lang: string, icons: Array<Record<string, string>> }): string {
  return `${JSON.stringify({
    name: title, short_name: title.length > 24 ? `${title.slice(0, 23)}…` : title, ...(description !== undefined && { description }), lang, start_url: base, scope: base,
    display: 'standalone', background_color: '#ffffff', theme_color: '#161213',
    icons,
  }, null, 2)}\n`
}

/** Sizes of the icons that browsers ask for to install something, px. */
export const iconSizes = [192, 512] as const

/** File name of an icon. */
export const iconName = (size: number): string => `icon-${size}.png`
