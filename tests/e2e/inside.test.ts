import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withBrowserOn } from '../../scripts/browser/visit.ts'
import { inside, watchPage } from '../../scripts/browser/inspect/watch-page.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'

it('a page reaches its own server and no other, not one on the same machine, and each that it asks is told of', async () => {
  const asked: string[] = []
  const other = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  }).on('upgrade', request => asked.push(`upgrade ${request.url}`)).on('connect', request => asked.push(`connect ${request.url}`)).listen(0, '127.0.0.1')
  await new Promise(resolve => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  const outside = [`http://127.0.0.1:${port}/picture.png`, `http://localhost:${port}/data`, `ws://127.0.0.1:${port}/socket`, 'https://example.org/script.js', 'http://192.0.2.1/beacon']
  const site = mkdtempSync(join(tmpdir(), 'talkwright-inside-'))
  writeFileSync(join(site, 'own.txt'), 'own')
  writeFileSync(join(site, 'index.html'), `<!doctype html><title>Page</title><img src="${outside[0]}"><script src="${outside[3]}"></script><script>
    const settled = [fetch('${outside[1]}').catch(() => {}), new Promise(resolve => { new WebSocket('${outside[2]}').onclose = resolve })]
    navigator.sendBeacon('${outside[4]}', 'x')
    fetch('/own.txt').then(answer => answer.text()).then(async (text) => { await Promise.all(settled); document.title = text })
  </script>`)
  try {
    const incidents = await withBrowserOn(site, createTerminal(), async (browser, url) => {
      const page = await (await browser.newContext(inside(url))).newPage()
      const watch = watchPage(page, url)
      await page.goto(url)
      await page.waitForFunction(() => document.title === 'own')
      return watch.incidents
    })
    expect(asked).toEqual([])
    expect(incidents.map(({ rule, detail }) => `${rule} ${detail}`).sort()).toEqual(outside.map(address => `outside-request ${address}`).sort())
  }
  finally {
    other.close()
    rmSync(site, { recursive: true })
  }
})
