import type { Nodes } from 'mdast'
import type { Article, Omission } from '../model/article.ts'
import { leftOutComment, withoutTalkComments } from '../text/talk-comment.ts'
import { walk } from '../text/walk.ts'

/** Where an article's tree holds words that are no nodes. */
const fields: Partial<Record<Nodes['type'], ReadonlyArray<'alt' | 'title' | 'meta' | 'label' | 'url'>>> = {
  link: ['title', 'url'], linkReference: ['label'], image: ['alt', 'title', 'url'], imageReference: ['alt', 'label'], definition: ['title', 'label', 'url'],
  code: ['meta'], math: ['meta'], footnoteReference: ['label'], footnoteDefinition: ['label'],
}

/**
 * Takes comments for the talk out of what is a text to Markdown and to HTML (of an article whose tree it changes): the
 * description of a picture, the title of a link, the metadata. A cue would be published there.
 */
export function dropUnheardComments(article: Article): Article {
  const omissions = [...article.omissions]
  walk(article.tree, (node) => {
    for (const field of fields[node.type] ?? []) {
      const text: unknown = node[field as keyof typeof node]
      if (typeof text !== 'string') continue
      const quiet = without(text, lineOf(node), omissions)
      if (quiet !== text) Object.assign(node, { [field]: quiet })
    }
  })
  const meta = Object.entries(article.meta).map(([key, value]) => [key, quietValue(value, omissions)] as const)
  return { ...article, meta: { ...article.meta, ...Object.fromEntries(meta) }, omissions }
}

function quietValue(value: unknown, omissions: Omission[]): unknown {
  if (Array.isArray(value)) return value.map(one => quietValue(one, omissions)).filter(one => one !== '')
  return typeof value === 'string' ? without(value, 1, omissions) : value
}

/** A text without what speaks to the talk, which goes on the list of omissions. */
function without(text: string, line: number, omissions: Omission[]): string {
  return withoutTalkComments(text, said => omissions.push(leftOutComment(said, line)))
}

function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1
}
