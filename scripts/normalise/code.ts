import type { Article, Omission } from '../model/article.ts'
import { mermaidName } from '../model/diagram.ts'
import { walk } from '../text/walk.ts'
import languageNames from './language-names.json' with { type: 'json' }

/**
 * Names that authors use for languages the highlighter knows by another; and names at which Slidev would draw a
 * picture of its own: over the network, or, of Mermaid, in other fonts and colours than the deck's.
 */
const others: Readonly<Record<string, string>> = { golang: 'go', plaintext: 'text', txt: 'text', plain: 'text', console: 'shellsession', mermaid: mermaidName, plantuml: 'text', puml: 'text' }
/** What the deck can colour, in a list of its own: the highlighter takes long to load. */
const knownNames: ReadonlySet<string> = new Set(['text', 'ansi', ...languageNames])

/**
 * Gives every listing a language that the highlighter knows, `text` where it knows none, and takes the rest of the
 * fence's first line off it: on a slide it would be live syntax.
 */
export function nameLanguages(article: Article): Article {
  const omissions: Omission[] = [...article.omissions]
  walk(article.tree, (node) => {
    if (node.type !== 'code') return
    node.lang = languageName(node.lang)
    if (node.meta) omissions.push({ line: node.position?.start.line ?? 1, type: 'code', text: node.meta, reason: `the settings of a listing: ${node.meta}` })
    node.meta = null
    node.value = node.value.replaceAll('\t', '    ').replace(/^\n+/, '').trimEnd()
  })
  return { ...article, omissions }
}

function languageName(given: string | null | undefined): string {
  const name = (given ?? '').toLowerCase().match(/^\{?\.?([\w+#-]+)/)?.[1] ?? 'text'
  const known = others[name] ?? name
  return knownNames.has(known) ? known : 'text'
}
