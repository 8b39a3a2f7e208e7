import fc from 'fast-check'
import { mathToMarkdown } from 'mdast-util-math'
import { toMarkdown } from 'mdast-util-to-markdown'
import { expect, test } from 'vitest'
import { noteHandlers, slideHandlers } from '../../scripts/render/handlers.ts'

const signs = fc.array(fc.constantFrom(...'aB1 `$|\\#-.\n\r\u2028'), { maxLength: 6 }).map(parts => parts.join(''))

test.each(['inlineCode', 'inlineMath'] as const)('%s is written as the writer would', (type) => {
  fc.assert(fc.property(signs, fc.constantFrom(slideHandlers, noteHandlers), (value, handlers) => {
    const write = (handler = {}): string => toMarkdown({ type: 'paragraph', children: [{ type: 'text', value: 'x ' }, { type, value }] }, { extensions: [mathToMarkdown(), { handlers: handler }] })
    expect(write({ [type]: handlers[type] })).toBe(write())
  }), { numRuns: 5_000 })
})
