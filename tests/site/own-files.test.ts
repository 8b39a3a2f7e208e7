import { expect, test } from 'vitest'
import { ownFilesOf } from '../../scripts/site/own-files.ts'

test.each([
  [['favicon.svg', 'images/cover.png', 'images/12/index.html', '2024.html'], []],
  [['cover.png', 'handout.pdf', 'icon-192.png', 'sitemap.xml'], ['cover.png', 'handout.pdf', 'icon-192.png', 'sitemap.xml']],
])('an author who has %j keeps %j in the place of the site\'s', (names, kept) => {
  expect(ownFilesOf(names)).toEqual({ kept: new Set(kept) })
})

test.each(['index.html', '404.html', 'sw.js', 'article/index.html', 'article', '2/index.html', 'presenter/3/index.html', 'handout/index.html'])('%s of an author is in the way of a page', (name) => {
  expect(ownFilesOf(['favicon.svg', name]).inTheWay).toBe(name)
})
