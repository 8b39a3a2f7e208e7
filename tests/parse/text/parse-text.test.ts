import { describe, expect, it } from 'vitest'
import { messagesOf, misplaced, outlineOf, parse } from '../outline-of.ts'

describe('parseText', () => {
  it('reads a byline, a date and tags', async () => {
    const { meta, omissions, tree } = await parse('text', `How caches work
by Ada Sample · May 6, 2024 · 7 min read
Tags: cache, edge

A cache keeps what was asked before, so that it need not be made again.
`)
    expect(meta).toEqual({ title: 'How caches work', author: 'Ada Sample', date: 'May 6, 2024', tags: ['cache', 'edge'] })
    expect(omissions.map(({ reason }) => reason)).toEqual(['the reading time the page gives'])
    expect(outlineOf(tree)).toEqual(['h1 How caches work', 'paragraph'])
  })

  it('leaves a text without a title as it is', async () => {
    const { meta, tree } = await parse('text', 'This is just a sentence that ends in a full stop.\n\nAnd another one follows it.\n')
    expect(meta).toEqual({ tags: [] })
    expect(outlineOf(tree)).toEqual(['paragraph', 'paragraph'])
  })

  it('reads lists of several marks, nested and loosely spaced', async () => {
    const source = `Shopping

We need a few things for the weekend:

• fruit
  ◦ apples
  ◦ pears

• bread

And in this order, please:

1. Pay for all of it
2. Leave the shop

- loose

- spaced

Then we are done with the shopping for now.
`
    const { tree, file } = await parse('text', source)
    expect(outlineOf(tree)).toEqual(['h1 Shopping', 'paragraph', 'list 2', 'paragraph', 'list 2', 'list 2', 'paragraph'])
    expect(tree.children[2]).toMatchObject({ ordered: false, children: [{ children: [{}, { type: 'list', children: [{}, {}] }] }, {}] })
    expect(tree.children[4]).toMatchObject({ ordered: true, start: 1 })
    expect(messagesOf(file)).toEqual(['1 guessed-heading', '5 guessed-list', '13 guessed-list', '16 guessed-list'])
    expect(misplaced(tree, source)).toEqual([])
  })

  it('takes short lines after a colon for a list that lost its bullets', async () => {
    const { tree } = await parse('text', 'Fruit\n\nThese are the kinds we sell:\nApples from the north\nPears\nPlums\n\nAsk for more of them at the counter.\n')
    expect(outlineOf(tree)).toEqual(['h1 Fruit', 'paragraph', 'list 3', 'paragraph'])
  })

  it('reads copied tables', async () => {
    const { tree } = await parse('text', 'Rates\n\nThe measured rates are these.\n\nSize\tRate\n1 MB\t80 %\n10 MB\t95 %\n\nThat is all there is to say.\n')
    expect(outlineOf(tree)).toEqual(['h1 Rates', 'paragraph', 'table 3', 'paragraph'])
  })

  it('keeps the indentation and blank lines of code that still has them', async () => {
    const code = 'def serve(port):\n    if port < 1024:\n        raise ValueError("too low")\n\n    return open_socket(port)'
    const { tree, file } = await parse('text', `Serving\n\nThis is how the server is started:\n\n${code}\n\nIt then waits for somebody to ask for something.\n`)
    expect(outlineOf(tree)).toEqual(['h1 Serving', 'paragraph', 'code python', 'paragraph'])
    expect(tree.children[2]).toMatchObject({ value: code })
    expect(messagesOf(file)).not.toContain('5 guessed-indentation')
  })

  it('takes the label above a code block for its language, and leaves out the copy button', async () => {
    const { tree, omissions } = await parse('text', 'Setting up\n\nInstall the package first:\n\nshell\nCopy\nmake -C tools all\n\nThis takes a minute or two on most machines.\n')
    expect(outlineOf(tree)).toEqual(['h1 Setting up', 'paragraph', 'code bash', 'paragraph'])
    expect(omissions.map(({ reason }) => reason)).toEqual(['the label of a code block', 'a button of the page'])
  })

  it('levels headings by their numbers', async () => {
    const filler = 'Here is a paragraph that says something about it.\n\n'
    const { tree } = await parse('text', `The manual\n\n${filler}1. Basics\n\n${filler}1.1 Install it\n\n${filler}1.2 Run it\n\n${filler}2. More\n\n${filler}`)
    expect(outlineOf(tree).filter(line => line.startsWith('h'))).toEqual(['h1 The manual', 'h2 1. Basics', 'h3 1.1 Install it', 'h3 1.2 Run it', 'h2 2. More'])
  })

  it('joins paragraphs that were wrapped by hand', async () => {
    const { tree } = await parse('text', `Wrapped text

This paragraph was wrapped by hand at about sixty columns,
as mail programs do, and it must come out as one paragraph
although it stands on three lines of the source text here.

The second paragraph follows after a blank line, and it is
as long as the first one.
`)
    expect(outlineOf(tree)).toEqual(['h1 Wrapped text', 'paragraph', 'paragraph'])
  })

  it('links web addresses and leaves the page\'s furniture out', async () => {
    const { tree, omissions } = await parse('text', `A title for it

The source is at https://example.org/code, for anyone to read.

Share
Next: Another post
© 2024 Example
`)
    expect(tree.children[1]).toMatchObject({ children: [{}, { type: 'link', url: 'https://example.org/code' }, {}] })
    expect(omissions.map(({ line, reason }) => `${line} ${reason}`)).toEqual(['5 a share or follow button', '6 a link to another page', '7 a copyright line'])
  })

  it('reads other scripts', async () => {
    const { tree } = await parse('text', '缓存如何工作\n\n缓存会保存以前请求过的内容，这样就不必重新生成。\n\n• 快速\n• 便宜\n')
    expect(outlineOf(tree)).toEqual(['h1 缓存如何工作', 'paragraph', 'list 2'])
  })

  it('does not take the first item of a list for a title', async () => {
    expect((await parse('text', '• one\n• two\n')).meta.title).toBeUndefined()
    expect((await parse('text', '1. one\n2. two\n')).meta.title).toBeUndefined()
    expect((await parse('text', '7 ways to cache\n\nThere are many of them, as we shall see.\n')).meta.title).toBe('7 ways to cache')
  })

  it('reads very long lines', async () => {
    for (const long of ['a'.repeat(200_000), 'a.b('.repeat(50_000), '#'.repeat(50_000), 'word, '.repeat(30_000)])
      expect((await parse('text', `Title\n\n${long}\n`)).tree.children.length).toBeGreaterThan(0)
  })
})

it('a comment for the talk is on no slide and in no note of a text, and is told of', async () => {
  const { tree, omissions } = await parse('text', 'Bread\n\nFlour decides a lot. <!-- talk: cue ZEBRA -->\n\n<!-- talk: cue\nZEBRA again -->\n\nWater is weighed.\n')
  expect(JSON.stringify(tree)).not.toContain('ZEBRA')
  expect(omissions.map(({ line, type }) => ({ line, type }))).toEqual([{ line: 3, type: 'html' }, { line: 5, type: 'html' }])
})
