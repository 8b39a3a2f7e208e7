import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { repositoryFile, talkOfFile } from './talk-of.ts'

test('slides.md is what article.md becomes', async () => {
  const { markdown } = await talkOfFile(fileURLToPath(new URL('../../article.md', import.meta.url)))
  expect(await repositoryFile('slides.md')).toBe(markdown)
})
