import type { Link, Nodes, Parents, PhrasingContent } from 'mdast'
import type { Article, Omission } from '../model/article.ts'
import { isTooLong, longestAddress, namedAddress } from '../text/address.ts'

/** Where a link on a slide may lead; anything else would run code or lead nowhere. */
const safe = /^(?:https?:|mailto:)/i

/**
 * Keeps links that lead somewhere from a slide: relative ones are resolved against the article's address, and where
 * that is not known, or the address is of another kind or longer than any is, their text stays and the link goes.
 */
export function keepSafeLinks(article: Article): Article {
  const omissions: Omission[] = [...article.omissions]
  const { url } = article.meta
  unlink(article.tree, url !== undefined && isTooLong(url) ? undefined : url, omissions)
  return { ...article, omissions }
}

function unlink(parent: Parents, base: string | undefined, omissions: Omission[]): void {
  const children = parent.children as Nodes[]
  const within = (child: Nodes): void => { if ('children' in child) unlink(child, base, omissions) }
  if (!children.some(({ type }) => type === 'link')) return children.forEach(within)
  parent.children = children.flatMap((child): Nodes[] => {
    within(child)
    return child.type === 'link' ? kept(child, base, omissions) : [child]
  }) as typeof parent.children
}

function kept(link: Link, base: string | undefined, omissions: Omission[]): Array<Link | PhrasingContent> {
  const line = link.position?.start.line ?? 1
  if (hasOnlyPictures(link)) {
    omissions.push({ line, type: 'link', text: link.url, reason: `where a picture leads: ${namedAddress(link.url)}${link.title ? ` (${namedAddress(link.title)})` : ''}` })
    return link.children
  }
  const url = resolve(link.url, base)
  if (url !== undefined) return [{ ...link, url }]
  // A place on the same page is no address that a reader would miss.
  if (!link.url.startsWith('#') && link.url !== '') omissions.push({ line: link.position?.start.line ?? 1, type: 'link', text: link.url, reason: reasonFor(link.url) })
  return link.children
}

/** A picture fills its slide: a link around it would have no words to stand on. */
function hasOnlyPictures({ children }: Link): boolean {
  return children.some(({ type }) => type === 'image') && children.every((child) => child.type === 'image' || (child.type === 'text' && child.value.trim() === ''))
}

/** What a site fills in when it is built, in an address: `{{< param version >}}`. */
const template = /(?:\{|%7b){2}/i

/** Why an address is not on a slide; the text of its link is. */
function reasonFor(url: string): string {
  if (isTooLong(url)) return `the address of a link that is longer than ${longestAddress} signs`
  if (template.test(url)) return 'the address of a link that its site fills in when it is built'
  return /^[a-z][a-z0-9+.-]*:/i.test(url) ? 'the address of a link of a kind that no slide follows' : 'the address of a link within its own site, which --url would resolve'
}

function resolve(url: string, base: string | undefined): string | undefined {
  if (isTooLong(url) || template.test(url)) return undefined
  try {
    const { href } = new URL(url, base)
    return safe.test(href) ? (safe.test(url) ? url : href) : undefined
  } catch {
    return undefined
  }
}
