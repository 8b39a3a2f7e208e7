import type { VFile } from 'vfile'
import type { Article, ArticleFormat } from '../model/article.ts'
import { dropHiddenCharacters } from './hidden-characters.ts'
import { parseHtml } from './html/parse-html.ts'
import { parseMarkdown } from './markdown/parse-markdown.ts'
import { parseText } from './text/parse-text.ts'

const parserOfFormat: Readonly<Record<ArticleFormat, (file: VFile) => Article>> = {
  markdown: parseMarkdown,
  html: parseHtml,
  text: parseText,
}

/**
 * Reads the article in `file` by the parser of its `file.data.format` (Markdown when the format is not set).
 * Returns its tree, its metadata and what was left out; what had to be guessed is a message on the file.
 * Throws a RangeError for markup nested thousands deep, which no article is, and nothing else.
 */
export function parseArticle(file: VFile): Article {
  return dropHiddenCharacters(parserOfFormat[file.data.format ?? 'markdown'](file), file)
}
