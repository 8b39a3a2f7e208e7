import type { VFile } from 'vfile'
import type { Article, ArticleFormat } from '../model/article.ts'
import { dropHiddenCharacters } from './hidden-characters.ts'
import { parseMarkdown } from './markdown/parse-markdown.ts'
import type { ParseLong } from './markdown/parse-markdown.ts'

type Parser = (file: VFile, parseLong?: ParseLong) => Article | Promise<Article>

/** What most articles are in is at hand; the parsers of the others are large, and loaded for them alone. */
const parserOfFormat: Readonly<Record<ArticleFormat, () => Parser | Promise<Parser>>> = {
  markdown: () => parseMarkdown,
  html: async () => (await import('./html/parse-html.ts')).parseHtml,
  text: async () => (await import('./text/parse-text.ts')).parseText,
}

/**
 * Reads the article in `file` by the parser of its `file.data.format` (Markdown when the format is not set).
 * Returns its tree, its metadata and what was left out; what had to be guessed is a message on the file.
 * `parseLong`, where there is one, parses the text of a long article.
 * Rejects with a RangeError for markup nested thousands deep, which no article is, and nothing else.
 */
export async function parseArticle(file: VFile, parseLong?: ParseLong): Promise<Article> {
  const parse = await parserOfFormat[file.data.format ?? 'markdown']()
  return dropHiddenCharacters(await parse(file, parseLong), file)
}
