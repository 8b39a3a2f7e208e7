import type { Text } from 'mdast'
import type { Handle } from 'mdast-util-to-markdown'

/** `{{` opens an expression in a Vue template whatever Markdown escapes it with; only `v-pre` stops it. */
const mustache = /(\{\{+)/

/**
 * Text of the article on a slide. Beside Markdown's own escapes: `{{` in a `v-pre` span, and no `<!--`, which
 * Slidev's parser takes for the start of the notes even behind a backslash.
 */
export const slideText: Handle = (node: Text, _parent, state, info) => {
  const parts = node.value.split(mustache)
  return parts.map((part, index) => {
    if (index % 2 === 1) return `<span v-pre>${part}</span>`
    const before = index === 0 ? info.before : '>'
    const after = index === parts.length - 1 ? info.after : '<'
    return state.safe(part, { ...info, before, after }).replaceAll('\\<!--', '&lt;!--')
  }).join('')
}

/**
 * Text of the article in the notes, which Slidev shows as HTML without compiling it: nothing may close the comment
 * they stand in, and the article's own '[click]' is not a click.
 */
export const noteText: Handle = (node: Text, _parent, state, info) =>
  state.safe(node.value, info).replaceAll('-->', '--&gt;').replace(/\\?\[(?=click)/gi, '&#91;')
