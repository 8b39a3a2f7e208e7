import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { maxArticleBytes, readArticle } from '../../scripts/read/read-article.ts'
import { ReadError } from '../../scripts/read/read-error.ts'

describe('readArticle', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talkwright-read-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('gives the text, the path and the format', async () => {
    const path = join(folder, 'a.html')
    await writeFile(path, '\uFEFF<p>Hi</p>\r\n')
    const file = await readArticle(path)
    expect(String(file)).toBe('<p>Hi</p>\n')
    expect(file.path).toBe(path)
    expect(file.data.format).toBe('html')
  })

  it('reads the standard input, in chunks that part a character', async () => {
    const bytes = Buffer.from('# Grüße\n\nText\n')
    const file = await readArticle('-', Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]))
    expect(String(file)).toBe('# Grüße\n\nText\n')
    expect(file.data.format).toBe('markdown')
  })

  it('says in one line what is wrong', async () => {
    const missing = join(folder, 'missing.md')
    const empty = join(folder, 'empty.md')
    const large = join(folder, 'large.md')
    await writeFile(empty, '\n')
    await writeFile(large, '')
    await truncate(large, maxArticleBytes + 1)
    await expect(readArticle(missing)).rejects.toThrow(new ReadError(`${missing} does not exist`))
    await expect(readArticle(folder)).rejects.toThrow(new ReadError(`${folder} is a folder, expected a file`))
    await expect(readArticle(empty)).rejects.toThrow(new ReadError(`${empty} is empty`))
    await expect(readArticle(large)).rejects.toThrow(new ReadError(`${large} is larger than 8 MB, the most an article may have`))
    await expect(readArticle('-', Readable.from([]))).rejects.toThrow(new ReadError('the standard input is empty'))
  })
})
