import { fileURLToPath } from 'node:url'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { it } from 'vitest'
import { launchChromium } from '../../scripts/browser/chromium.ts'
import { serveSite } from './static-servers.ts'
import type { Terminal } from '../../scripts/cli/terminal.ts'
import { slideText } from '../../scripts/text/slide-text.ts'
import { runCommand } from '../cli/run-command.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'
import { talkOfFile } from '../pipeline/talk-of.ts'

const silent: Terminal = { out: () => {}, error: () => {}, progress: () => ({ done: () => {} }) }

/** Letters, digits and the signs that are live in Vue, HTML and Slidev; the browser may set quotes and spaces its way. */
function signs(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}{}<>[\]$:!-]/gu, '')
}

/** The text a visitor sees on a slide once all its clicks are done. */
async function shown(page: Page, url: string, no: number): Promise<string> {
  await page.goto(`${url}${no}?clicks=99`)
  const slide = page.locator(`.slidev-page-${no} .tw-slide`)
  await slide.waitFor()
  return slide.innerText()
}

// A build leaves a core idle for half of its time: two run side by side.
it.concurrent.for(['live-syntax', 'formulas', 'html-in-markdown', 'case-studies'])('what the author wrote in %s is shown, and none of it runs', async (name, { expect, onTestFinished }) => {
  const article = fileURLToPath(new URL(`../pipeline/fixtures/${name}/article.md`, import.meta.url))
  const folder = temporaryFolder(onTestFinished)
  expect(await runCommand(['generate', article, '--out', folder], folder)).toMatchObject({ status: 0 })
  expect(await runCommand(['build', folder, '--out', join(folder, 'dist')], folder)).toMatchObject({ status: 0, stderr: '' })
  expect(await readFile(join(folder, 'dist', 'index.html'), 'utf8')).not.toMatch(/v-pre|<script>alert/)

  const { deck } = await talkOfFile(article)
  const server = await serveSite(join(folder, 'dist'))
  const browser = await launchChromium(silent)
  try {
    const page = await browser.newPage()
    const ran: string[] = []
    page.on('dialog', (dialog) => {
      ran.push(dialog.message())
      void dialog.dismiss()
    })
    // A headless browser has no screen to keep awake.
    page.on('pageerror', error => void (error.message.startsWith('Wake Lock') || ran.push(error.message)))
    for (const [index, slide] of deck.slides.entries()) {
      if (slide.kind === 'content' || slide.kind === 'figure') continue
      const text = signs(await shown(page, server.url, index + 1))
      for (const line of slideText(slide).split('\n').filter(line => !line.includes('$') && !slide.title.some(node => node.type === 'inlineMath')))
        expect(text, `slide ${index + 1}`).toContain(signs(line))
    }
    expect(ran).toEqual([])
  }
  finally {
    await browser.close()
    await server.close()
  }
})
