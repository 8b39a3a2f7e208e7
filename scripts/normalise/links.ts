import type { Link, Nodes, Parents, PhrasingContent } from 'mdast'
import type { Article } from '../model/article.ts'

/** Where a link on a slide may lead; anything else would run code or lead nowhere. */
const safe = /^(?:https?:|mailto:)/i

/**
 * Keeps links that lead somewhere from a slide: relative ones are resolved against the article's address, and where
 * that is not known, or the address is of another kind, their text stays and the link goes.
 */
export function keepSafeLinks(article: Article): Article {
  unlink(article.tree, article.meta.url)
  return article
}

function unlink(parent: Parents, base: string | undefined): void {
  parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if ('children' in child) unlink(child, base)
    return child.type === 'link' ? kept(child, base) : [child]
  }) as typeof parent.children
}

function kept(link: Link, base: string | undefined): Array<Link | PhrasingContent> {
  const url = resolve(link.url, base)
  return url === undefined ? link.children : [{ ...link, url }]
}

function resolve(url: string, base: string | undefined): string | undefined {
  try {
    const { href } = new URL(url, base)
    return safe.test(href) ? (safe.test(url) ? url : href) : undefined
  } catch {
    return undefined
  }
}
