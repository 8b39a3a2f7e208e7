import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseBase, parseSite } from '../../scripts/cli/flags.ts'
import { sitePlaces } from '../../scripts/site/site-places.ts'
import { findDeck } from '../../scripts/slidev/deck-folder.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

test.each([
  [['talks/rye', 'wheat'], ['rye/', 'wheat/']],
  [['talks/Über Brot', 'talks/講演'], ['%C3%9Cber%20Brot/', '%E8%AC%9B%E6%BC%94/']],
  [['talks/2026/rye', 'talks/2027/rye', 'talks/new bread'], ['2026/rye/', '2027/rye/', 'new%20bread/']],
])('the decks in %j stand at %j', (decks, addresses) => {
  expect(sitePlaces(decks).map(({ address }) => address)).toEqual(addresses)
})

test.each([
  [['talks/a(b)', 'talks/c'], /'a\(b\)' makes no address/],
  [['talks/C#', 'talks/c'], /'C#' makes no address/],
  [['talks/rye', 'talks/rye/'], /talks\/rye\/? is named twice/],
  [['rye', 'rye/rye'], /the sites of rye and rye\/rye would stand in one another/],
])('the decks in %j have no place beside one another', (decks, message) => {
  expect(() => sitePlaces(decks)).toThrow(message)
})

test.each([['/', '/'], ['/talks/rust/', '/talks/rust/'], ['/vorträge/', '/vortr%C3%A4ge/'], ['/vortr%c3%a4ge/', '/vortr%C3%A4ge/'], ['/my talks/', '/my%20talks/'], ['/講演/', '/%E8%AC%9B%E6%BC%94/']])('--base %s is %s to a browser', (value, base) => {
  expect(parseBase(value)).toBe(base)
})

test.each(['talks', '/talks', 'talks/', '//talks/', '/a/../b/', '/a(b)/', '/%2e%2e/', '/a%2Fb/', '/a"b/', '/100%/'])('--base %s is refused in words', (value) => {
  expect(() => parseBase(value)).toThrow(/begins and ends with a slash.*letters, digits/)
})

test('--site is written as browsers write it', () => {
  expect(parseSite('https://example.org/vorträge/Über Brot')).toBe('https://example.org/vortr%C3%A4ge/%C3%9Cber%20Brot/')
  expect(() => parseSite('https://example.org/a(b)/')).toThrow(/address of a site/)
})

test('a deck whose path no bundler reads is refused before anything is built', async () => {
  const folder = join(temporaryFolder(), 'why?')
  mkdirSync(folder)
  writeFileSync(join(folder, 'slides.md'), '# Why')
  await expect(findDeck(folder)).rejects.toThrow(/why\? has a '\?' in its path.*rename/)
})
