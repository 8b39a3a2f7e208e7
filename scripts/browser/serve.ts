import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sirv from 'sirv'

/** A folder being served on this machine. */
export interface StaticServer {
  /** Address of the site, with its base path and a slash at the end. */
  url: string
  close: () => Promise<void>
}

/** Serves a built site under `base` (with both slashes) on a free port of 127.0.0.1; unknown pages get its `index.html`. */
export async function serveSite(folder: string, base = '/'): Promise<StaticServer> {
  const answer = sirv(folder, { single: true, etag: true })
  const server = createServer((request, response) => {
    const notFound = (): void => void response.writeHead(404).end()
    // A page that asks for what is on another server asks here: it gets no answer at all, as without a network.
    if (!request.url?.startsWith('/')) return void request.socket.destroy()
    if (!request.url.startsWith(base))
      return notFound()
    request.url = request.url.slice(base.length - 1)
    answer(request, response, notFound)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}${base}`, close: () => close() }

  async function close(): Promise<void> {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
}
