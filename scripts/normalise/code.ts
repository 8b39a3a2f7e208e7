import { bundledLanguages, bundledLanguagesAlias } from 'shiki/langs'
import { visit } from 'unist-util-visit'
import type { Article, Omission } from '../model/article.ts'
import { mermaidName } from '../model/diagram.ts'

/**
 * Names that authors use for languages the highlighter knows by another; and names at which Slidev would draw a
 * picture of its own: over the network, or, of Mermaid, in other fonts and colours than the deck's.
 */
const others: Readonly<Record<string, string>> = { golang: 'go', plaintext: 'text', txt: 'text', plain: 'text', console: 'shellsession', mermaid: mermaidName, plantuml: 'text', puml: 'text' }
const plainNames = new Set(['text', 'ansi'])

/**
 * Gives every listing a language that the highlighter knows, `text` where it knows none, and takes the rest of the
 * fence's first line off it: on a slide it would be live syntax.
 */
export function nameLanguages(article: Article): Article {
  const omissions: Omission[] = [...article.omissions]
  visit(article.tree, 'code', (node) => {
    node.lang = languageName(node.lang)
    if (node.meta) omissions.push({ line: node.position?.start.line ?? 1, type: 'code', text: node.meta, reason: `the settings of a listing: ${node.meta}` })
    node.meta = null
    node.value = node.value.replace(/\t/g, '    ').replace(/^\n+|\s+$/g, '')
  })
  return { ...article, omissions }
}

function languageName(given: string | null | undefined): string {
  const name = (given ?? '').toLowerCase().match(/^\{?\.?([\w+#-]+)/)?.[1] ?? 'text'
  const known = others[name] ?? name
  return plainNames.has(known) || Object.hasOwn(bundledLanguages, known) || Object.hasOwn(bundledLanguagesAlias, known) ? known : 'text'
}
