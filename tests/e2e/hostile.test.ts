import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { launchChromium } from '../../scripts/browser/chromium.ts'
import { serveSite } from './static-servers.ts'
import type { Terminal } from '../../scripts/cli/terminal.ts'
import { runCommand } from '../cli/run-command.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

const silent: Terminal = { out: () => {}, error: () => {}, progress: () => ({ done: () => {} }) }
const secret = 'the-baker-keeps-this-to-himself'
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

/** The article of `fixtures/hostile.md` in a folder of its own, beside things that are none of its business. */
function hostileFolder(): string {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'blog'))
  writeFileSync(join(folder, 'secret.txt'), secret)
  writeFileSync(join(folder, 'outside.png'), picture)
  symlinkSync('../outside.png', join(folder, 'blog', 'link.png'))
  cpSync(fileURLToPath(new URL('fixtures/hostile.md', import.meta.url)), join(folder, 'blog', 'hostile.md'))
  return folder
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)).filter(name => statSync(name).isFile())
}

it('nothing of a hostile article runs, reads what is outside its folder or asks the network', async () => {
  const folder = hostileFolder()
  const deck = join(folder, 'deck')
  expect(await runCommand(['generate', join('blog', 'hostile.md'), '--out', deck], folder)).toMatchObject({ status: 0, stderr: '' })
  expect(readdirSync(join(deck, 'public'))).toEqual(['favicon.svg'])
  expect(await runCommand(['build', deck, '--out', join(deck, 'dist')], folder)).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(join(deck, 'slides.md'), 'utf8')).not.toMatch(/\]\(<?\s*(?:javascript|data|vbscript):/i)
  for (const file of filesIn(deck)) expect(readFileSync(file, 'utf8'), file).not.toMatch(new RegExp(`${secret}|root:x:0:0|${Buffer.from('root:x:0').toString('base64').slice(0, 10)}`))
  expect(readFileSync(join(deck, 'dist', 'index.html'), 'utf8')).not.toMatch(/platform\.twitter|<script[^>]*twitter/)

  const slides = readFileSync(join(deck, 'slides.md'), 'utf8').match(/^source:/gm)?.length ?? 0
  expect(slides).toBeGreaterThan(10)
  const server = await serveSite(join(deck, 'dist'))
  const browser = await launchChromium(silent)
  try {
    const page = await browser.newPage()
    const ran: string[] = []
    page.on('dialog', (dialog) => {
      ran.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    // A headless browser has no screen to keep awake.
    page.on('pageerror', error => void (error.message.startsWith('Wake Lock') || ran.push(`error ${error.message}`)))
    page.on('console', message => void (message.type() !== 'error' || ran.push(`console ${message.text()}`)))
    page.on('request', request => void (new URL(request.url()).origin === new URL(server.url).origin || request.url().startsWith('data:') || ran.push(`request ${request.url()}`)))
    for (const address of [...Array.from({ length: slides }, (_, index) => `${index + 1}?clicks=99`), 'presenter/3', 'handout', 'overview']) {
      await page.goto(server.url + address)
      await page.locator('h1').first().waitFor({ state: 'attached' })
    }
    expect(ran).toEqual([])
  }
  finally {
    await browser.close()
    await server.close()
  }
})
