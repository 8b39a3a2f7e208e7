import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadedAhead } from '../../site/pictures.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

test('pictures are loaded ahead where they are, and nobody is asked for others', () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'pix'))
  for (const name of ['a&b.svg', 'pix/ü (1).png', 'pix/h#1.png']) writeFileSync(join(folder, name), '')
  const there = ['/a&b.svg', '/pix/%C3%BC%20(1).png', '/pix/ü (1).png', '/pix/h%231.png', '/a&b.svg?v=2']
  expect(loadedAhead([...there, './local.png', 'local.png', '/missing.png', '/pix', 'https://elsewhere.example/a.png', '//elsewhere.example/a.png', '</pix/ü (1', '/100%.png'], folder)).toEqual(there)
})
