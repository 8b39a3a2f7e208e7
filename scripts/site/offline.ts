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
  // As a browser writes them in addresses.
  const paths = kept.map(({ path }) => encodeURI(path.replace(/(^|\/)index\.html$/, '$1')).replace(/[#?]/g, encodeURIComponent))
  return `const prefix = ${JSON.stringify(`talkwright:${base}:`)}
const cache = prefix + ${JSON.stringify(version)}
const base = ${JSON.stringify(base)}
const files = ${JSON.stringify(paths)}
self.addEventListener('install', event => event.waitUntil(caches.open(cache).then(store => store.addAll(files.map(file => new Request(base + file, { cache: 'no-cache' }))))))
self.addEventListener('activate', event => event.waitUntil(caches.keys()
  .then(names => Promise.all(names.filter(name => name.startsWith(prefix) && name !== cache).map(name => caches.delete(name))))
  .then(() => self.clients.claim())))
// A slide's address stands for the deck, a folder's without its slash for the folder; a file that was not kept stands for itself.
const standIn = url => files.map(file => base + file).find(path => new URL(url).pathname + '/' === path) ?? (/\\.\\w+$/.test(new URL(url).pathname) ? url : base)
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(self.location.origin + base)) return
  const kept = () => caches.open(cache).then(store => store.match(request, { ignoreSearch: true }))
  event.respondWith(request.mode === 'navigate'
    ? fetch(request).catch(() => kept().then(page => page ?? caches.open(cache).then(store => store.match(standIn(request.url)))))
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
