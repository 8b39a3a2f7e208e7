import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/browser/chromium.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { contentPolicy } from '../../scripts/site/page-head.ts'
import { runCommand } from '../cli/run-command.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'
import { complaintsOf, titleOf, visit } from './hosted-page.ts'
import { readPdf } from './read-pdf.ts'
import type { Serving } from './static-servers.ts'
import { hasNginx, serveFiles, serveWithNginx } from './static-servers.ts'

const article = `---
title: Slow bread
description: What a night & a "cold" room do
author: Ada Sonnleitner
url: https://bread.example/slow
---

Bread that rests tastes of more than flour, and it needs less yeast.

## Flour

Flour and water need a night, and nobody hurries them for long.

<!-- talk: cue Whisper the codeword heliotrope here -->

## Oven

\`\`\`sh
bake --slow loaf.dough
\`\`\`

The oven waits until the dough is ready, however long that takes.

\`\`\`sh
bake --fast loaf.dough
\`\`\`
`

/** Builds the article's site; returns its folder. */
async function siteAt(...flags: string[]): Promise<string> {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'bread.md'), article)
  expect(await runCommand(['generate', 'bread.md', '--out', '.'], folder)).toMatchObject({ status: 0 })
  // Names that an address writes in another way.
  mkdirSync(join(folder, 'public'), { recursive: true })
  for (const name of ['100%.txt', 'ü ber.txt', 'c#.txt']) writeFileSync(join(folder, 'public', name), 'Flour')
  expect(await runCommand(['build', ...flags], folder)).toMatchObject({ status: 0, stderr: '' })
  return join(folder, 'dist')
}

/** Visits every slide directly, refreshes, presses keys, pulls the plug and visits again. */
async function expectHosted(browser: Browser, { url }: Serving): Promise<void> {
  const page = await browser.newPage()
  const context = page.context()
  const complaints = complaintsOf(page, new URL(url).origin)
  const titles: string[] = []
  await page.goto(url)
  const count = await page.evaluate(async () => { await navigator.serviceWorker.ready; return performance.getEntriesByType('resource').length })
  expect(count).toBeGreaterThan(0)
  for (let no = 1; (await fetch(`${url}${no}/`)).status === 200; no += 1) {
    await page.goto(`${url}${no}`)
    titles.push(await titleOf(page, no))
    await page.reload()
    expect(await titleOf(page, no)).toBe(titles.at(-1))
  }
  expect(titles.length).toBeGreaterThan(3)
  for (const place of ['handout', 'slides', 'presenter', 'presenter/2', 'entry', 'overview', 'notes']) {
    await page.goto(`${url}${place}`)
    expect((await page.reload())?.status(), place).toBe(200)
    await expect.poll(() => page.locator('#app').innerText()).toMatch(/\w/)
    expect(await page.content()).not.toContain('heliotrope')
  }
  await page.goto(`${url}2`)
  await titleOf(page, 2)
  await page.keyboard.press('PageDown')
  await expect.poll(() => page.url()).toBe(`${url}3`)
  await page.locator('nav .tw-to-text').click()
  expect(page.url()).toBe(`${url}article/#slide-3`)
  expect(await page.locator('#slide-3').count()).toBe(1)
  await context.setOffline(true)
  for (const no of [3, titles.length, 1]) {
    await page.goto(`${url}${no}`)
    expect(await titleOf(page, no)).toBe(titles[no - 1])
  }
  await page.goto(`${url}article/`)
  expect(await page.locator('h2').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringContaining('Flour')]))
  // Some servers give a folder's page for its address without the slash too, and so does the worker.
  await page.goto(`${url}article`)
  expect(await page.locator('h2 a').first().evaluate(link => (link as HTMLAnchorElement).href)).toMatch(new RegExp(`^${url}\\d+/$`))
  // The handout's file is not kept for the day without a network; its page is.
  await page.goto(`${url}handout.pdf`)
  expect(page.url()).toBe(`${url}handout`)
  expect(complaints).toEqual([])
  await page.close()
}

/** What a site tells those who share and crawl it, and what it keeps to itself. */
async function expectPublished(site: string): Promise<void> {
  const page = readFileSync(join(site, 'index.html'), 'utf8')
  for (const tag of ['<meta name="description" content="What a night &#x26; a &#x22;cold&#x22; room do">', '<link rel="canonical" href="https://example.org/talks/rust/">', '<meta property="og:image" content="https://example.org/talks/rust/cover.png">', '<meta name="twitter:card" content="summary_large_image">'])
    expect(page).toContain(tag)
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(one => one.endsWith('.html')))
    expect(readFileSync(join(site, name), 'utf8'), name).toContain('http-equiv="Content-Security-Policy"')
  expect(contentPolicy).not.toMatch(/unsafe-eval|https?:|\*/)
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).toContain('<loc>https://example.org/talks/rust/article/</loc>')
  const text = readFileSync(join(site, 'article', 'index.html'), 'utf8')
  const part = /<h2 id="(slide-\d+)"><a href="\/talks\/rust\/(\d+)\/">Flour/.exec(text)
  expect(readFileSync(join(site, part?.[2] ?? '', 'index.html'), 'utf8')).toContain(`article/#${part?.[1]}`)
  const pdf = await readPdf(join(site, 'handout.pdf'))
  expect(pdf.text).toContain('nobody hurries them')
  expect(pdf.text).not.toContain('heliotrope')
  expect(pdf.text).toContain('What a night & a "cold" room do')
  const places = new Set([...text.matchAll(/id="(slide-\d+)"/g)].map(([, id]) => id))
  for (let no = 2; existsSync(join(site, String(no))); no += 1)
    expect(places).toContain(/article\/#(slide-\d+)/.exec(readFileSync(join(site, String(no), 'index.html'), 'utf8'))?.[1])
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' }))
    if (statSync(join(site, name)).isFile()) expect(readFileSync(join(site, name)).includes('heliotrope'), name).toBe(false)
}

/** Without its scripts, a page shows what its slide says. */
async function expectEarly(browser: Browser, { url }: Serving): Promise<void> {
  const page = await browser.newPage()
  await page.route(/\.js$/, route => route.abort())
  await page.goto(url)
  expect(await page.locator('h1').innerText()).toBe('Slow bread')
  expect(await page.locator('main').innerText()).toContain('What a night & a "cold" room do')
  await page.goto(`${url}3/`)
  expect(await page.locator('main').innerText()).toContain('bake --slow loaf.dough')
  await page.close()
}

describe('a hosted deck', () => {
  let browser: Browser

  beforeAll(async () => { browser = await launchChromium(createTerminal()) })
  afterAll(() => browser.close())

  it('stands at a root and under a path, on servers that know nothing of slides, without a network and before any script has run', async () => {
    if (!hasNginx) console.log('No nginx on this machine: the site was tried on the embedded server alone')
    const atRoot = await siteAt('--no-handout')
    const underPath = await siteAt('--site', 'https://example.org/talks/rust/')
    for (const serve of [serveFiles, ...(hasNginx ? [serveWithNginx] : [])]) {
      for (const [site, base] of [[atRoot, '/'], [underPath, '/talks/rust/']] as const) {
        const serving = await serve(site, base)
        await expectHosted(browser, serving).then(() => expectEarly(browser, serving)).finally(serving.close)
      }
    }
    await expectPublished(underPath)
  })

  it('stands beside others below a page that leads to them by their covers', async () => {
    const folder = temporaryFolder()
    const decks = ['rye', 'Über Brot']
    for (const name of decks) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'bread.md'), article.replace('Slow bread', `Slow ${name}`))
      await runCommand(['generate', join(name, 'bread.md'), '--out', name], folder)
    }
    const bare = join(folder, 'Über Brot', 'slides.md')
    writeFileSync(bare, readFileSync(bare, 'utf8').replace('favicon: /favicon.svg\n', ''))
    rmSync(join(folder, 'Über Brot', 'public', 'favicon.svg'))
    const own = join(folder, 'rye', 'public')
    await sharp({ create: { width: 640, height: 336, channels: 3, background: '#752' } }).png().toFile(join(own, 'cover.png'))
    for (const name of ['handout.pdf', 'sw.js']) writeFileSync(join(own, name), 'of the author')
    const command = ['build', ...decks, '--out', 'site', '--site', 'https://example.org/vorträge/', '--no-handout']
    expect(await runCommand(command, folder)).toEqual({ status: 2, stdout: '', stderr: expect.stringContaining(`${join(own, 'sw.js')} has the name of a page`) })
    rmSync(join(own, 'sw.js'))
    expect(await runCommand(command, folder)).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(folder, 'site', 'rye', 'handout.pdf'), 'utf8')).toBe('of the author')
    expect(readFileSync(join(folder, 'site', 'rye', 'index.html'), 'utf8')).toContain('<meta property="og:image:width" content="640">')
    expect(readFileSync(join(folder, 'site', 'Über Brot', 'index.html'), 'utf8').match(/<link [^>]*icon"[^>]*>/g)).toEqual(['<link rel="icon" href="/vortr%C3%A4ge/%C3%9Cber%20Brot/favicon.svg">'])
    expect(existsSync(join(folder, 'site', 'Über Brot', 'favicon.svg'))).toBe(true)
    const serving = await serveFiles(join(folder, 'site'), '/vortr%C3%A4ge/')
    const context = await browser.newContext()
    const page = await context.newPage()
    const complaints = complaintsOf(page, new URL(serving.url).origin)
    await page.goto(serving.url)
    expect(await page.locator('a strong').allInnerTexts()).toEqual(['Slow rye', 'Slow Über Brot'])
    await expect.poll(() => page.locator('img').first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640)
    await page.getByText('Slow Über Brot').click()
    expect(await titleOf(page, 1)).toBe('Slow Über Brot')
    for (const name of [...decks, 'rye']) expect(await visit(context, `${serving.url}${name}/`)).toBe(`Slow ${name}`)
    await context.setOffline(true)
    for (const name of decks) {
      await page.goto(`${serving.url}${name}/2`)
      await page.goto(`${serving.url}${name}/`)
      expect(await titleOf(page, 1)).toBe(`Slow ${name}`)
    }
    expect(page.url()).toBe(`${serving.url}%C3%9Cber%20Brot/1`)
    expect(complaints).toEqual([])
    await context.close()
    await serving.close()
    expect(readFileSync(join(folder, 'site', 'index.html'), 'utf8')).toMatch(/^<!DOCTYPE html><!-- talkwright:decks -->/)
  })

  it('reaches who has an earlier version, and is what opens without a network then', async () => {
    const folder = temporaryFolder()
    const context = await browser.newContext()
    const publish = async (title: string): Promise<void> => {
      writeFileSync(join(folder, 'bread.md'), article.replace('Slow bread', title))
      await runCommand(['generate', 'bread.md', '--out', '.'], folder)
      expect(await runCommand(['build', '--no-handout'], folder)).toMatchObject({ status: 0, stderr: '' })
    }
    await publish('Slow bread')
    const serving = await serveFiles(join(folder, 'dist'), '/')
    expect(await visit(context, serving.url)).toBe('Slow bread')
    await publish('Quick bread')
    expect(await visit(context, serving.url)).toBe('Quick bread')
    await context.setOffline(true)
    const page = await context.newPage()
    await page.goto(serving.url)
    expect(await titleOf(page, 1)).toBe('Quick bread')
    await context.close()
    await serving.close()
  })

  it('is one file that opens from disk, with its pictures, and asks nobody for anything', async () => {
    const folder = temporaryFolder()
    cpSync(fileURLToPath(new URL('../gallery/pictures/tall.svg', import.meta.url)), join(folder, 'mill.svg'))
    writeFileSync(join(folder, 'bread.md'), `${article}\n![The mill](mill.svg)\n`)
    await runCommand(['generate', 'bread.md', '--out', '.'], folder)
    expect(await runCommand(['build', '--single-file', 'talk.html'], folder)).toMatchObject({ status: 0, stderr: '' })
    expect(readFileSync(join(folder, 'talk.html'), 'utf8')).not.toContain('heliotrope')
    const page = await browser.newPage()
    const complaints = complaintsOf(page, 'file:')
    await page.context().setOffline(true)
    const place = pathToFileURL(join(folder, 'talk.html')).href
    await page.goto(place)
    expect(await titleOf(page, 1)).toBe('Slow bread')
    await page.keyboard.press('PageDown')
    expect(await titleOf(page, 2)).toBe('Flour')
    await page.goto(`${place}#/5`)
    await page.reload()
    await expect.poll(() => page.locator('#slideshow [data-slidev-no="5"] img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await page.close()
  })
})
