import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { HandEdited } from '../../scripts/write/hand-edited.ts'
import { writeDeck } from '../../scripts/write/write-deck.ts'

let folder = ''
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'talkwright-write-')) })
afterEach(() => rm(folder, { recursive: true }))

const sealed = { isAsGenerated: (markdown: string): boolean => markdown.includes('sealed') }
const none = new Map<string, Uint8Array>()
const deck = (): Promise<string> => readFile(join(folder, 'slides.md'), 'utf8')

test('a deck nobody touched is replaced', async () => {
  await writeDeck(folder, 'one sealed\n', none, sealed)
  await writeDeck(folder, 'two sealed\n', none, sealed)
  expect(await deck()).toBe('two sealed\n')
})

test('a deck edited by hand is left alone, and the difference named', async () => {
  await writeDeck(folder, 'one sealed\n', none, sealed)
  await writeFile(join(folder, 'slides.md'), 'one, my way\n')
  const refusal = await writeDeck(folder, 'two sealed\n', new Map([['public/a.txt', Buffer.from('a')]]), sealed).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(HandEdited)
  expect((refusal as HandEdited).patch).toContain('-one sealed\n+one, my way')
  expect(await deck()).toBe('one, my way\n')
  expect(await readdir(folder)).not.toContain('public')
})

test('a deck by somebody else is left alone too', async () => {
  await writeFile(join(folder, 'slides.md'), '# My own talk\n')
  await expect(writeDeck(folder, 'one sealed\n', none, sealed)).rejects.toBeInstanceOf(HandEdited)
  expect(await deck()).toBe('# My own talk\n')
})

test('force keeps every version a person made', async () => {
  for (const mine of ['first\n', 'second\n']) {
    await writeFile(join(folder, 'slides.md'), mine)
    const backup = await writeDeck(folder, 'one sealed\n', none, { ...sealed, force: true })
    expect(await readFile(backup ?? '', 'utf8')).toBe(mine)
  }
  expect((await readdir(folder)).filter((name) => name.endsWith('.bak'))).toHaveLength(2)
  expect(await deck()).toBe('one sealed\n')
})

test('a picture that somebody changed is not changed back', async () => {
  await writeDeck(folder, 'one sealed\n', new Map([['public/a.txt', Buffer.from('generated')]]), sealed)
  await writeFile(join(folder, 'public', 'a.txt'), 'retouched')
  await writeDeck(folder, 'two sealed\n', new Map([['public/a.txt', Buffer.from('generated')]]), sealed)
  expect(await readFile(join(folder, 'public', 'a.txt'), 'utf8')).toBe('retouched')
})

test('the backup is what was there, byte for byte', async () => {
  await writeDeck(folder, 'one sealed\n', none, sealed)
  const mine = Buffer.from([0x63, 0x61, 0x66, 0xE9, 0x0A])
  await writeFile(join(folder, 'slides.md'), mine)
  const backup = await writeDeck(folder, 'two sealed\n', none, { ...sealed, force: true })
  expect(await readFile(backup ?? '')).toEqual(mine)
})
