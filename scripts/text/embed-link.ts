import type { Element } from 'hast'
import { withoutTalkComments } from './talk-comment.ts'

/** What shows something from the network, as a link to it; nothing for other elements. */
export function embedLink({ tagName, properties, children, position }: Element): Element | undefined {
  if (!['iframe', 'video', 'audio', 'embed'].includes(tagName)) return undefined
  const sources = [properties, ...children.flatMap((child) => (child.type === 'element' ? [child.properties] : []))]
  const href = sources.map(({ src }) => String(src ?? '').trim()).find((src) => src !== '' && !/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(src))
  if (href === undefined) return undefined
  const label = withoutTalkComments(String(properties['title'] ?? properties['ariaLabel'] ?? '')) || href
  return { type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: label }], ...(position && { position }) }
}
