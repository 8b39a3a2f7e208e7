import { toString as textOf } from 'mdast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

const html = unified().use(rehypeParse, { fragment: true }).freeze()

/** A text as a page shows it: `&amp;` is '&'. What stands in tags goes with them. */
export function decodeEntities(text: string): string {
  return textOf(html.parse(text))
}
