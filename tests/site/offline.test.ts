import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { serviceWorker } from '../../scripts/site/offline.ts'

const origin = 'https://example.org'
const paths = ['index.html', 'article/index.html', 'assets/index.js', 'a&b.svg', 'images/cover.png', 'a[1].png', 'h#1.png', '100%.png', 'ü ber.png', 'q?.png', 'handout.pdf', 'sw.js', '2/index.html']

type Listener = (event: { request?: unknown, waitUntil?: (work: Promise<unknown>) => void, respondWith?: (answer: Promise<unknown>) => void }) => void

/** A worker in a browser that stores what `server` gives it: what it does when it is installed, and answers to a request when the network is gone. */
function workerOf(server: (path: string) => number, base = '/talks/') {
  const listeners = new Map<string, Listener>()
  const stored = new Map<string, string>()
  let online = true
  const store = { put: (file: string) => void stored.set(file, file), match: (wanted: string | { url: string }) => stored.get(typeof wanted === 'string' ? wanted : new URL(wanted.url).pathname) }
  runInContext(serviceWorker(paths.map(path => ({ path, digest: path })), base), createContext({
    self: { addEventListener: (name: string, listener: Listener) => listeners.set(name, listener), location: { origin } }, URL, decodeURIComponent,
    caches: { open: async () => store }, Request: class { url: string; constructor(path: string) { this.url = path } },
    fetch: async ({ url }: { url: string }) => { if (!online) throw new Error('no network'); const status = server(url); return { ok: status === 200, status } },
  }))
  return {
    stored,
    install: async () => { let work: Promise<unknown> = Promise.resolve(); listeners.get('install')?.({ waitUntil: (one) => { work = one } }); await work },
    offline: async (path: string, mode = 'no-cors') => { online = false; let answer: Promise<unknown> | undefined; listeners.get('fetch')?.({ request: { method: 'GET', url: origin + path, mode }, respondWith: (one) => { answer = one } }); return answer },
  }
}

test('everything that a slide may show is there without a network, however its address is written', async () => {
  const worker = workerOf(() => 200)
  await worker.install()
  for (const [asked, kept] of [['a&b.svg', 'a&b.svg'], ['a%26b.svg', 'a&b.svg'], ['a[1].png', 'a%5B1%5D.png'], ['h%231.png', 'h%231.png'], ['100%.png', '100%25.png'], ['100%25.png', '100%25.png'], ['%C3%BC%20ber.png', '%C3%BC%20ber.png'], ['q%3F.png?v=2', 'q%3F.png'], ['images/cover.png', 'images/cover.png']] as const)
    expect(await worker.offline(`/talks/${asked}`), asked).toBe(`/talks/${kept}`)
  for (const [asked, kept] of [['2', ''], ['3/', ''], ['article', 'article/'], ['article/', 'article/'], ['', '']] as const)
    expect(await worker.offline(`/talks/${asked}`, 'navigate'), asked).toBe(`/talks/${kept}`)
  expect(worker.stored.has('/talks/handout.pdf')).toBe(false)
  expect(await worker.offline('/other/a.png')).toBeUndefined()
})

test('a base of any script is the worker\'s own', async () => {
  const worker = workerOf(() => 200, '/vortr%C3%A4ge/')
  await worker.install()
  expect(await worker.offline('/vortr%c3%a4ge/3', 'navigate')).toBe('/vortr%C3%A4ge/')
})

test('a picture that the server does not find is done without; a page or a script is not', async () => {
  const worker = workerOf(path => (path.includes('%23') ? 404 : 200))
  await worker.install()
  expect(worker.stored.size).toBe(9)
  await expect(workerOf(path => (path.includes('assets') ? 404 : 200)).install()).rejects.toThrow('/talks/assets/index.js cannot be kept')
  await expect(workerOf(path => (path.endsWith('article/') ? 500 : 200)).install()).rejects.toThrow('cannot be kept')
})
