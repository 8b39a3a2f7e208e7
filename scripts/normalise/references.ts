import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Parents } from 'mdast'
import type { Article } from '../model/article.ts'
import { walk } from '../text/walk.ts'

/** A title of more signs stands with the first that refers to it alone: with thousands, the deck would grow with their product. */
const longTitle = 500

/**
 * Puts the address of each `[text][ref]` where the reference stands; its definition goes, for all it says is in place.
 * Definitions that nothing refers to stay.
 */
export function resolveReferences(article: Article): Article {
  const definitions = new Map<string, Definition>()
  const parents: Parents[] = []
  walk(article.tree, (node) => {
    if (isDefinition(node) && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    if ('children' in node && node.children.some(child => isReference(child) || isDefinition(child))) parents.push(node)
  })
  if (definitions.size === 0) return article
  const used = new Set<string>()
  // A picture within a link is in place before the link is made of both.
  for (const parent of parents.toReversed()) parent.children = (parent.children as Nodes[]).map(node => inPlace(node, definitions, used)) as typeof parent.children
  for (const parent of parents) parent.children = (parent.children as Nodes[]).filter(node => !isDefinition(node) || !used.has(node.identifier)) as typeof parent.children
  return article
}

function isReference(node: Nodes): node is LinkReference | ImageReference {
  return node.type === 'linkReference' || node.type === 'imageReference'
}

function isDefinition(node: Nodes): node is Definition {
  return node.type === 'definition'
}

function inPlace(node: Nodes, definitions: ReadonlyMap<string, Definition>, used: Set<string>): Nodes {
  if (!isReference(node)) return node
  const definition = definitions.get(node.identifier)
  if (!definition) return node
  const isFirst = !used.has(node.identifier)
  used.add(node.identifier)
  return resolved(node, isFirst || (definition.title?.length ?? 0) <= longTitle ? definition : { ...definition, title: null })
}

function resolved(node: LinkReference | ImageReference, definition: Definition): Link | Image {
  const { url, title } = definition
  const place = { url, ...(title != null && { title }), ...(node.position && { position: node.position }) }
  return node.type === 'linkReference' ? { type: 'link', children: node.children, ...place } : { type: 'image', alt: node.alt ?? '', ...place }
}
