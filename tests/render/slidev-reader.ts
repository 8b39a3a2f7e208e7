import { createRequire } from 'node:module'
import { parseSync } from '@slidev/parser'
import type { Nodes } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { compileTemplate } from 'vue/compiler-sfc'
import { publicNote } from '../../composables/privateNotes.ts'
import addon from '../../vite.config.ts'

type Rule = (...args: unknown[]) => string
interface MarkdownParser { render: (source: string) => string, use: (plugin: unknown) => MarkdownParser, renderer: { rules: Record<'code_inline' | 'fence', Rule> } }

/** Slidev's own Markdown parser and plugins, as its install has them. */
const slidevRequire = createRequire(createRequire(import.meta.url).resolve('@slidev/cli/package.json'))
const load = async (name: string): Promise<{ default: never }> => await import(slidevRequire.resolve(name)) as { default: never }
const { default: MarkdownExit } = await load('markdown-exit') as { default: new (options: object) => MarkdownParser }
const { default: footnotes } = await load('markdown-it-footnote')
const { default: alerts } = await load('markdown-it-github-alerts')

const markdown = new MarkdownExit({ quotes: '""\'\'', html: true, xhtmlOut: true, ...addon.slidev.markdown.markdownOptions }).use(footnotes).use(alerts)
// As in Slidev, code in backticks and in fences is what Vue leaves alone, and no other code.
for (const rule of ['code_inline', 'fence'] as const) {
  const plain = markdown.renderer.rules[rule]
  markdown.renderer.rules[rule] = (...args) => plain(...args).replace(/^<(code|pre)/, '<$1 v-pre')
}
/** Notes are shown by a parser of Slidev's with its defaults and HTML. */
const notes = new MarkdownExit({ html: true })

/** A deck as Slidev's parser cuts it, with the notes that are published. */
export function slidesOf(deck: string): { content: string, note: string }[] {
  return parseSync(deck, 'slides.md').slides.map(({ content, note }) => ({ content, note: publicNote(note ?? '') }))
}

/** The HTML of a slide, which Vue compiles as a template. */
export function slideHtml(content: string): string {
  return markdown.render(content)
}

/** The HTML of a note, which is shown without being compiled. */
export function noteHtml(note: string): string {
  return notes.render(note)
}

/** The text of some HTML, white space aside. */
export function visibleText(html: string): string {
  return bare(textOf(unified().use(rehypeParse, { fragment: true }).parse(html)))
}

/** A text without its white space, in the form in which HTML keeps it. */
export function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** What of a template Vue would run or look up: expressions, components, directives, errors. */
export function liveIn(template: string): string[] {
  const { code, errors } = compileTemplate({ source: template, filename: 'slide.vue', id: 'slide' })
  const calls = code.match(/_(?:toDisplayString|resolveComponent|resolveDynamicComponent|resolveDirective|withDirectives)\(/g) ?? []
  return [...errors.map(String), ...calls]
}
