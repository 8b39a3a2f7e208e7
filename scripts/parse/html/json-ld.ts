import type { Root } from 'hast'
import { isTable, ownValue } from '../meta/values.ts'
import { elementsOf, isElement, propertyOf, rawTextOf } from './element.ts'

/** The schema.org types that describe an article. */
const articleTypes = /(?:Article|BlogPosting|Posting|Report)$/

/** The JSON-LD table that describes the page's article; an empty one when there is none or it is broken. */
export function readJsonLd(page: Root): Record<string, unknown> {
  const scripts = elementsOf(page).filter(element => isElement(element, 'script') && propertyOf(element, 'type') === 'application/ld+json')
  return scripts.flatMap(script => tablesOf(parse(rawTextOf(script)))).find(isArticle) ?? {}
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  }
  catch {
    return undefined
  }
}

function tablesOf(value: unknown): Array<Record<string, unknown>> {
  if (Array.isArray(value))
    return value.flatMap(tablesOf)
  return isTable(value) ? [value, ...tablesOf(ownValue(value, '@graph') ?? [])] : []
}

function isArticle(table: Record<string, unknown>): boolean {
  const type = ownValue(table, '@type')
  return (Array.isArray(type) ? type : [type]).some(name => typeof name === 'string' && articleTypes.test(name))
}
