import type { Outside, SourceLine } from './source-line.ts'
import { mayFence, outsideOf } from './source-line.ts'

/** A fence, behind the bullet of its item where it is the first in there, its marks and what is said behind them. */
const fence = /^((?:\s*(?:[-*+]|\d{1,9}[.)])\s)*\s*)(`{3,}(?!`)|~{3,}(?!~))([^`]*)$/
/** `{note} Title`, as MyST and Sphinx write what they do with a fence. */
const directive = /^\{([a-z][\w:-]*)\}\s*(.*)$/i
/** `:class: tip`, a setting under the opening line. */
const option = /^\s*:[\w-]+:(?:\s.*)?$/

/** Directives whose content is prose: boxes, tabs, asides. */
const prose: ReadonlySet<string> = new Set([
  'admonition', 'note', 'tip', 'hint', 'important', 'warning', 'caution', 'attention', 'danger', 'error', 'seealso', 'exercise', 'solution', 'abstract',
  'dropdown', 'details', 'card', 'tab-set', 'tab-item', 'grid', 'grid-item', 'grid-item-card', 'margin', 'sidebar', 'topic', 'epigraph',
])
/** Directives whose content is a listing in the language that stands behind them. */
const listings: ReadonlySet<string> = new Set(['code', 'code-block', 'code-cell', 'sourcecode', 'ipython'])
/** Directives whose name is the language. */
const drawn: ReadonlySet<string> = new Set(['mermaid', 'math'])

interface Open { marks: string, indent: string, isOutside: Outside, at: number, isProse: boolean }

/**
 * Opens the fences of MyST and Sphinx that are no listings: boxes and tabs become `:::` containers, `{code-cell} python`
 * becomes a listing in Python. Settings of a box become comments, so that they are told of. A fence of any other name,
 * or one that nobody closes, stays a listing.
 */
export function openFencedDirectives(lines: readonly SourceLine[]): readonly SourceLine[] {
  const texts: Array<string | undefined> = lines.map(({ text }) => text)
  const open: Open[] = []
  lines.forEach(({ text }, at) => {
    const found = mayFence(text) ? fence.exec(text) : null
    const last = open.at(-1)
    if (last?.isProse === false && last.isOutside(text)) open.pop()
    const inner = open.at(-1)
    if (found && inner && closes(found, inner)) {
      open.pop()
      if (inner.isProse) rewriteBox(texts, inner, at)
    } else if (found && (inner?.isProse ?? true)) {
      const [, indent = '', marks = '', said = ''] = found
      const [, name = '', argument = ''] = directive.exec(said.trim()) ?? []
      open.push({ marks, indent, isOutside: outsideOf(indent), at, isProse: indent.trim() === '' && prose.has(name.toLowerCase()) })
      if (listings.has(name.toLowerCase())) texts[at] = `${indent}${marks}${argument || 'text'} ${takeOptions(texts, at)}`.trimEnd()
      else if (drawn.has(name.toLowerCase())) texts[at] = `${indent}${marks}${name}`
    }
  })
  if (texts.every((text, index) => text === lines[index]?.text)) return lines
  return lines.flatMap((line, index) => {
    const text = texts[index]
    return text === undefined ? [] : text === line.text ? line : { ...line, text }
  })
}

/** Takes the settings of a listing out of it; they stand behind its language. */
function takeOptions(texts: Array<string | undefined>, at: number): string {
  const settings: string[] = []
  for (let line = at + 1; option.test(texts[line] ?? ''); line += 1) {
    settings.push((texts[line] ?? '').trim())
    texts[line] = undefined
  }
  return settings.join(' ')
}

function closes([, , marks = '', said = '']: readonly string[], { marks: opened }: Open): boolean {
  return said.trim() === '' && marks.startsWith(opened)
}

/** Only a box that is closed is rewritten. */
function rewriteBox(texts: Array<string | undefined>, { indent, at }: Open, end: number): void {
  const [, name = '', argument = ''] = directive.exec((fence.exec(texts[at] ?? '')?.[3] ?? '').trim()) ?? []
  texts[at] = `${indent}:::${name} ${argument}`.trimEnd()
  texts[end] = `${indent}:::`
  for (let line = at + 1; line < end && option.test(texts[line] ?? ''); line += 1) texts[line] = `${indent}<!-- ${(texts[line] ?? '').trim()} -->`
}
