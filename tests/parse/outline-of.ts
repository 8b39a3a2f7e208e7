import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { parseArticle } from '../../scripts/parse/parse.ts'
import type { Article, ArticleFormat } from '../../scripts/model/article.ts'

/** An article and the file that carries its messages. */
export interface Parsed extends Article { file: VFile }

/** Parses a text as an article of a format. */
export async function parse(format: ArticleFormat, value: string): Promise<Parsed> {
  const file = new VFile({ value, path: 'article' })
  file.data.format = format
  return { ...await parseArticle(file), file }
}

/** The top-level nodes in a line each: `h2 Title`, `code rust`, `list 3`, `paragraph`. */
export function outlineOf(tree: Root): string[] {
  return tree.children.map((node) => {
    if (node.type === 'heading')
      return `h${node.depth} ${toString(node)}`
    if (node.type === 'code')
      return `code ${node.lang ?? '-'}`
    return node.type === 'list' || node.type === 'table' ? `${node.type} ${node.children.length}` : node.type
  })
}

/** The nodes that do not know their place, or claim one outside the source. */
export function misplaced(tree: Root, source: string): Nodes[] {
  const lines = source.split('\n').length
  const found: Nodes[] = []
  visit(tree, (node) => {
    const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } }
    if (start.line < 1 || end.line < start.line || end.line > lines)
      found.push(node)
  })
  return found
}

/** A file's messages as `line ruleId`. */
export function messagesOf(file: VFile): string[] {
  return file.messages.map(message => `${message.line} ${message.ruleId}`)
}
