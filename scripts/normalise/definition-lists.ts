import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Article } from '../model/article.ts'
import { flat, slice, trim } from '../text/phrasing.ts'

/** Turns `Term` with `: gloss` under it, as PHP Markdown and its heirs write definitions, into items `**Term** - gloss`. */
export function listDefinitions(article: Article): Article {
  const children: RootContent[] = []
  for (const node of article.tree.children) {
    const item = node.type === 'paragraph' ? definition(node) : undefined
    const last = children.at(-1)
    if (item === undefined) children.push(node)
    else if (last?.type === 'list' && last.data?.definitions) last.children.push(item)
    else children.push(listOf(item))
  }
  return { ...article, tree: { ...article.tree, children } }
}

declare module 'mdast' {
  interface ListData { definitions?: true }
}

function listOf(item: ListItem): List {
  return { type: 'list', ordered: false, spread: false, children: [item], data: { definitions: true }, ...(item.position && { position: item.position }) }
}

/** A term that is explained more often is none. */
const mostGlosses = 100

function definition({ children, position }: Paragraph): ListItem | undefined {
  const text = flat(children)
  const [term = '', ...glosses] = text.split('\n')
  if (glosses.length === 0 || glosses.length > mostGlosses || term.trim() === '' || !glosses.every((line) => /^:\s+\S/.test(line))) return undefined
  let start = term.length + 1
  const parts = glosses.map((line): PhrasingContent[] => {
    const from = start + (/^:\s+/.exec(line)?.[0].length ?? 0)
    start += line.length + 1
    return slice(children, from, start - 1)
  })
  const gloss = parts.flatMap((part, index): PhrasingContent[] => (index === 0 ? part : [{ type: 'text', value: '; ' }, ...part]))
  const place = position && { position }
  return { type: 'listItem', spread: false, ...place, children: [{ type: 'paragraph', ...place, children: [{ type: 'strong', children: trim(slice(children, 0, term.length)) }, { type: 'text', value: ' - ' }, ...gloss] }] }
}
