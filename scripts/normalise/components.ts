import type { Html, Nodes, RootContent } from 'mdast'
import type { Article, Omission } from '../model/article.ts'
import { isKnownTag } from './unknown-tags.ts'

/** Tags that close themselves, and nothing else. Quoted values may hold a `>`. */
const closed = /^(?:\s*<([A-Za-z][\w.:-]*)(?:\s(?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)?\/>)+\s*$/
const name = /<([A-Za-z][\w.:-]*)[\s/]/g

/**
 * Puts what is only called by name in a place of its own on the list of omissions: `<Player id="1" />` alone is drawn by
 * a page, and has nothing to read. Within a sentence it is what the sentence speaks of.
 */
export function dropComponents(article: Article): Article {
  const omissions: Omission[] = [...article.omissions]
  dropWithin(article.tree, omissions)
  return { ...article, omissions }
}

function dropWithin(parent: Extract<Nodes, { children: unknown[] }>, omissions: Omission[]): void {
  parent.children = (parent.children as RootContent[]).filter((child) => {
    const html = aloneIn(child)
    const component = html && componentIn(html.value)
    if (component !== undefined) omissions.push({ line: child.position?.start.line ?? 1, type: 'html', text: html!.value.slice(0, 80), reason: `a component of the page, ${component}` })
    else if ('children' in child && child.type !== 'paragraph') dropWithin(child, omissions)
    return component === undefined
  }) as typeof parent.children
}

/** HTML that is a block, or the whole of a paragraph. */
function aloneIn(node: RootContent): Html | undefined {
  if (node.type === 'html') return node
  const [first, ...others] = node.type === 'paragraph' ? node.children : []
  return first?.type === 'html' && others.length === 0 ? first : undefined
}

/** The name of the first component, where some HTML is nothing but components. */
function componentIn(html: string): string | undefined {
  const names = closed.test(html) ? [...html.matchAll(name)].map(([, tag = '']) => tag) : []
  return names.every(tag => !isKnownTag(tag)) ? names[0] : undefined
}
