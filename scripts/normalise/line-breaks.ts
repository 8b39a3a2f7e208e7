import type { PhrasingContent } from 'mdast'
import type { Article } from '../model/article.ts'
import { holds, walk } from '../text/walk.ts'
import { plain } from '../text/words.ts'
import { isPhrasingParent } from './phrasing-of.ts'

/** A tag that ends a line. */
const lineEnd = /^<br(?:\s[^<>]*)?\/?>$/i

/**
 * Where tags end lines of a paragraph, a heading or a cell that has no other HTML, breaks do: Markdown has them, and
 * such tags are so frequent that an article with no others needs no parser of HTML.
 */
export function breakLines(article: Article): Article {
  walk(article.tree, (node) => { if (isPhrasingParent(node) && hasOnlyLineEnds(node.children)) node.children = withBreaks(node.children) })
  return article
}

function hasOnlyLineEnds(children: readonly PhrasingContent[]): boolean {
  return children.some(endsLine) && children.some(saysSomething) && children.every(child => endsLine(child) || !holds(child, 'html'))
}

function endsLine(node: PhrasingContent): boolean {
  return node.type === 'html' && lineEnd.test(node.value)
}

function saysSomething(node: PhrasingContent): boolean {
  return node.type !== 'html' && (plain(node) !== '' || holds(node, 'image'))
}

function isBreak(node: PhrasingContent | undefined): boolean {
  return node !== undefined && (node.type === 'break' || endsLine(node))
}

/** The space around the end of a line is none of the line's; what ends before the first or behind the last is no line. */
function withBreaks(children: readonly PhrasingContent[]): PhrasingContent[] {
  const lines = children.flatMap((child, index): PhrasingContent[] => {
    if (isBreak(child)) return [{ type: 'break', ...(child.position && { position: child.position }) }]
    if (child.type !== 'text') return [child]
    const began = isBreak(children[index - 1]) ? child.value.replace(/^[\t\n\f\r ]+/, '') : child.value
    const value = isBreak(children[index + 1]) ? began.replace(/(?<![\t\n\f\r ])[\t\n\f\r ]+$/, '') : began
    return value === '' ? [] : [{ ...child, value }]
  })
  return lines.slice(lines.findIndex(line => !isBreak(line)), lines.findLastIndex(line => !isBreak(line)) + 1)
}
