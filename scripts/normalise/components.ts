import type { Html, Nodes, RootContent } from 'mdast'
import type { Article, Omission } from '../model/article.ts'
import { isKnownTag } from './unknown-tags.ts'

/** A tag that closes itself and has its lines to itself. Quoted values may hold a `>`. */
const alone = /^[ \t]*<([A-Za-z][\w.:-]*)(?:\s(?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)?\/>[ \t]*$/gm
/** Within these, what looks like a tag is shown. */
const shown = /<(?:pre|code|textarea)\b/i

/**
 * Puts components that have lines of their own, `<Player id="1" />`, on the list of omissions: a page draws something in
 * their place, and they have nothing to read. Within a sentence they are what it speaks of.
 */
export function dropComponents(article: Article): Article {
  const omissions: Omission[] = [...article.omissions]
  dropWithin(article.tree, omissions)
  return { ...article, omissions }
}

function dropWithin(parent: Extract<Nodes, { children: unknown[] }>, omissions: Omission[]): void {
  parent.children = (parent.children as RootContent[]).filter((child) => {
    const html = aloneIn(child)
    if (html) return !dropFrom(html, omissions)
    if ('children' in child && child.type !== 'paragraph') dropWithin(child, omissions)
    return true
  }) as typeof parent.children
}

/** HTML that is a block, or the whole of a paragraph. */
function aloneIn(node: RootContent): Html | undefined {
  if (node.type === 'html') return node
  const [first, ...others] = node.type === 'paragraph' ? node.children : []
  return first?.type === 'html' && others.length === 0 ? first : undefined
}

/** Takes components out of some HTML. Returns whether nothing is left of it. */
function dropFrom(html: Html, omissions: Omission[]): boolean {
  if (shown.test(html.value)) return false
  const line = html.position?.start.line ?? 1
  const before = html.value
  let [from, breaks] = [0, 0]
  html.value = before.replace(alone, (written, name: string, at: number) => {
    if (isKnownTag(name)) return written
    breaks += before.slice(from, at).split('\n').length - 1
    from = at
    omissions.push({ line: line + breaks, type: 'html', text: written.trim().slice(0, 80), reason: `a component of the page, ${name}` })
    return ''
  })
  return html.value !== before && html.value.trim() === ''
}
