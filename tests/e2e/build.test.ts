import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { launchChromium } from '../../scripts/browser/chromium.ts'
import { serveSite } from './static-servers.ts'
import { createTerminal } from '../../scripts/cli/terminal.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'
import { runCommand, startCommand } from '../cli/run-command.ts'
import { contentOf, deckCopy } from './deck-copy.ts'

describe('talkwright build', () => {
  it('builds a site for its place on the server', async () => {
    const folder = deckCopy('clean')
    const { status, stdout, stderr } = await runCommand(['build', '--no-handout', '--base', '/talks/clean/'], folder)
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'dist: the site, to be served at /talks/clean/\n', stderr: '' })
    expect(contentOf(folder).filter(name => !name.startsWith('dist'))).toEqual(['public', 'public/favicon.svg', 'slides.md'])
    expect(contentOf(join(folder, 'dist')).filter(name => /^(?:theme|_redirects)/.test(name))).toEqual([])

    const server = await serveSite(join(folder, 'dist'), '/talks/clean/')
    try {
      const page = await (await fetch(`${server.url}2`)).text()
      const script = /src="([^"]+\.js)"/.exec(page)?.[1] ?? ''
      expect(script).toMatch(/^\/talks\/clean\/assets\//)
      expect((await fetch(new URL(script, server.url))).status).toBe(200)
      expect((await fetch(new URL('/', server.url))).status).toBe(404)
    }
    finally {
      await server.close()
    }
  })

  it('can be read without scripts, private cues aside', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'bread.md'), '---\ntitle: \'0;url=//evil.example/?</body>" http-equiv=refresh x\'\nurl: https://bread.example/slow\n---\n\n## Flour {{ 1 + 1 }}\n\nFlour and water need a night. <b>Nobody</b> hurries them for long.\n\n<!-- talk: cue Whisper the secret here -->\n\n- Rye `a < b`\n- Wheat\n\n```sh\nbake --slow </main></noscript>\n```\n')
    expect(await runCommand(['generate', 'bread.md', '--out', '.'], folder)).toMatchObject({ status: 0 })
    expect(await runCommand(['build', '--no-handout'], folder)).toMatchObject({ status: 0 })
    const server = await serveSite(join(folder, 'dist'))
    const browser = await launchChromium(createTerminal())
    try {
      const page = await browser.newPage({ javaScriptEnabled: false })
      await page.goto(server.url)
      const text = await page.locator('noscript').innerText()
      for (const words of ['Flour {{ 1 + 1 }}', 'Flour and water need a night', 'hurries them for long', 'a < b', 'bake --slow </main></noscript>', 'https://bread.example/slow'])
        expect(text).toContain(words)
      expect(text).not.toMatch(/secret|\[click/)
      expect(await page.locator('meta[http-equiv=refresh]').count()).toBe(0)
      const html = readFileSync(join(folder, 'dist', 'index.html'), 'utf8')
      expect(html.indexOf('<noscript>')).toBeGreaterThan(html.indexOf('<body'))
      expect(await page.locator('noscript h1').first().isVisible()).toBe(true)
    }
    finally {
      await browser.close()
      await server.close()
    }
  })

  it('leaves the old site as it was when the deck cannot be built, and says why', async () => {
    const folder = deckCopy('clean')
    await runCommand(['build', '--no-handout'], folder)
    const before = contentOf(folder)
    const page = readFileSync(join(folder, 'dist', 'index.html'), 'utf8')
    writeFileSync(join(folder, 'slides.md'), `${readFileSync(join(folder, 'slides.md'), 'utf8')}\n\n<div>never closed\n`)

    const { status, stdout, stderr } = await runCommand(['build', '--no-handout'], folder)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^talkwright: Slidev could not build the deck\n/)
    expect(stderr).toContain('Element is missing end tag')
    expect(stderr.split('\n').length).toBeLessThan(15)
    expect(contentOf(folder)).toEqual(before)
    expect(readFileSync(join(folder, 'dist', 'index.html'), 'utf8')).toBe(page)
  })

  it('replaces the old site and keeps what a person has put into it', async () => {
    const folder = deckCopy('clean')
    mkdirSync(join(folder, 'public'), { recursive: true })
    writeFileSync(join(folder, 'public', 'old.txt'), 'from the old deck')
    await runCommand(['build', '--no-handout'], folder)
    expect(contentOf(folder)).toContain('dist/old.txt')
    rmSync(join(folder, 'public', 'old.txt'))
    writeFileSync(join(folder, 'dist', 'CNAME'), 'talk.example.org')
    expect((await runCommand(['build', '--no-handout'], folder)).status).toBe(0)
    expect(contentOf(folder)).not.toContain('dist/old.txt')
    expect(readFileSync(join(folder, 'dist', 'CNAME'), 'utf8')).toBe('talk.example.org')
  })

  it('tidies up when it is interrupted', async () => {
    const folder = deckCopy('clean')
    const before = contentOf(folder)
    const run = startCommand(['build'], folder)
    // It is at work as soon as there is a folder beside the site's.
    await expect.poll(() => contentOf(folder).some(name => name.startsWith('.dist-')), { timeout: 20_000 }).toBe(true)
    await new Promise(resolve => setTimeout(resolve, 500))
    run.child.kill('SIGINT')
    expect((await run.result).status).toBe(130)
    expect(contentOf(folder)).toEqual(before)
  })
})
