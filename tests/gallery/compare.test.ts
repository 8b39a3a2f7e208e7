import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import { acceptedFolder } from './make-gallery.ts'

const accepted = join(acceptedFolder, 'light', 'tables-a-table-usual-table.webp')

/** The accepted picture with some of it painted over in the colour of its corner. */
async function without(place: { left: number, top: number, width: number, height: number }): Promise<Buffer> {
  const picture = sharp(readFileSync(accepted))
  const [red = 0, green = 0, blue = 0] = await sharp(readFileSync(accepted)).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer()
  const patch = { create: { width: place.width, height: place.height, channels: 3 as const, background: { r: red, g: green, b: blue } } }
  return picture.composite([{ input: patch, left: place.left, top: place.top }]).webp({ lossless: true }).toBuffer()
}

test('a picture is the same as itself', async () => {
  expect(await compare(readFileSync(accepted), accepted)).toBe('same')
})

test('a slide without its link to the article, which is one small sign, is another', async () => {
  expect(await compare(await without({ left: 430, top: 254, width: 22, height: 18 }), accepted)).toMatchObject({ difference: expect.anything() })
})
