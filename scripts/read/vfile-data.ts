import type { ArticleFormat } from '../model/article.ts'

declare module 'vfile' {
  interface DataMap {
    /** How the article's text is to be read; set when the file is opened. */
    format: ArticleFormat
  }
}
