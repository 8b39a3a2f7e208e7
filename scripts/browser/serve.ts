import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** One server for several sites, one after the other or at the same time. */
export interface SiteServer {
  /** Serves a built site under `base`, with both slashes, until it is withdrawn; returns its address, with a slash at the end. Who shows the same site again shares it. */
  show: (folder: string, base: string) => { url: string, withdraw: () => void }
  close: () => Promise<void>
}

interface Shown { folder: string, base: string, viewers: number, answer: ReturnType<typeof sirv> }

/** Starts a server on a free port of 127.0.0.1; unknown pages of a site get its `index.html`. */
export async function startSiteServer(): Promise<SiteServer> {
  const sites = new Map<string, Shown>()
  const server = createServer((request, response) => answerFrom([...sites.values()], request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const show = (folder: string, base: string): ReturnType<SiteServer['show']> => {
    const there = sites.get(base)
    if (there && there.folder !== folder) throw new Error(`another site is served at ${base}`)
    const site = there ?? { folder, base, viewers: 0, answer: sirv(folder, { single: true, etag: true }) }
    sites.set(base, site)
    site.viewers += 1
    const withdraw = (): void => {
      site.viewers -= 1
      if (site.viewers === 0) sites.delete(base)
    }
    return { url: `http://127.0.0.1:${port}${base}`, withdraw }
  }
  const close = async (): Promise<void> => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
  return { show, close }
}

function answerFrom(sites: readonly Shown[], request: IncomingMessage, response: ServerResponse): void {
  const notFound = (): void => void response.writeHead(404).end()
  const { url } = request
  // A page that asks for what is on another server asks here: it gets no answer at all, as without a network.
  if (!url?.startsWith('/')) return void request.socket.destroy()
  // A site below another is the one that is asked for.
  const site = sites.filter(({ base }) => url.startsWith(base)).sort((one, other) => other.base.length - one.base.length)[0]
  if (!site) return notFound()
  request.url = url.slice(site.base.length - 1)
  site.answer(request, response, notFound)
}
