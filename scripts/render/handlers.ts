import type { Code, Heading, Html, Image, InlineCode, Link, Nodes } from 'mdast'
import { mathToMarkdown } from 'mdast-util-math'
import type { InlineMath } from 'mdast-util-math'
import { defaultHandlers } from 'mdast-util-to-markdown'
import type { Handle } from 'mdast-util-to-markdown'
import type { Component, SlotMarker } from '../model/nodes.ts'
import { namedAddress } from '../text/address.ts'
import { imageName } from '../text/image-name.ts'
import { codeElement, escapeHtml, preElement } from './html-code.ts'
import { guardsOf } from './live.ts'
import type { Place } from './live.ts'

type Handlers = Record<string, Handle>

/** HTML of the article is shown, never run. The chain turns it into Markdown before; what is left is text. */
const html: Handle = (node: Html, parent, state, info) => state.handle({ type: 'text', value: node.value }, parent, state, info)

/** Code in backticks, or as HTML where the policy says so. */
const inlineCodeIn = (place: Place): Handle => {
  const isLive = liveIn(place)
  const write: Handle = (node: InlineCode, parent, state, info) =>
    // Right behind other code, backticks would make one of the two.
    isLive(node.value) || info.before.endsWith('`') ? codeElement(node.value) : backticks(node, parent, state)
  // With what sign it begins, behind something else.
  return Object.assign(write, { peek: (node: InlineCode) => isLive(node.value) ? '<' : '`' })
}

const isLiveInNote = liveIn('listing in a note')

/** A listing in a note, which has no use for a fence's meta. */
const noteCode: Handle = (node: Code, parent, state, info) =>
  isLiveInNote(node.value) ? preElement(node.value) : defaultHandlers.code({ ...node, meta: null }, parent, state, info)

function liveIn(place: Place): (value: string) => boolean {
  const elements = guardsOf('element', place)
  return value => elements.some(element => element.test(value))
}

/** Most code stands between two signs as it is. In a table, even the bar inside it ends the cell. */
function backticks(node: InlineCode, parent: Parameters<Handle>[1], state: Parameters<Handle>[2]): string {
  const code = /^[^ `\r\n][^`\r\n]*$/.test(node.value) ? `\`${node.value}\`` : defaultHandlers.inlineCode(node, parent, state)
  return state.stack.includes('tableCell') ? code.replaceAll('|', '\\|') : code
}

const anyFormula = mathToMarkdown().handlers?.inlineMath as Handle

/** A formula within a text. Most stand between two signs as they are. */
const writeFormula: Handle = (node: InlineMath, parent, state, info) => /^[^ $\r\n][^$\r\n]*$/.test(node.value) ? `$${node.value}$` : anyFormula(node, parent, state, info)
const inlineMath = Object.assign(writeFormula, { peek: () => '$' })

/** A heading on one line. The writer's own looks through each with a visitor that is slow, a thirtieth of all stages after parsing. */
const heading: Handle = (node: Heading, parent, state, info) => {
  if (hasBreak(node)) return defaultHandlers.heading(node, parent, state, info)
  const exits = [state.enter('headingAtx'), state.enter('phrasing')]
  const text = state.containerPhrasing(node, { ...info, before: '# ', after: '\n' })
  for (const exit of exits) exit()
  return /^(?![\t ])./.test(text) ? `${'#'.repeat(node.depth)} ${text}` : defaultHandlers.heading(node, parent, state, info)
}

/** Whether a node takes more than one line. */
function hasBreak(node: Nodes): boolean {
  if ('children' in node) return (node.children as Nodes[]).some(hasBreak)
  return node.type === 'break' || ('value' in node && /[\r\n]/.test(node.value))
}

/** Only pictures of the deck are shown; another is named, for the deck asks no network. */
const slideImage: Handle = (node: Image, parent, state, info) =>
  node.url.startsWith('/images/') ? defaultHandlers.image(node, parent, state, info) : state.handle({ type: 'text', value: imageName(node) }, parent, state, info)

/** What of a link's title closes the notes, or ties them to a click, behind a backslash too. */
const liveInTitle = /[<>[\]]/

/** A link in the notes. Its title is in none of the texts that are kept from being live: where it would be, its signs are character references. */
const writeNoteLink: Handle = (node: Link, parent, state, info) => {
  if (!node.title || !liveInTitle.test(node.title)) return defaultHandlers.link(node, parent, state, info)
  const bare = defaultHandlers.link({ ...node, title: null }, parent, state, info)
  return node.url === '' ? bare : `${bare.slice(0, -1)} "${node.title.replace(/[&<>"\\[\]]/g, sign => `&#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ')}")`
}
const noteLink = Object.assign(writeNoteLink, { peek: defaultHandlers.link.peek })

/** In a note there is room for a picture's whole address, unless it has no end. */
const noteImage: Handle = (node: Image, parent, state, info) => state.handle({ type: 'text', value: node.alt || node.title || namedAddress(node.url) }, parent, state, info)

/** One of our components: its tags alone on their lines, Markdown between them. */
const component: Handle = (node: Component, _parent, state, info) => {
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${name.startsWith(':') ? value : escapeAttribute(value)}"`).join('')
  const body = node.children.length === 0 ? '' : `${state.containerFlow(node as never, info)}\n\n`
  return body === '' ? `<${node.name}${attributes} />` : `<${node.name}${attributes}>\n\n${body}</${node.name}>`
}

/** Most characters read best as they are; what would end the attribute, the tag or the text is an entity. */
function escapeAttribute(value: string): string {
  return value.replace(/[&<>"{}]/g, (character) => escapeHtml(character)).replace(/\s+/g, ' ')
}

const slotMarker: Handle = (node: SlotMarker) => `::${node.name}::`
const click: Handle = () => '[click]'
const privateMark: Handle = () => '[private]'

/** How nodes are written on a slide. */
export const slideHandlers: Handlers = { heading, html, inlineMath, inlineCode: inlineCodeIn('code on a slide'), image: slideImage, component, slotMarker, click: () => '', privateMark: () => '' }

/** How nodes are written in the notes. */
export const noteHandlers: Handlers = { heading, html, inlineMath, inlineCode: inlineCodeIn('code in a note'), code: noteCode, link: noteLink, image: noteImage, click, privateMark }
