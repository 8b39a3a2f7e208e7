import { readYaml } from '../../scripts/parse/markdown/read-frontmatter.ts'
import { describe, expect, it } from 'vitest'
import { walk } from '../../scripts/text/walk.ts'
import { talkOfText } from '../pipeline/talk-of.ts'
import { messagesOf, misplaced, outlineOf, parse } from './outline-of.ts'

const body = '# Heading\n\nText\n'

describe('parseMarkdown', () => {
  it('reads GFM and math, every node in its place', async () => {
    const source = '# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] done\n\n$$\nx^2\n$$\n'
    const { tree } = await parse('markdown', source)
    expect(outlineOf(tree)).toEqual(['h1 A', 'table 2', 'list 1', 'math'])
    expect(misplaced(tree, source)).toEqual([])
  })

  it('makes links of the addresses that GFM makes links of, wherever they stand', async () => {
    const source = 'No address.\n\n## www.one.example\n\n- in a list\n  > quoted http://two.example/a_(b), and more\n\n| https://three.example |\n| --- |\n| me@four.example |\n\nmailto:you@five.example, _HTTPS://SIX.example_ &#119;ww.seven.example, [www.none.example](https://eight.example) `www.none.example` a@b ://\n'
    const { tree } = await parse('markdown', source)
    const urls: string[] = []
    walk(tree, (node) => { if (node.type === 'link') urls.push(node.url) })
    expect(urls).toEqual(['http://www.one.example', 'http://two.example/a_(b)', 'https://three.example', 'mailto:me@four.example', 'mailto:you@five.example', 'HTTPS://SIX.example', 'http://www.seven.example', 'https://eight.example'])
  })

  it('reads addresses that run into one another once, as remark does', async () => {
    const { tree } = await parse('markdown', '[a@b.cox.y+z@d-e.org')
    const urls: string[] = []
    walk(tree, (node) => { if (node.type === 'link') urls.push(node.url) })
    expect(urls).toEqual(['mailto:a@b.cox.y'])
  })

  it('takes the title from the first level-1 heading and leaves it in the tree', async () => {
    const { meta, tree } = await parse('markdown', '## Before\n\n# The `title` {#id}\n')
    expect(meta.title).toBe('The title')
    expect(outlineOf(tree)).toHaveLength(2)
  })

  it('reads a YAML title as the author wrote it: No is a word, 1:30 a text and a date no moment', async () => {
    const { meta } = await parse('markdown', `---\ntitle: No\ndescription: 1:30\ndate: 2024-05-06\n---\n\n${body}`)
    expect(meta).toMatchObject({ title: 'No', description: '1:30', date: '2024-05-06' })
  })

  it.each(['!!binary aGk=', '!!set {x: }', '!!js/function "x"', '!!omap [a: 1]'])('takes nothing but text for a title: %s', async (value) => {
    const { meta } = await parse('markdown', `---\ntitle: ${value}\n---\n\n${body}`)
    expect(typeof meta.title).toBe('string')
    expect(meta.title).not.toMatch(/object|Buffer/i)
  })

  it('reads YAML frontmatter by its known keys and tells which it did not use', async () => {
    const { meta, omissions, tree } = await parse('markdown', `---
title: 'A: b'
subtitle: What it is
authors:
  - name: Ada
    url: https://example.org/ada
  - Grace
date: 2024-05-06
tags: [one, two]
categories: two, three
lang: pt_br
permalink: /relative/
canonical_url: https://example.org/a
layout: post
---

${body}`)
    expect(meta).toEqual({
      title: 'A: b',
      description: 'What it is',
      author: 'Ada, Grace',
      date: '2024-05-06',
      tags: ['one', 'two', 'three'],
      lang: 'pt-BR',
      url: 'https://example.org/a',
    })
    expect(omissions).toEqual([expect.objectContaining({ line: 1, type: 'metadata', reason: 'frontmatter the talk has no use for: permalink, layout' })])
    expect(outlineOf(tree)).toEqual(['h1 Heading', 'paragraph'])
  })

  it('reads TOML frontmatter with nested tables', async () => {
    const { meta, omissions } = await parse('markdown', `+++
title = "A"
date = 2024-05-06
[taxonomies]
tags = ["x", "y"]
[extra]
author = "Ada"
+++
${body}`)
    expect(meta).toEqual({ title: 'A', date: '2024-05-06', author: 'Ada', tags: ['x', 'y'] })
    expect(omissions).toEqual([])
  })

  it('cleans names of links and mail addresses', async () => {
    const { meta } = await parse('markdown', `---\nauthor: "[Ada](https://example.org) (Works), Grace <g@example.org>"\n---\n${body}`)
    expect(meta.author).toBe('Ada (Works), Grace')
  })

  it.each([
    ['---\ntitle: The colon: a problem\ndate: 2024\n---\n', 'The colon: a problem', '2 broken-frontmatter'],
    ['---\ndate: 2024\ntitle: "open\n---\n', 'open', '3 broken-frontmatter'],
    ['+++\ntitle = \n+++\n', 'Heading', '2 broken-frontmatter'],
  ])('warns of broken frontmatter and reads the article all the same (%#)', async (frontmatter, title, message) => {
    const { meta, tree, file, omissions } = await parse('markdown', frontmatter + body)
    expect(messagesOf(file)).toEqual([message])
    expect(meta.title).toBe(title)
    expect(outlineOf(tree)).toEqual(['h1 Heading', 'paragraph'])
    expect(omissions).toHaveLength(1)
  })

  it.each([
    ['---\n- a\n- b\n---\n', ['thematicBreak', 'list 2', 'thematicBreak']],
    ['---\nBread rises\n---\n', ['thematicBreak', 'h2 Bread rises']],
  ])('takes words between two rules for words (%#)', async (opening, outline) => {
    const { tree, file } = await parse('markdown', opening + body)
    expect(messagesOf(file)).toEqual([])
    expect(outlineOf(tree)).toEqual([...outline, 'h1 Heading', 'paragraph'])
  })

  it.each(['---', '+++', '---\ntitle: Open'])('reads on as ever behind a first line that begins no frontmatter (%j)', async (opening) => {
    const { tree } = await parse('markdown', `${opening}\n\n## Dough\n\n> Quoted.\n\n- Item\n`)
    expect(outlineOf(tree).slice(-3)).toEqual(['h2 Dough', 'blockquote', 'list 1'])
  })

  it('is not harmed by hostile frontmatter', async () => {
    const bomb = ['a: &a [x, x]', 'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]', 'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]', 'd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]'].join('\n')
    expect(messagesOf((await parse('markdown', `---\n${bomb}\n---\n${body}`)).file)).toEqual(['2 broken-frontmatter'])
    const { meta } = await parse('markdown', `---\n__proto__: { title: bad }\nconstructor: { a: 1 }\n---\n${body}`)
    expect(meta.title).toBe('Heading')
    expect(({} as Record<string, unknown>).title).toBeUndefined()
  })
})

it.each(['__proto__', 'constructor', 'prototype'])('a key %s of the frontmatter reaches nothing', (key: string) => {
  const { table } = readYaml(`title: Bread\n${key}:\n  polluted: true\nextra:\n  ${key}: { polluted: true }\n`)
  expect(Object.keys(table)).toEqual(['title', 'extra'])
  expect(Object.keys(table['extra'] as object)).toEqual([])
  expect(({} as { polluted?: true }).polluted).toBeUndefined()
})

it('a fence of MyST that is no listing is what its name says', async () => {
  const { deck, report } = await talkOfText('# Bread\n\n## Baking\n\n```{admonition} Rye vs. wheat\n:class: tip\n- Rye holds more water\n- Wheat holds more air\n```\n\n```{code-cell} python\n:tags: [hide-input]\nprint("done")\n```\n\n```{note}\nnobody closes this')
  const code = deck.slides.flatMap(slide => (slide.kind === 'code' ? [slide.code] : []))
  expect(code.map(({ lang, value }) => [lang, value])).toEqual([['python', 'print("done")'], ['text', 'nobody closes this']])
  expect(deck.slides.some(slide => slide.kind === 'points' && slide.points.length === 2)).toBe(true)
  expect(report.messages.filter(({ severity }) => severity === 'error')).toEqual([])
})

it('a key that would reach a prototype is warned about', async () => {
  expect((await talkOfText('---\ntitle: Bread\nconstructor: hidden\n---\n\n# Bread\n\nIt rises.\n')).report.messages.map(({ message }) => message)).toContainEqual(expect.stringContaining("'constructor'"))
})

it('the address that Jekyll works out is a link', async () => {
  expect((await talkOfText('# Bread\n\n## Rising\n\nRead [about rye]({% post_url 2020-01-01-rye %}) before you bake it for the first time.\n')).markdown).not.toContain('](')
})
