import type { FootnoteDefinition, Nodes, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Article } from '../model/article.ts'
import { holds } from '../text/walk.ts'

/** Takes each footnote to just after the block that calls it, where it is spoken; its mark is dropped. */
export function moveFootnotes(article: Article): Article {
  const definitions = new Map<string, FootnoteDefinition>()
  for (const node of article.tree.children) if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node)
  // A call may be left of a footnote that was no words for a reader.
  if (definitions.size === 0 && !holds(article.tree, 'footnoteReference')) return article
  const placed = article.tree.children.flatMap((node): RootContent[] => {
    if (node.type === 'footnoteDefinition') return []
    const called = callsIn(node).flatMap((id) => take(definitions, id))
    return [node, ...called]
  })
  return { ...article, tree: { ...article.tree, children: [...placed, ...definitions.values()] } }
}

function take(definitions: Map<string, FootnoteDefinition>, id: string): FootnoteDefinition[] {
  const definition = definitions.get(id)
  definitions.delete(id)
  return definition ? [definition] : []
}

function callsIn(node: Nodes): string[] {
  const ids: string[] = []
  if (holds(node, 'footnoteReference')) visit(node, 'footnoteReference', (reference, index, parent) => {
    ids.push(reference.identifier)
    if (parent && index !== undefined) parent.children.splice(index, 1)
    return index
  })
  return ids
}
