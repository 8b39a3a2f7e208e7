import type { ArticleMeta } from '../../model/article.ts'
import { nestedTables, tagField, textFields } from './fields.ts'
import { isTable } from './values.ts'

/** Metadata, and the keys that had no use for the talk, in their order (`extra.hero` for one in a table). */
export interface CollectedMeta { meta: ArticleMeta, unused: string[] }

/**
 * Sorts a parsed frontmatter into metadata by the tables of known keys.
 * Where several keys name one field, the first in the table that has a usable value wins; the others count as unused.
 */
export function collectMeta(table: Record<string, unknown>): CollectedMeta {
  const entries = flatten(table)
  const used = new Set<string>()
  const meta: ArticleMeta = { tags: [] }
  for (const { field, keys, read } of textFields) {
    for (const { path, value } of inOrderOf(keys, entries)) {
      const text = read(value)
      if (text === undefined || meta[field] !== undefined)
        continue
      meta[field] = text
      used.add(path)
    }
  }
  for (const { path, value } of inOrderOf(tagField.keys, entries)) {
    const words = tagField.read(value)
    meta.tags = [...new Set([...meta.tags, ...words])]
    if (words.length > 0)
      used.add(path)
  }
  return { meta, unused: entries.map(entry => entry.path).filter(path => !used.has(path)) }
}

interface Entry { path: string, key: string, value: unknown }

function flatten(table: Record<string, unknown>, prefix = ''): Entry[] {
  return Object.entries(table).flatMap(([key, value]) =>
    prefix === '' && nestedTables.includes(key) && isTable(value)
      ? flatten(value, `${key}.`)
      : { path: `${prefix}${key}`, key: key.toLowerCase(), value })
}

function inOrderOf(keys: readonly string[], entries: readonly Entry[]): Entry[] {
  return keys.flatMap(key => entries.filter(entry => entry.key === key))
}
