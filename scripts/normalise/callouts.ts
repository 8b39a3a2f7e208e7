import type { Blockquote, Nodes, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast'
import type { Article } from '../model/article.ts'

/** `[!NOTE]` or `[!NOTE] A title of one's own`, on the first line of a quotation; `[!-]` where there is nothing to say. */
const marker = /^\[!(-|[a-z]+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/i

/** Turns alerts, which are written as quotations, into prose that opens with the kind of alert or its own title. */
export function openCallouts(article: Article): Article {
  openIn(article.tree)
  return article
}

function openIn(parent: Parents): void {
  const children = parent.children as Nodes[]
  for (const child of children) if ('children' in child) openIn(child)
  if (children.some(({ type }) => type === 'blockquote')) parent.children = children.flatMap((child): Nodes[] => (child.type === 'blockquote' ? callout(child) ?? [child] : [child])) as typeof parent.children
}

function callout({ children: [first, ...rest] }: Blockquote): RootContent[] | undefined {
  if (first?.type !== 'paragraph') return undefined
  const [opening, ...others] = first.children
  const found = opening?.type === 'text' ? marker.exec(opening.value) : null
  if (!found || opening?.type !== 'text') return undefined
  const [whole, kind = '', title = ''] = found
  const text = opening.value.slice(whole.length)
  const body: Paragraph = { ...first, children: [...(text === '' ? [] : [{ ...opening, value: text }]), ...others] }
  if (kind === '-') return body.children.length > 0 ? [body, ...rest] : rest
  const label = title.trim() === '' ? `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()}` : title.trim()
  return labelled(label, body, rest)
}

/** Blocks under a label: the label opens the first paragraph, or stands alone before something else. */
function labelled(label: string, first: Paragraph, rest: readonly RootContent[]): RootContent[] {
  const strong: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: label }] }
  if (first.children.length > 0) return [{ ...first, children: [strong, { type: 'text', value: ': ' }, ...first.children] }, ...rest]
  const [next, ...others] = rest
  if (next?.type === 'paragraph') return [{ ...next, children: [strong, { type: 'text', value: ': ' }, ...next.children] }, ...others]
  return [{ ...first, children: [strong] }, ...rest]
}
