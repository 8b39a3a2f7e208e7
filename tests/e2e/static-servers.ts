import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { startSiteServer } from '../../scripts/browser/serve.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

/** A site that is being served, with its base path, by a server that knows nothing of decks. */
export interface Serving { url: string, close: () => Promise<void> }

/** Serves a deck's site as those see it who check and print it. */
export async function serveSite(site: string, base = '/'): Promise<Serving> {
  const { show, close } = await startSiteServer()
  return { url: show(site, base).url, close }
}

/** Serves files, and the `index.html` of folders, and nothing else. */
export async function serveFiles(site: string, base: string): Promise<Serving> {
  const files = sirv(site, { dev: true })
  const server = createServer((request, response) => {
    const notFound = (): void => void response.writeHead(404).end()
    if (!request.url?.startsWith(base)) return notFound()
    request.url = request.url.slice(base.length - 1)
    files(request, response, notFound)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, close: async () => { server.close(); server.closeAllConnections(); await once(server, 'close') } }
}

/** Whether nginx is on this machine. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0

/** Serves a site with nginx, set up as `deploy/nginx.conf` says. */
export async function serveWithNginx(site: string, base: string): Promise<Serving> {
  const folder = temporaryFolder()
  const root = join(folder, 'srv')
  mkdirSync(join(root, base, '..'), { recursive: true })
  symlinkSync(site, join(root, base.replace(/\/$/, '')))
  const port = await freePort()
  const recipe = readFileSync(fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url)), 'utf8').replaceAll('/talks/rust/', base).replace('root /srv;', `root ${root};`)
  const config = `daemon off; user root; pid ${folder}/pid; error_log ${folder}/error.log; events {} http { include ${mimeTypes()}; access_log off; client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s; server { listen 127.0.0.1:${port}; ${recipe.replace(/^#.*$/gm, '').replace(/^\s+#.*$/gm, '')} } }`
  writeFileSync(join(folder, 'nginx.conf'), config)
  const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
  const url = `http://127.0.0.1:${port}${base}`
  for (let tries = 0; tries < 100 && !await fetch(url).then(() => true, () => false); tries += 1) await new Promise(resolve => setTimeout(resolve, 50))
  return { url, close: async () => { nginx.kill(); await once(nginx, 'close') } }
}

function mimeTypes(): string {
  return '/etc/nginx/mime.types'
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
