import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { oneFilePage } from '../../scripts/site/one-file.ts'
import { temporaryFolder } from '../cli/temporary-folder.ts'

/** The page of a site with these pictures, whose script and style are given. */
async function pageOf(names: readonly string[], { script = '', style = '', body = '' }): Promise<string> {
  const site = temporaryFolder()
  mkdirSync(join(site, 'pix'))
  for (const name of names) writeFileSync(join(site, name), name)
  writeFileSync(join(site, 'main.js'), script)
  writeFileSync(join(site, 'main.css'), style)
  writeFileSync(join(site, 'index.html'), `<html><head><title>Bread</title><script type="module" src="/main.js"></script><link rel="stylesheet" href="/main.css"></head><body>${body}</body></html>`)
  return oneFilePage(site, [], undefined)
}

const dataOf = (type: string, text: string): string => `data:${type};base64,${Buffer.from(text).toString('base64')}`

test.each([
  ['a&b.svg', '/a&b.svg', 'image/svg+xml'],
  ['a&b.svg', '/a%26b.svg', 'image/svg+xml'],
  ['pix/x.bmp', '/pix/x.bmp', 'image/bmp'],
  ['pix/ü (1).png', '/pix/%C3%BC%20(1).png', 'image/png'],
  ['pix/ü (1).png', '/pix/ü (1).png', 'image/png'],
  ['a#1.jpg', '/a%231.jpg', 'image/jpeg'],
  ['a[1], b=2!.gif', '/a[1], b=2!.gif', 'image/gif'],
])('a picture called %s, asked for as %s, stands in the page', async (name, address, type) => {
  const page = await pageOf([name], { script: `show({src:\`${address}\`})`, style: `p{background:url(${address})}`, body: `<img src="${address.replaceAll('&', '&amp;')}"><img src="/other${address}">` })
  const data = dataOf(type, name)
  expect(page).toContain(`show({src:\`${data}\`})`)
  expect(page).toContain(`url(${data})`)
  expect(page).toContain(`<img src="${data}">`)
  expect(page).toContain('<img src="/other')
})

test('of two names the longer one is meant', async () => {
  expect(await pageOf(['a.png', 'a.png?b.png'], { script: 'show("/a.png?b.png","/a.png?v=2")' })).toContain(`show("${dataOf('image/png', 'a.png?b.png')}","${dataOf('image/png', 'a.png')}?v=2")`)
})
