import type { Parents, Text } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { isHarmless } from './harmless.ts'
import { escapeHtml } from './html-code.ts'
import { guardsOf } from './live.ts'
import type { Place, Reference } from './live.ts'

/** How text of the article is written in a place, so that nothing of it is live there. */
export function textIn(place: Place): Handle {
  const references = guardsOf('reference', place)
  // A link's name stands in brackets, as marks of Slidev's and ours do.
  const inLinks = [...references, ...(place === 'note' ? guardsOf('reference', 'link in a note') : [])]
  const vPre = guardsOf('vPre', place).map(({ source }) => source)
  const untouched = vPre.length === 0 ? undefined : new RegExp(`(${vPre.join('|')})`)
  const write: Handle = (node: Text, parent, state, info) => {
    const parts = untouched?.test(node.value) ? node.value.split(untouched) : [node.value]
    return parts.map((part, index) => {
      if (index % 2 === 1) return `<span v-pre>${part}</span>`
      const before = index === 0 ? info.before : '>'
      const after = index === parts.length - 1 ? info.after : '<'
      return refer(isHarmless(part, { before, after }) ? part : state.safe(part, { ...info, before, after }), opensLink(node, parent) ? inLinks : references)
    }).join('')
  }
  return Object.assign(write, { peek: peekAt(write) })
}

/** What begins a text with a sign that is escaped nowhere, or only behind another. */
const safeStart = /^(?:[^\s!#$&*<@[\\\]^_`{|~-]| (?![\r\n]))/

/** How the writer learns with what sign a text begins, behind something else. */
function peekAt(write: Handle): Handle {
  return (node: Text, ...where) => safeStart.test(node.value) ? node.value.charAt(0) : write(node, ...where)
}

function opensLink(node: Text, parent: Parents | undefined): boolean {
  return parent?.type === 'link' && parent.children[0] === node
}

function refer(text: string, references: readonly Reference[]): string {
  return references.reduce((result, { pattern, sign }) => (sign === undefined || result.includes(sign) ? result.replace(pattern, unescaped) : result), text)
}

/** The reference for what was matched, which may have a backslash. */
function unescaped(match: string): string {
  return asReference(match.replace('\\', ''))
}

/** Signs as their names, a letter as its number. */
function asReference(sign: string): string {
  return /^\p{L}$/u.test(sign) ? `&#${sign.codePointAt(0)};` : escapeHtml(sign)
}
