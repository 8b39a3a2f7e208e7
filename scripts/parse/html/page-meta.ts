import type { Element, Root } from 'hast'
import type { ArticleMeta } from '../../model/article.ts'
import { asLanguage, asPeople, asText, asUrl, asWords } from '../meta/values.ts'
import { elementsOf, findElement, isElement, propertyOf, textOf } from './element.ts'
import { readJsonLd } from './json-ld.ts'

interface Sources { named: ReadonlyMap<string, string[]>, data: Record<string, unknown>, page: Root }
type Field = Exclude<keyof ArticleMeta, 'tags' | 'talk'>

/** Where a page says each thing, best source first. */
const fields: Readonly<Record<Field, (sources: Sources) => Array<string | undefined>>> = {
  title: ({ named, data, page }) => [asText(data.headline), first(named, 'og:title'), first(named, 'twitter:title'), pageTitle(page)],
  description: ({ named, data }) => [...['description', 'og:description', 'twitter:description'].map(name => first(named, name)), asText(data.description)],
  author: ({ named, data }) => [asPeople(named.get('author') ?? data.author), plainName(first(named, 'article:author')), first(named, 'dc.creator')],
  date: ({ named, data, page }) => [...['article:published_time', 'date', 'dc.date', 'pubdate'].map(name => first(named, name)), asText(data.datePublished), timeOf(page)],
  lang: ({ named, data, page }) => [asLanguage(propertyOf(htmlOf(page) ?? emptyElement, 'lang')), asLanguage(first(named, 'og:locale')), asLanguage(data.inLanguage)],
  url: ({ named, page }) => [asUrl(canonicalOf(page)), asUrl(first(named, 'og:url'))],
}

const emptyElement: Element = { type: 'element', tagName: 'html', properties: {}, children: [] }

/** Reads what a page's head says of its article: `meta` and Open Graph tags, JSON-LD, `title`, language, canonical link. */
export function readPageMeta(page: Root): ArticleMeta {
  const sources: Sources = { named: namedMetas(page), data: readJsonLd(page), page }
  const meta: ArticleMeta = { tags: [...new Set([...sources.named.get('article:tag') ?? [], ...asWords(first(sources.named, 'keywords')), ...asWords(sources.data.keywords)])] }
  for (const field of Object.keys(fields) as Field[]) {
    const value = fields[field](sources).find(candidate => candidate !== undefined)
    if (value !== undefined)
      meta[field] = value
  }
  return meta
}

function namedMetas(page: Root): Map<string, string[]> {
  const named = new Map<string, string[]>()
  for (const element of elementsOf(page)) {
    const name = (propertyOf(element, 'property') || propertyOf(element, 'name')).toLowerCase()
    const content = asText(propertyOf(element, 'content'))
    if (isElement(element, 'meta') && name !== '' && content !== undefined)
      named.set(name, [...named.get(name) ?? [], content])
  }
  return named
}

function first(named: ReadonlyMap<string, string[]>, name: string): string | undefined {
  return named.get(name)?.[0]
}

/** The `title` element without the site's name: the part that the first heading repeats, where one does. */
function pageTitle(page: Root): string | undefined {
  const heading = findElement(page, element => isElement(element, 'h1'))
  const headingText = heading ? textOf(heading) : ''
  const title = findElement(page, element => isElement(element, 'title'))
  const full = title ? textOf(title) : ''
  const parts = full.split(/\s+[|–—·•»:-]\s+/)
  const repeated = headingText !== '' && (full.includes(headingText) || full === '') ? headingText : undefined
  return repeated ?? (((parts.length > 1 && parts[0]) || full || headingText) || undefined)
}

function plainName(text: string | undefined): string | undefined {
  return text !== undefined && !/^https?:/.test(text) ? text : undefined
}

function timeOf(page: Root): string | undefined {
  const time = findElement(page, element => isElement(element, 'time') && propertyOf(element, 'dateTime') !== '')
  return time ? asText(propertyOf(time, 'dateTime')) : undefined
}

function htmlOf(page: Root): Element | undefined {
  return findElement(page, element => isElement(element, 'html'))
}

function canonicalOf(page: Root): string | undefined {
  const link = findElement(page, element => isElement(element, 'link') && propertyOf(element, 'rel').split(' ').includes('canonical'))
  return link ? propertyOf(link, 'href') : undefined
}
