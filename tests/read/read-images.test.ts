import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it, onTestFinished, test, vi } from 'vitest'
import { readImages } from '../../scripts/read/read-images.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

const plainSvg = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><defs><linearGradient id="g"/></defs><rect width="40" height="20" fill="url(#g)"/></svg>'

function picture(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#c63' } }).png().toBuffer()
}

/** A folder with an article's pictures, beside pictures that are none of its business. */
async function blog(): Promise<{ articlePath: string, folder: string }> {
  const outer = temporaryFolder()
  const folder = join(outer, 'blog')
  mkdirSync(join(folder, 'pictures'), { recursive: true })
  writeFileSync(join(outer, 'outside.png'), await picture(4, 4))
  symlinkSync('../outside.png', join(folder, 'link.png'))
  writeFileSync(join(folder, 'pictures', 'A loaf & crumbs.png'), await picture(300, 200))
  writeFileSync(join(folder, 'copy.png'), await picture(300, 200))
  writeFileSync(join(folder, 'large.jpg'), await sharp(await picture(4000, 1000)).jpeg().toBuffer())
  writeFileSync(join(folder, 'turned.jpg'), await sharp(await picture(4000, 1000)).withMetadata({ orientation: 6 }).jpeg().toBuffer())
  writeFileSync(join(folder, 'plain.svg'), plainSvg)
  for (const [name, inner] of [['script', '<script>alert(1)</script>'], ['handler', '<rect onclick="alert(1)" width="9" height="9"/>'], ['far', '<image href="https://example.org/a.png" width="9" height="9"/>'], ['style', '<style>@import "https://example.org/a.css";</style>']])
    writeFileSync(join(folder, `${name}.svg`), plainSvg.replace('<defs>', `${inner}<defs>`))
  writeFileSync(join(folder, 'words.png'), 'no picture at all')
  return { articlePath: join(folder, 'article.md'), folder }
}

async function read(address: string) {
  const images = await readImages([address], { articlePath: (await blog()).articlePath })
  return images.get(address)
}

test('a pipe is no picture and nobody waits for it', async () => {
  const { articlePath, folder } = await blog()
  execFileSync('mkfifo', [join(folder, 'pipe.png')])
  expect((await readImages(['pipe.png'], { articlePath })).size).toBe(0)
})

test('a picture that the article holds itself becomes a file', async () => {
  const address = `data:image/png;base64,${(await picture(30, 20)).toString('base64')}`
  expect((await readImages([address], {})).get(address)).toMatchObject({ url: expect.stringMatching(/^\/images\/picture-[0-9a-f]{8}\.png$/) as string, width: 30 })
})

describe('pictures beside the article', () => {
  it('keep their bytes and a name that people know', async () => {
    expect(await read('pictures/A%20loaf%20&%20crumbs.png?raw=1')).toMatchObject({ url: expect.stringMatching(/^\/images\/a-loaf--crumbs-[0-9a-f]{8}\.png$/) as string, width: 300, height: 200 })
  })

  it.each([['large.jpg', 1960, 490], ['turned.jpg', 276, 1104]])('%s is scaled to what a slide can use, the right way up', async (name, width, height) => {
    expect(await read(name)).toMatchObject({ width, height })
  })

  it('what was scaled once is found by the next run', async () => {
    vi.stubEnv('TALKWRIGHT_CACHE', temporaryFolder())
    onTestFinished(() => void vi.unstubAllEnvs())
    const first = await read('large.jpg')
    const folder = join(process.env['TALKWRIGHT_CACHE'] ?? '', 'images')
    const [kept = '', ...more] = readdirSync(folder)
    expect(more).toEqual([])
    expect(Buffer.from(first?.bytes ?? []).equals(readFileSync(join(folder, kept)))).toBe(true)
    writeFileSync(join(folder, kept), await picture(8, 6))
    expect(await read('large.jpg')).toMatchObject({ width: 8, height: 6 })
  })

  it('the same picture under several names is one file', async () => {
    const images = await readImages(['copy.png', 'pictures/A%20loaf%20&%20crumbs.png'], { articlePath: (await blog()).articlePath })
    expect(new Set([...images.values()].map(({ url }) => url)).size).toBe(1)
  })

  it('one too large to be a picture for slides is none', async () => {
    const { folder, articlePath } = await blog()
    writeFileSync(join(folder, 'heavy.png'), Buffer.concat([await picture(4, 4), Buffer.alloc(65 * 1024 * 1024)]))
    expect((await readImages(['heavy.png'], { articlePath })).size).toBe(0)
  })

  it('a plain drawing stays one', async () => {
    expect((await read('plain.svg'))?.url).toMatch(/\.svg$/)
  })

  it.each(['script.svg', 'handler.svg', 'far.svg', 'style.svg'])('%s, which could run or ask the network, becomes pixels', async (name) => {
    const image = await read(name)
    expect(image?.url).toMatch(/\.png$/)
    expect(Buffer.from(image?.bytes ?? []).toString('latin1')).not.toMatch(/alert|example\.org/)
  })

  it.each(['../outside.png', '%2e%2e/outside.png', '/outside.png', 'link.png', 'file:///etc/hostname', 'data:image/png;base64,AA', 'words.png', 'nowhere.png', '%zz.png'])('%s is none', async (address) => {
    expect(await read(address)).toBeUndefined()
  })
})
