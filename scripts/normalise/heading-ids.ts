import type { Heading, PhrasingContent } from 'mdast'
import type { Article } from '../model/article.ts'
import { walk } from '../text/walk.ts'

/**
 * `{#id}`, `{#id .class key=value}`, kramdown's `{: #id}` and `{ key="value" }`: names for links and settings, no words.
 * Each goes as far as it can and is not taken apart again: there are as many ways to do so as there are marks in it, to
 * the power of two.
 */
const attributes = /^\{:?\s*(?:(?=([#.][^\s{}"'=]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s{}"']+)))\1\s*)+\}\s*$/
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
  const sources = children.map(sourceOf)
  const whole = sources.join('')
  let start = 0
  for (const [index, child] of children.entries()) {
    for (const { index: from, 0: found } of child.type === 'text' ? child.value.matchAll(opening) : []) {
      if (child.type !== 'text' || !attributes.test(whole.slice(start + from + found.length - 1))) continue
      const value = child.value.slice(0, from)
      return [...children.slice(0, index), ...(value === '' ? [] : [{ ...child, value }])]
    }
    start += sources[index]?.length ?? 0
  }
  return children
}

/** What stands in the article for a part of a heading, as far as it can stand in a value. */
function sourceOf(node: PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(sourceOf).join('') : ''
}
