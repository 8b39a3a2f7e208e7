import fc from 'fast-check'
import type { Root } from 'mdast'
import { expect, it } from 'vitest'
import { convertHtml } from '../../scripts/normalise/html.ts'

/** What becomes of some HTML, and what is named as left out. */
function convertedOf(value: string): unknown {
  const position = { start: { line: 3, column: 1 }, end: { line: 4, column: 1 } }
  const tree: Root = { type: 'root', children: [{ type: 'html', value, position }] }
  const { omissions } = convertHtml({ tree, meta: { tags: [] }, omissions: [] })
  return { children: tree.children, omissions: omissions.map(({ reason, text, ...rest }) => ({ ...rest, reason, text: reason === 'an HTML comment' ? text : '' })) }
}

const names = ['article', 'aside', 'center', 'details', 'div', 'figure', 'footer', 'header', 'main', 'p', 'section', 'span', 'DIV']
const tag = fc.tuple(fc.constantFrom('<', '</'), fc.constantFrom(...names), fc.constantFrom('', ' class="a"', ' title=\'Oven\'', '\n id=x hidden', ' data-x="a & b"', '/')).map(parts => `${parts.join('')}>`)
const space = fc.constantFrom('', ' ', '\n', '\n\n')

it('reads tags without a text as a reader of HTML does', () => {
  fc.assert(fc.property(fc.array(fc.tuple(tag, space), { minLength: 1, maxLength: 8 }), (parts) => {
    const html = parts.flat().join('')
    // An element that is none of those, and says nothing, has it read by the library.
    expect(convertedOf(html)).toEqual(convertedOf(`${html}<i></i>`))
  }), { numRuns: 500 })
})

it('reads a comment as a reader of HTML does', () => {
  const said = fc.array(fc.constantFrom('-', '--', '!>', '->', '>', '<!--', ' ', 'oven', '&amp;', '\n', '\r', '\0', 'talk: cue x'), { maxLength: 7 }).map(parts => parts.join(''))
  fc.assert(fc.property(said, (text) => {
    expect(convertedOf(`<!--${text}-->`)).toEqual(convertedOf(`<!--${text}--><div>`))
  }), { numRuns: 2000 })
})
