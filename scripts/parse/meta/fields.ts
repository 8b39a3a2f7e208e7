import type { ArticleMeta } from '../../model/article.ts'
import { asDay, asLanguage, asPeople, asText, asUrl, asWords } from './values.ts'

/** The fields of `ArticleMeta` that hold one string. */
export type TextField = Exclude<keyof ArticleMeta, 'tags' | 'talk'>

/** One thing an article says about itself: the field it fills, the keys that name it (best first), and how its value is read. */
export interface FieldRule {
  field: TextField
  keys: readonly string[]
  read: (value: unknown) => string | undefined
}

/** The keys blogs and site generators use (Jekyll, Hugo, Zola, Docusaurus, VitePress, Eleventy, Hexo, dev.to). */
export const textFields: readonly FieldRule[] = [
  { field: 'title', keys: ['title'], read: asText },
  { field: 'description', keys: ['description', 'subtitle', 'summary', 'excerpt', 'abstract'], read: asText },
  { field: 'author', keys: ['author', 'authors', 'by', 'byline'], read: asPeople },
  { field: 'date', keys: ['date', 'pubdate', 'publishdate', 'published', 'published_at', 'created'], read: asDay },
  { field: 'lang', keys: ['lang', 'language', 'locale'], read: asLanguage },
  { field: 'url', keys: ['canonical', 'canonical_url', 'canonicalurl', 'url', 'permalink', 'link'], read: asUrl },
]

/** The keys whose values are all tags, and how such a value is read. */
export const tagField = {
  keys: ['tags', 'keywords', 'categories', 'category', 'topics'],
  read: asWords,
} as const

/** Tables inside the frontmatter that hold further metadata: Zola's and Hugo's. */
export const nestedTables: readonly string[] = ['extra', 'taxonomies', 'params']
