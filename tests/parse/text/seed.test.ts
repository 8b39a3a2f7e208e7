import type { Code, Heading, List } from 'mdast'
import { existsSync, readFileSync } from 'node:fs'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { messagesOf, misplaced, parse } from '../outline-of.ts'

const seed = new URL('../../../../shared/seed-article.txt', import.meta.url)

/** The seed article's text, or nothing (with a warning) where its folder is absent: it belongs to its author and is not in this repository. */
function readSeed(): string | undefined {
  if (existsSync(seed))
    return readFileSync(seed, 'utf8')
  console.warn('The seed article is not here: its assertions were not checked')
  return undefined
}

describe('parseText on the seed article', async () => {
  const source = readSeed()
  const parsed = await parse('text', source ?? 'Nothing')
  const { tree, meta, omissions, file } = parsed
  const lines = source?.split('\n') ?? []

  it('reads the metadata above the article', () => {
    if (source === undefined)
      return
    expect(meta.title).toBe(lines[0])
    expect(meta.description).toBe(lines[1])
    expect(meta.tags).toEqual(lines[3]?.split('#').slice(1))
    expect(omissions.map(({ line, type, reason }) => `${line} ${type}: ${reason}`)).toEqual([
      '3 metadata: the reading time the page gives',
      `${lines.length} paragraph: a copyright line`,
    ])
  })

  it('finds the sixteen headings at their levels', () => {
    if (source === undefined)
      return
    const headings = tree.children.filter((node): node is Heading => node.type === 'heading')
    expect(headings.map(node => node.depth)).toEqual([1, 2, 3, 2, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 2, 2, 2])
    expect(headings.map(node => toString(node).split(' ')[0])).toEqual([
      'Why', 'The', 'Memory', 'Essential', 'Tokio', 'Serde', 'Actix-Web', 'Rayon',
      'Real-World', 'Dropbox', 'Discord', 'Mozilla', 'Cloudflare', 'Microsoft', 'When', 'Getting', 'Conclusion',
    ])
  })

  it('finds the code blocks whole, names their language and indents them', () => {
    if (source === undefined)
      return
    const blocks = tree.children.filter((node): node is Code => node.type === 'code')
    expect(blocks.map(node => node.lang)).toEqual(['rust', 'rust', 'rust', 'toml'])
    for (const { value, position } of blocks)
      expect(value.split('\n').map(line => line.trim())).toEqual(lines.slice((position?.start.line ?? 0) - 1, position?.end.line))
    expect(blocks.map(node => node.value.split('\n').map(line => line.search(/\S/)))).toEqual([
      [0, 0, 4, 8, 8, 8, 0],
      [0, 0, 0, 4, 4, 8, 8, 4, 0],
      [0, 0, 4, 4, 4],
      [0, 0, 0, 0, 0, 0],
    ])
  })

  it('finds the bullet lists', () => {
    if (source === undefined)
      return
    const lists = tree.children.filter((node): node is List => node.type === 'list')
    expect(lists.map(node => node.children.length)).toEqual([3, 3, 5])
  })

  it('accounts for every line, in order, with its place', () => {
    if (source === undefined)
      return
    expect(misplaced(tree, source)).toEqual([])
    const starts = tree.children.map(node => node.position?.start.line ?? 0)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    const told = new Set([1, 2, 4, ...omissions.map(({ line }) => line)])
    for (const { position } of tree.children) {
      for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line++)
        told.add(line)
    }
    expect(lines.flatMap((line, i) => line.trim() !== '' && !told.has(i + 1) ? [i + 1] : [])).toEqual([])
  })

  it('tells every guess in one message', () => {
    if (source === undefined)
      return
    const rules = messagesOf(file).map(message => message.split(' ')[1] ?? '')
    const count = (rule: string): number => rules.filter(other => other === rule).length
    expect(['guessed-heading', 'guessed-code', 'guessed-indentation', 'guessed-list', 'guessed-furniture'].map(count)).toEqual([17, 4, 3, 3, 2])
    expect(file.messages.every(({ fatal, source: tool }) => fatal === undefined && tool === 'talkwright')).toBe(true)
  })
})
