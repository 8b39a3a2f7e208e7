import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../../scripts/browser/chromium.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { runSlidev } from '../../scripts/slidev/run.ts'
import { runCommand } from '../cli/run-command.ts'

/** What a visitor loads until the first slide stands, bytes on the wire (text with gzip). */
interface Load { scripts: number, files: number, all: number }

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json' }
const packed: ReadonlySet<string> = new Set(['.woff2', '.png', '.pdf'])

/** Visits a built site's first slide and weighs what it took. */
async function weigh(browser: Browser, site: string): Promise<Load> {
  const load: Load = { scripts: 0, files: 0, all: 0 }
  const server = createServer((request, response) => {
    const path = join(site, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = extname(path) === '' ? join(path, 'index.html') : path
    if (!existsSync(file)) return void response.writeHead(404).end()
    void readFile(file).then((content) => {
      const body = packed.has(extname(file)) ? content : gzipSync(content, { level: 9 })
      load.all += body.length
      if (extname(file) === '.js') [load.scripts, load.files] = [load.scripts + body.length, load.files + 1]
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', ...(body !== content && { 'content-encoding': 'gzip' }) }).end(body)
    })
  }).listen(0, '127.0.0.1')
  // What the worker fetches for later is no part of the first slide.
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.locator('#slideshow h1').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  const result = { ...load }
  await context.close()
  server.closeAllConnections()
  server.close()
  return result
}

/** The addon as it is, without what makes its sites small: what plain Slidev makes of the same deck. */
async function plainAddon(folder: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const addon = join(folder, 'addon')
  for (const name of ['components', 'composables', 'layouts', 'pages', 'setup', 'styles', 'site', 'scripts', 'global-bottom.vue', 'vite.config.ts', 'package.json', 'public'])
    if (existsSync(join(root, name))) await cp(join(root, name), join(addon, name), { recursive: true })
  await rm(join(addon, 'setup', 'vite-plugins.ts'))
  await symlink(join(root, 'node_modules'), join(addon, 'node_modules'))
  return addon
}

const [deck = '.'] = process.argv.slice(2)
const workshop = await mkdtemp(join(tmpdir(), 'talkwright-load-'))
try {
  const [ours, plain, plainDeck] = ['ours', 'plain', 'deck'].map(name => join(workshop, name)) as [string, string, string]
  await runCommand(['build', resolve(deck), '--out', ours], workshop)
  const addon = await plainAddon(workshop)
  await cp(resolve(deck, 'public'), join(plainDeck, 'public'), { recursive: true })
  const text = await readFile(resolve(deck, 'slides.md'), 'utf8')
  await writeFile(join(plainDeck, 'slides.md'), text.replace('  - talkwright\n', `  - ${addon}\n`))
  const { code, output } = await runSlidev(['build', join(plainDeck, 'slides.md'), '--out', plain], plainDeck)
  if (code !== 0) throw new Error(output)
  const browser = await launchChromium(createTerminal())
  const [a, b] = [await weigh(browser, ours), await weigh(browser, plain)]
  await browser.close()
  const target = 0.7
  for (const [name, one, other] of [['JavaScript', a.scripts, b.scripts], ['all bytes', a.all, b.all]] as const)
    console.log(`${one <= target * other ? 'ok  ' : 'MISS'} ${name.padEnd(10)} ${(one / 1000).toFixed(1).padStart(7)} KB, plain Slidev ${(other / 1000).toFixed(1).padStart(7)} KB: ${(one / other).toFixed(2)} (at most ${target})`)
  console.log(`in ${a.files} scripts and ${b.files}`)
}
finally {
  await rm(workshop, { recursive: true, force: true })
}
