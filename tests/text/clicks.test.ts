import type { Paragraph } from 'mdast'
import { expect, test } from 'vitest'
import { noteMarkdown } from '../../scripts/render/to-markdown.ts'
import { withoutClicks } from '../../scripts/text/clicks.ts'

test('a note without its click marks begins with its own words, be they emphasised', () => {
  const note: Paragraph = { type: 'paragraph', children: [{ type: 'click' }, { type: 'text', value: ' ' }, { type: 'emphasis', children: [{ type: 'text', value: 'Warm' }] }, { type: 'text', value: ': rises' }] }
  expect(noteMarkdown([withoutClicks(note)])).toBe('_Warm_: rises')
})
