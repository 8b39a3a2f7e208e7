import { htmlTagNames } from 'html-tag-names'
import type { Article } from '../model/article.ts'
import { walk } from '../text/walk.ts'

const known: ReadonlySet<string> = new Set(htmlTagNames)

/** `Vec<Item>` and `<Component />` are no HTML: tags that no browser knows become text, as the author typed them. */
export function showUnknownTags(article: Article): Article {
  walk(article.tree, (node) => {
    if (node.type === 'html') node.value = node.value.replace(/<(?=\/?([A-Za-z][\w.:-]*))/g, (bracket, name: string) => (isKnownTag(name) ? bracket : '&lt;'))
  })
  return article
}

/** Whether a browser knows a tag. Components are written with a capital; a browser would take `<Image>` for its own. */
export function isKnownTag(name: string): boolean {
  return known.has(name) || (known.has(name.toLowerCase()) && name === name.toUpperCase())
}
