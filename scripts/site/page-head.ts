import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'

/** What the head of a site's pages tells browsers, crawlers and those who share a link. */
export interface PageFacts {
  title: string
  description?: string
  author?: string
  /** Where the site will be, with a slash at the end; cards and canonical links need it whole. */
  url?: string
  /** Path of the site on its server, with both slashes. */
  base: string
  /** The picture of the cover: its file's name, and its size where that is known. */
  picture?: { file: string, size?: PictureSize }
  /** File name of its icon. */
  icon: string
}

/** Width and height of a picture, px. */
export interface PictureSize { width: number, height: number }

/** Size of the picture that links to the site are shown with, CSS px, as sites that show cards ask for it. */
export const cardSize: PictureSize = { width: 1200, height: 630 }

/**
 * What a site may load and run: its own files. Styles within the page stay allowed, for slides are set by them; words
 * that run as code do not, nor does any other origin.
 */
export const contentPolicy = [
  'default-src \'self\'', 'script-src \'self\'', 'style-src \'self\' \'unsafe-inline\'', 'img-src \'self\' data: blob:', 'font-src \'self\' data:',
  'media-src \'self\' data: blob:', 'connect-src \'self\'', 'worker-src \'self\'', 'manifest-src \'self\'', 'frame-src \'self\'', 'object-src \'none\'',
  'base-uri \'self\'', 'form-action \'none\'',
].join('; ')

/** Tags for the head of every page that holds the slides: to crawlers they are one page. */
export function headTags(facts: PageFacts): string {
  const { title, description, author, url, base, picture, icon } = facts
  const image = url !== undefined && picture !== undefined ? new URL(picture.file, url).href : undefined
  const size = image === undefined ? undefined : picture?.size
  const metas: Record<string, string | undefined> = {
    'description': description, 'author': author, 'og:type': 'article', 'og:title': title, 'og:description': description,
    'og:url': url, 'og:image': image, 'og:image:width': size && String(size.width), 'og:image:height': size && String(size.height), 'og:image:alt': image && title,
    'twitter:card': image && 'summary_large_image', 'twitter:title': title, 'twitter:description': description, 'twitter:image': image,
  }
  const named = Object.entries(metas).flatMap(([name, content]) => (content === undefined ? [] : [element('meta', { [name.startsWith('og:') ? 'property' : 'name']: name, content })]))
  const links = [...(url === undefined ? [] : [element('link', { rel: ['canonical'], href: url })]), iconTag(base, icon), element('link', { rel: ['manifest'], href: `${base}manifest.webmanifest` })]
  const tags = html([element('meta', { httpEquiv: ['Content-Security-Policy'], content: contentPolicy }), ...named, ...links])
  // HTML lets a value hold the beginning of a tag; who reads the page with less care than a browser need not be tempted.
  return tags.replace(/="[^"]*"/g, value => value.replaceAll('<', '&lt;'))
}

/** The link to the icon of a site. */
export function iconTag(base: string, file: string): Element {
  return element('link', { rel: ['icon'], href: base + encodeURI(file) })
}

/** An element of HTML, whose text and attributes are written safely by `html`. */
export function element(tagName: string, properties: Element['properties'], children: Element['children'] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** Elements as HTML. */
export function html(children: Root['children']): string {
  return toHtml({ type: 'root', children })
}

/** The links to icons in a page. */
export const iconLink = /\s*<link\b[^>]*\brel="(?:shortcut )?icon"[^>]*>/g

/** Every picture of the deck, asked for before the first slide; Slidev's script loads the next ones ahead. */
const picturesAhead = /\s*<link\b[^>]*\brel="preload"[^>]*\bas="image"[^>]*>/g

/** What Slidev says of the same in its page: with quotation marks around it, and once too often. */
const slidevsOwn = /\s*<meta (?:name="(?:description|author|keywords)"|property="og:(?:title|description)"|name="twitter:[^"]*"|property="og:[^"]*") content="[^"]*">/g

/** A page of Slidev's with our tags in its head. */
export function withHead(page: string, tags: string): string {
  const rest = page.replace(slidevsOwn, '').replace(iconLink, '').replace(picturesAhead, '')
  const end = rest.indexOf('</title>') + '</title>'.length
  return `${rest.slice(0, end)}\n${tags}${rest.slice(end)}`
}
