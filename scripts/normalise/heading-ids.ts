import type { Nodes, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Article } from '../model/article.ts'

/** `{#id}`, `{#id .class}` and kramdown's `{: #id}` at the end of a heading: a name for links, no words. */
const attributes = /\s*\{:?\s*[#.][^{}\n]*\}\s*$/

/** Takes the names that generators read from headings off their text. */
export function dropHeadingIds(article: Article): Article {
  visit(article.tree, 'heading', (heading) => {
    const last: Nodes | undefined = heading.children.at(-1)
    if (last?.type !== 'text') return
    const value = last.value.replace(attributes, '')
    if (value === '') heading.children.pop()
    else heading.children[heading.children.length - 1] = { ...last, value } satisfies Text
  })
  return article
}
