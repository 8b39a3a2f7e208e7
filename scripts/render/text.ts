import type { Text } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'
import { escapeHtml } from './html-code.ts'
import { guardsOf } from './live.ts'
import type { Place } from './live.ts'

/** The first letter of what a link must not be named by: its label stands in brackets, as Slidev's marks and ours do. */
const marker = /^[cp](?=lick|rivate)/i

/** How text of the article is written in a place, so that nothing of it is live there. */
export function textIn(place: Place): Handle {
  const references = guardsOf('reference', place)
  const untouched = new RegExp(`(${guardsOf('vPre', place).map(({ source }) => source).join('|') || '(?!)'})`)
  return (node: Text, parent, state, info) => {
    const parts = node.value.split(untouched)
    return parts.map((part, index) => {
      if (index % 2 === 1) return `<span v-pre>${part}</span>`
      const before = index === 0 ? info.before : '>'
      const after = index === parts.length - 1 ? info.after : '<'
      return refer(state.safe(part, { ...info, before, after }), references)
    }).join('').replace(parent?.type === 'link' && parent.children[0] === node ? marker : /(?!)/, first => `&#x${(first.codePointAt(0) ?? 0).toString(16)};`)
  }
}

function refer(text: string, references: readonly RegExp[]): string {
  return references.reduce((result, reference) => result.replace(reference, match => escapeHtml(match.replace('\\', ''))), text)
}
