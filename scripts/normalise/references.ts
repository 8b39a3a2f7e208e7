import type { Definition, Image, ImageReference, Link, LinkReference, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Article } from '../model/article.ts'

/**
 * Puts the address of each `[text][ref]` where the reference stands; its definition goes, for all it says is in place.
 * Definitions that nothing refers to stay.
 */
export function resolveReferences(article: Article): Article {
  const definitions = new Map<string, Definition>()
  visit(article.tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  const used = new Set<string>()
  visit(article.tree, (node, index, parent) => {
    if ((node.type !== 'linkReference' && node.type !== 'imageReference') || !parent || index === undefined) return
    const definition = definitions.get(node.identifier)
    if (!definition) return
    used.add(node.identifier)
    const children: Nodes[] = parent.children
    children[index] = resolved(node, definition)
  })
  visit(article.tree, 'definition', (node, index, parent) => {
    if (!used.has(node.identifier) || !parent || index === undefined) return
    parent.children.splice(index, 1)
    return index
  })
  return article
}

function resolved(node: LinkReference | ImageReference, definition: Definition): Link | Image {
  const { url, title } = definition
  const place = { url, ...(title != null && { title }), ...(node.position && { position: node.position }) }
  return node.type === 'linkReference' ? { type: 'link', children: node.children, ...place } : { type: 'image', alt: node.alt ?? '', ...place }
}
