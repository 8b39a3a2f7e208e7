import fc from 'fast-check'
import type { Nodes } from 'hast'
import { toString } from 'mdast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { isPrivate } from '../../composables/privateMark'
import { publicNote } from '../../composables/privateNotes'
import { noteHtml } from '../render/slidev-reader'

const html = unified().use(rehypeParse, { fragment: true })

/** What notes are put together of: marks of containers, room, cues; every word is another. */
const opening = fc.constantFrom('', '', '', '> ', '>', '- ', '+ ', '* ', '1. ', '2) ', '- [ ] ', '  ', '    ', '>   ', '-', '+', '# ', '[click] ')
const openings = fc.array(opening, { maxLength: 4 }).map(marks => marks.join(''))
const said = fc.constantFrom('word', 'word', 'word', '[private] word', '[private] word', '', '---', '===')
const line = fc.tuple(openings, said)
const note = fc.array(line, { minLength: 1, maxLength: 9 }).map(lines => lines.map(([start, text], no) => `${start}${text.replace('word', `w${no}`)}`).join('\n'))

/** What is private of notes, as Slidev shows them: paragraphs and items that open with the mark, and the rest of a paragraph behind a line that does. */
function privateWords(node: Nodes): string[] {
  const isItem = isNamed(node, /^li$/)
  if (isItem && beginsPrivate(node)) return wordsOf(toString(node))
  if (isNamed(node, /^(?:p|pre)$/)) return wordsOf(fromMark(toString(node)))
  // What a tight item says stands in no paragraph: each ends where another block begins.
  const said = isItem ? runsOf(childrenOf(node)).flatMap(run => wordsOf(fromMark(run.map(child => toString(child)).join('')))) : []
  return [...said, ...childrenOf(node).flatMap(privateWords)]
}

function runsOf(children: readonly Nodes[]): Nodes[][] {
  return children.reduce<Nodes[][]>((runs, child) => (isNamed(child, blocks) ? [...runs, []] : [...runs.slice(0, -1), [...runs.at(-1) ?? [], child]]), [[]])
}

const blocks = /^(?:p|pre|ul|ol|blockquote|h\d|hr)$/

function isNamed(node: Nodes, name: RegExp): boolean {
  return node.type === 'element' && name.test(node.tagName)
}

function childrenOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children : []
}

function beginsPrivate(node: Nodes): boolean {
  if (isNamed(node, /^h\d$/)) return false
  const first = childrenOf(node).find(child => toString(child).trim() !== '' || isNamed(child, blocks))
  return first !== undefined && (first.type === 'text' || isNamed(first, /^(?:p|pre)$/) ? isPrivate(toString(first).trimStart()) : beginsPrivate(first))
}

function fromMark(paragraph: string): string {
  const lines = paragraph.split('\n')
  const first = lines.findIndex(one => isPrivate(one))
  return first < 0 ? '' : lines.slice(first).join('\n')
}

function wordsOf(text: string): string[] {
  return text.match(/w\d+/g) ?? []
}

test('no word of a cue is left in notes, wherever Markdown ends it', () => {
  fc.assert(fc.property(note, (text) => {
    const left = wordsOf(publicNote(text))
    for (const word of privateWords(html.parse(noteHtml(text)))) expect(left).not.toContain(word)
  }), { numRuns: 4000 })
})

test('notes without a cue stay as they are', () => {
  fc.assert(fc.property(note, (text) => {
    const plain = text.replaceAll('[private] ', '')
    expect(wordsOf(publicNote(plain))).toEqual(wordsOf(plain))
  }))
})

test('of what is left nothing is private', () => {
  fc.assert(fc.property(note, (text) => {
    const left = publicNote(text)
    expect(publicNote(left)).toBe(left)
  }), { numRuns: 2000 })
})
