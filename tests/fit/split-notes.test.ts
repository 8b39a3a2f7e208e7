import type { List, Paragraph } from 'mdast'
import { expect, test } from 'vitest'
import { splitNotes } from '../../scripts/fit/split-notes.ts'
import { noteMarkdown } from '../../scripts/render/to-markdown.ts'

const paragraph: Paragraph = { type: 'paragraph', children: [
  { type: 'text', value: 'Begin. ' }, { type: 'click' }, { type: 'text', value: ' One. ' }, { type: 'click' }, { type: 'text', value: ' Two. ' }, { type: 'click' }, { type: 'text', value: ' Three.' },
] }
const list: List = { type: 'list', ordered: true, start: 3, spread: false, children: ['One', 'Two', 'Three'].map((value) => ({
  type: 'listItem', spread: false, children: [{ type: 'paragraph', children: [{ type: 'click' }, { type: 'text', value: ` ${value}` }] }],
})) }

const texts = (node: Paragraph | List, clicks: number[], opening: 'click' | 'shown'): string[] =>
  splitNotes([{ node, block: 'b1' }], clicks, opening).map((notes) => noteMarkdown(notes.map((note) => note.node)))

test('a part gets the words up to the click that opens the next', () => {
  expect(texts(paragraph, [1, 2], 'click')).toEqual(['Begin. [click] One.', '[click] Two. [click] Three.'])
})

test('where the next part opens with its first item shown, the click turned the slide', () => {
  expect(texts(paragraph, [1, 1], 'shown')).toEqual(['Begin. [click] One.', 'Two. [click] Three.'])
  expect(texts(list, [2, 0], 'shown')).toEqual(['3. [click] One\n4. [click] Two', '5. Three'])
})

test('a numbered list counts on', () => {
  expect(texts(list, [2, 1], 'click')).toEqual(['3. [click] One\n4. [click] Two', '5. [click] Three'])
})
