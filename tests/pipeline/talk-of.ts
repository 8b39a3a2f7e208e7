import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { articleToTalk, sourceOf, talkOf, understand } from '../../scripts/article-to-talk.ts'
import { imageAddresses } from '../../scripts/image-addresses.ts'
import type { ArticleFormat } from '../../scripts/model/article.ts'
import type { Talk } from '../../scripts/model/talk.ts'
import { readArticle } from '../../scripts/read/read-article.ts'
import { readImages } from '../../scripts/read/read-images.ts'

/** The talk of an article on disk, with the pictures beside it. */
export async function talkOfFile(path: string): Promise<Talk> {
  const file = await readArticle(path)
  const outline = await understand(file)
  const talk = talkOf(sourceOf(file), outline, { images: await readImages(imageAddresses(outline), { articlePath: path }) })
  return { ...talk, report: { ...talk.report, article: { ...talk.report.article, path: file.basename ?? '' } } }
}

/** The talk of an article given as text. */
export function talkOfText(value: string, format: ArticleFormat = 'markdown'): Promise<Talk> {
  const file = new VFile({ value, path: 'article.md' })
  file.data.format = format
  return articleToTalk(file)
}

/** Text of a file of this repository. */
export function repositoryFile(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8')
}
