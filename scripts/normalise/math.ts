import type { Nodes, Parents } from 'mdast'
import type { Article } from '../model/article.ts'

/**
 * '$5 to $10' is money: what stands between two dollars is a formula only where no space touches them. (The rule that
 * Pandoc and Slidev follow.) Money becomes text again.
 */
export function keepMoney(article: Article): Article {
  unmath(article.tree)
  return article
}

function unmath(parent: Parents): void {
  parent.children = (parent.children as Nodes[]).map((child): Nodes => {
    if ('children' in child) unmath(child)
    const isMoney = child.type === 'inlineMath' && /^\s|\s$/.test(child.value)
    return isMoney ? { type: 'text', value: `$${child.value}$`, ...(child.position && { position: child.position }) } : child
  }) as typeof parent.children
}
