import type { Heading, PhrasingContent } from 'mdast'
import type { Article } from '../model/article.ts'
import { walk } from '../text/walk.ts'

/** `{#id}`, `{#id .class key=value}`, kramdown's `{: #id}` and `{ key="value" }`: names for links and settings, no words. */
const attributes = /^\{:?\s*(?:(?:[#.][^\s{}"'=]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s{}"']+))\s*)+\}\s*$/
/** Where attributes may begin. */
const opening = /(?<!\s)\s*\{(?=:?\s*(?:[#.]|[\w-]+=))/g

/** Takes the attributes that generators read from headings off their text. */
export function dropHeadingIds(article: Article): Article {
  walk(article.tree, (node) => {
    if (node.type === 'heading') node.children = withoutAttributes(node)
  })
  return article
}

/** A value may hold what Markdown reads as more than text, such as a formula: attributes begin in any text and end the heading. */
function withoutAttributes({ children }: Heading): PhrasingContent[] {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text') continue
    for (const { index: from, 0: found } of child.value.matchAll(opening)) {
      const tail = child.value.slice(from + found.length - 1) + children.slice(index + 1).map(sourceOf).join('')
      if (!attributes.test(tail)) continue
      const value = child.value.slice(0, from)
      return [...children.slice(0, index), ...(value === '' ? [] : [{ ...child, value }])]
    }
  }
  return children
}

/** What stands in the article for a part of a heading, as far as it can stand in a value. */
function sourceOf(node: PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(sourceOf).join('') : ''
}
