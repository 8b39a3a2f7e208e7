import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keptFonts } from '../../site/kept-fonts.ts'

let folder: string
let font: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'talkwright-fonts-'))
  font = join(folder, 'plain.woff2')
  writeFileSync(font, 'the whole font')
  vi.stubEnv('TALKWRIGHT_CACHE', join(folder, 'cache'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

/** A font file that says how long it is, as WOFF2 does. */
const small = Buffer.from('wOF2....\0\0\0\x19a few letters', 'latin1')
/** Cuts, and counts how often. */
const cutter = () => vi.fn(async () => small)

test('a font is cut once for the same letters, and again for others and for another font', async () => {
  const cut = cutter()
  const { of } = keptFonts(join(folder, 'otherwise'))
  const first = await of(font, 'abc', cut)
  expect(readFileSync(first)).toEqual(small)
  expect(await keptFonts(join(folder, 'otherwise')).of(font, 'abc', cut)).toBe(first)
  expect(cut).toHaveBeenCalledTimes(1)
  expect(await of(font, 'abcd', cut)).not.toBe(first)
  writeFileSync(font, 'a newer font')
  expect(await of(font, 'abc', cut)).not.toBe(first)
  expect(cut).toHaveBeenCalledTimes(3)
})

test('where the cache cannot be written, fonts are cut for this build alone', async () => {
  writeFileSync(join(folder, 'cache'), 'a file in the way')
  const made = await keptFonts(join(folder, 'otherwise')).of(font, 'abc', cutter())
  expect(made.startsWith(join(folder, 'otherwise'))).toBe(true)
  expect(readFileSync(made)).toEqual(small)
})

test('a kept font that is no longer whole is cut again', async () => {
  const cut = cutter()
  const { of } = keptFonts(join(folder, 'otherwise'))
  for (const damaged of ['', 'wOF2', small.subarray(0, 20), 'something else that is long enough']) {
    writeFileSync(await of(font, 'abc', cut), damaged)
    expect(readFileSync(await of(font, 'abc', cut))).toEqual(small)
  }
  expect(cut).toHaveBeenCalledTimes(5)
})

test('of many kept fonts the least used go, and none that was used just now', async () => {
  const kept = join(folder, 'cache', 'fonts')
  const { of } = keptFonts(join(folder, 'otherwise'))
  const used = await of(font, 'abc', cutter())
  for (let index = 0; index < 150; index += 1) {
    const old = join(kept, `old-${index}`)
    mkdirSync(old)
    utimesSync(old, index, index)
  }
  utimesSync(join(used, '..'), 0, 0)
  await of(font, 'abc', cutter())
  await of(font, 'abcd', cutter())
  expect(readdirSync(kept)).toHaveLength(120)
  expect(existsSync(used)).toBe(true)
})
