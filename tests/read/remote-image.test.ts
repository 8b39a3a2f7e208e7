import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
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
    else if (url === '/lie.png') response.writeHead(200, { 'content-type': 'image/png' }).end('<p>No picture</p>')
    else if (url === '/huge.png') response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(11 * 1024 * 1024))
    else if (url === '/loaf.png') response.writeHead(200, { 'content-type': 'image/png' }).end(picture)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => server.close())

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

it.each(['/page.png', '/lie.png', '/huge.png', '/nowhere.png'])('%s is none', async (path) => {
  vi.stubEnv('TALKWRIGHT_CACHE', temporaryFolder())
  expect(await read(path)).toBeUndefined()
  expect(asked).toEqual([path])
})

it('nothing is fetched where nobody brings pictures', async () => {
  asked = []
  expect((await readImages([`${origin}/loaf.png`], {})).size).toBe(0)
  expect(asked).toEqual([])
})
