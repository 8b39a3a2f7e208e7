import type { Element, Root } from 'hast'
import type { Omission } from '../../model/article.ts'
import { embedLink } from '../../text/embed-link.ts'
import { smallFigures } from '../../text/small-figures.ts'
import { changeElements, classesOf, isElement, propertyOf, textOf } from './element.ts'

/** A part of a page that is no part of its article, and the reason it is left out; without one it goes unmentioned. */
interface Chrome { test: (element: Element, ancestors: readonly Element[]) => boolean, reason?: string }

function named(...names: string[]): Chrome['test'] {
  return element => isElement(element, ...names)
}

/** Looks for whole words among the parts of an element's classes and id. */
function marked(words: RegExp): Chrome['test'] {
  return element => [...classesOf(element), propertyOf(element, 'id')].some(name => words.test(name))
}

/** From the markup of the common blog engines and documentation generators. */
const chrome: readonly Chrome[] = [
  { test: named('script', 'style', 'template', 'link', 'canvas', 'dialog', 'object', 'embed') },
  { test: element => isElement(element, 'a') && marked(/^(?:anchor|anchor-link|header-?(?:anchor|link)|heading-?(?:anchor|link)|hash-link|permalink|direct-link)$/i)(element, []) },
  { test: marked(/^(?:sr-only|visually-hidden|screen-reader-text|gutter|linenos?|line-?numbers?-rows|lnt|lineno|rouge-gutter|katex-html|MathJax_Preview)$/i) },
  { test: element => isElement(element, 'button') || marked(/^(?:copy|clipboard)(?:-?(?:btn|button|code|to-clipboard))?$/i)(element, []) },
  { test: element => propertyOf(element, 'hidden') !== '' || /display:\s*none/.test(propertyOf(element, 'style')), reason: 'a part that the page hides' },
  { test: element => isElement(element, 'nav') || ['navigation', 'menu', 'menubar'].includes(propertyOf(element, 'role')), reason: 'page navigation' },
  { test: named('form', 'select', 'textarea'), reason: 'a form' },
  { test: (element, ancestors) => (isElement(element, 'footer') && !ancestors.some(outer => isElement(outer, 'blockquote', 'figure'))) || propertyOf(element, 'role') === 'contentinfo', reason: 'a page footer' },
  { test: marked(/^(?:[\w-]+[-_])?(?:share|sharing|social|sharedaddy|addthis)(?:[-_](?:bar|buttons?|links?|icons?|list|widget))?$/i), reason: 'a share bar' },
  { test: marked(/^(?:newsletter|subscribe|signup|cookie|gdpr|consent)(?:[-_]\w+)*$/i), reason: 'a subscription or consent box' },
  { test: marked(/^(?:breadcrumbs?|pagination|pager|post-navigation|prev-next|menu|sidebar)$/i), reason: 'page navigation' },
  { test: marked(/^(?:toc|table-of-contents|tableofcontents)$/i), reason: 'a table of contents' },
  { test: marked(/^(?:related(?:[-_](?:posts|articles|content))?|comments?(?:[-_](?:area|section|list|thread))?|disqus_thread)$/i), reason: 'related posts or comments' },
  { test: marked(/^(?:ad|ads|advert|advertisement|sponsor(?:ed)?|promo)$/i), reason: 'an advertisement' },
]

/** Takes what surrounds the article off a page (which it changes); what held text is an omission with its line. */
export function dropChrome(page: Root): Omission[] {
  const omissions: Omission[] = []
  changeElements(page, (element, ancestors) => {
    const link = embedLink(element)
    if (link)
      return [{ type: 'element', tagName: 'p', properties: {}, children: [link], ...(element.position && { position: element.position }) }]
    const small = smallFigures(element.tagName, textOf(element))
    if (small !== undefined)
      return [{ type: 'text', value: small }]
    const found = isElement(element, 'html', 'head', 'body', 'main', 'article') ? undefined : chrome.find(({ test }) => test(element, ancestors))
    if (!found)
      return [element]
    const text = textOf(element)
    if (found.reason !== undefined && text !== '')
      omissions.push({ line: element.position?.start.line ?? 1, type: 'html', text, reason: found.reason })
    return []
  })
  return omissions.sort((a, b) => a.line - b.line)
}
