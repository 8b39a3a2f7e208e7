import fc from 'fast-check'
import type { PhrasingContent, Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Handle, Options } from 'mdast-util-to-markdown'
import { expect, test } from 'vitest'
import { guardsOf } from '../../scripts/render/live.ts'
import { quickWriter } from '../../scripts/render/quick-writer.ts'
import { textIn } from '../../scripts/render/text.ts'

const signs = fc.constantFrom(...'aW1 .,:;-!?()[]{}<>#*_`~|&@\\/"\'$%^+=', '\t', '\n', ' ', 'é', '—', 'www.', 'https:', '{{')
const text = fc.array(signs, { minLength: 1, maxLength: 6 }).map(parts => parts.join(''))
const phrasing: fc.Arbitrary<PhrasingContent> = fc.oneof(
  text.map(value => ({ type: 'text' as const, value })), text.map(value => ({ type: 'inlineCode' as const, value })), text.map(value => ({ type: 'inlineMath' as const, value })),
  fc.record({ type: fc.constant('link' as const), url: text, title: fc.option(text), children: text.map(value => [{ type: 'text' as const, value }]) }),
  fc.record({ type: fc.constant('emphasis' as const), children: text.map(value => [{ type: 'text' as const, value }]) }),
)
const paragraph = fc.record({ type: fc.constant('paragraph' as const), children: fc.array(phrasing, { minLength: 1, maxLength: 4 }) })
const tree: fc.Arbitrary<Root> = fc.record({ type: fc.constant('root' as const), children: fc.array(fc.oneof(
  paragraph, fc.record({ type: fc.constant('list' as const), children: fc.tuple(fc.record({ type: fc.constant('listItem' as const), children: fc.tuple(paragraph) })) }),
  fc.record({ type: fc.constant('blockquote' as const), children: fc.tuple(paragraph) }),
  fc.record({ type: fc.constant('table' as const), children: fc.tuple(fc.record({ type: fc.constant('tableRow' as const), children: fc.tuple(fc.record({ type: fc.constant('tableCell' as const), children: fc.array(phrasing, { maxLength: 3 }) })) })) }),
), { maxLength: 3 }) })

test.each(['slide', 'note'] as const)('a %s is written as the writer would without being hurried', (place) => {
  const text = textIn(place)
  const optionsWith = (write: Handle): Options => ({ resourceLink: true, extensions: [gfmToMarkdown({ tablePipeAlign: false }), mathToMarkdown(), { unsafe: guardsOf('backslash', place).flat(), handlers: { text: write } }] })
  const quick = quickWriter(optionsWith(text))
  const slow = optionsWith((...args) => text(...args))
  fc.assert(fc.property(tree, (root) => {
    expect(quick(root.children).trim()).toBe(toMarkdown(root, slow).trim())
  }), { numRuns: 1_000 })
})
