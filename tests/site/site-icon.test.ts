import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { headTags, withHead } from '../../scripts/site/page-head.ts'
import { iconEntries, iconFileOf, largeIcons } from '../../scripts/site/site-icon.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

test.each([
  ['<link rel="icon" href="/vorträge/favicon.svg">', 'favicon.svg'],
  ['<link rel="shortcut icon" href="/vortr%C3%A4ge/images/my%20%26%20logo.png?v=2">', 'images/my & logo.png'],
  ['<link rel="icon" href="/vorträge/missing.svg">', undefined],
  ['<link rel="icon" href="https://cdn.example/favicon.svg">', undefined],
  ['<link rel="icon" href="/favicon.svg">', undefined],
  ['<link rel="icon" href="/vorträge/missing.ico"><link rel="icon" href="/vorträge/favicon.svg">', 'favicon.svg'],
  ['', undefined],
])('%s names the file %s of the site', async (link, file) => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'images'))
  for (const name of ['favicon.svg', 'images/my & logo.png']) writeFileSync(join(folder, name), '')
  expect(await iconFileOf(`<head>${link}</head>`, folder, '/vortr%C3%A4ge/')).toBe(file)
})

test('a page has the icon of its site and asks nobody for anything else before its slide', () => {
  const page = withHead('<title>Bread</title>\n<link rel="icon" href="https://cdn.example/favicon.png"><link rel="preload" as="image" href="./mill.png"><link rel="stylesheet" href="/a.css">', headTags({ title: 'Bread', base: '/talks/', icon: 'my logo.png' }))
  expect(page.match(/<link rel="icon"[^>]*>/g)).toEqual(['<link rel="icon" href="/talks/my%20logo.png">'])
  expect(page).toContain('href="/a.css"')
  expect(page).not.toContain('mill.png')
})

test('large icons are drawn of a drawing of any size, and of nothing else than a picture', async () => {
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4000 1000"><rect width="4000" height="1000"/></svg>')
  const icons = await largeIcons(drawing)
  expect(icons.map(([name]) => name)).toEqual(['icon-192.png', 'icon-512.png'])
  expect(await sharp(icons[1]?.[1]).metadata()).toMatchObject({ width: 512, height: 512 })
  expect(await largeIcons(Buffer.from('no picture'))).toEqual([])
  expect(iconEntries('a logo.png', ['icon-192.png'], '/talks/')).toEqual([{ src: '/talks/icon-192.png', sizes: '192x192', type: 'image/png' }])
})
