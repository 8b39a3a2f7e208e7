import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { readImages } from '../../scripts/read/read-images.ts'
import { fetchImage } from '../../scripts/read/remote-image.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

let server: Server
let origin: string
let asked: string[] = []

beforeAll(async () => {
  const picture = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#c63' } }).png().toBuffer()
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    if (url === '/moved.png') response.writeHead(302, { location: '/loaf.png' }).end()
    else if (url === '/page.png') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>No picture</p>')
    // A picture that its server calls a page.
    else if (url === '/called-page.png') response.writeHead(200, { 'content-type': 'text/html' }).end(picture)
    else if (url === '/lie.png') response.writeHead(200, { 'content-type': 'image/png' }).end('<p>No picture</p>')
    // A picture, but for its size.
    else if (url === '/huge.png') response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.concat([picture, Buffer.alloc(11 * 1024 * 1024)]))
    else if (url === '/away.png') response.writeHead(302, { location: 'file:///etc/hostname' }).end()
    else if (url === '/round.png') response.writeHead(302, { location: '/round.png' }).end()
    else if (url === '/loaf.png') response.writeHead(200, { 'content-type': 'image/png' }).end(picture)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

beforeEach(() => void vi.stubEnv('TALKWRIGHT_PRIVATE_PICTURES', '1'))

async function read(path: string) {
  asked = []
  return (await readImages([origin + path], { fetchImage })).get(origin + path)
}

it.each(['/loaf.png', '/moved.png'])('%s is fetched, once', async (path) => {
  vi.stubEnv('TALKWRIGHT_CACHE', temporaryFolder())
  expect(await read(path)).toMatchObject({ width: 30, height: 20 })
  expect(asked).toContain(path)
  expect(await read(path)).toMatchObject({ width: 30, height: 20 })
  expect(asked).toEqual([])
})

it.each(['/page.png', '/called-page.png', '/lie.png', '/huge.png', '/nowhere.png', '/away.png'])('%s is none', async (path) => {
  vi.stubEnv('TALKWRIGHT_CACHE', temporaryFolder())
  expect(await read(path)).toBeUndefined()
  expect(asked).toEqual([path])
})

it('nothing is fetched where nobody brings pictures', async () => {
  asked = []
  expect((await readImages([`${origin}/loaf.png`], {})).size).toBe(0)
  expect(asked).toEqual([])
})

it('redirects in a circle end', async () => {
  vi.stubEnv('TALKWRIGHT_CACHE', temporaryFolder())
  expect(await read('/round.png')).toBeUndefined()
  expect(asked.length).toBeLessThan(10)
})

it('a server that takes its time is left', async () => {
  vi.stubEnv('TALKWRIGHT_CACHE', temporaryFolder())
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort())
  expect(await read('/loaf.png')).toBeUndefined()
  expect(timeout).toHaveBeenCalledWith(10_000)
  timeout.mockRestore()
})

it.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '10.1.2.3', '192.168.0.9', '169.254.169.254', '172.20.0.1'])('%s, which is nobody else\'s business, is not asked', async (host) => {
  vi.stubEnv('TALKWRIGHT_CACHE', temporaryFolder())
  vi.stubEnv('TALKWRIGHT_PRIVATE_PICTURES', '')
  const { port } = new URL(origin)
  asked = []
  expect(await fetchImage(`http://${host}:${port}/loaf.png`)).toBeUndefined()
  expect(asked).toEqual([])
})
