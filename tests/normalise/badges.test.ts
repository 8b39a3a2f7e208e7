import { describe, expect, it } from 'vitest'
import { imageAddresses } from '../../scripts/image-addresses.ts'
import { understand } from '../../scripts/article-to-talk.ts'
import { VFile } from 'vfile'
import { talkOfText } from '../pipeline/talk-of.ts'

const flour = 'Flour matters to every baker in town, and to all who eat what they bake.'
const badge = (name: string): string => `[![${name}](https://img.shields.io/npm/v/bread.svg)](https://npm.example/bread)`

describe('badges', () => {
  it.each([
    ['behind a title', `# Bread ${badge('Version')} ${badge('Downloads')} \n\n## Flour\n\n${flour}\n`, ['Version', 'Downloads']],
    ['in a row below it', `# Bread\n\n${badge('Version')} ${badge('Downloads')}\n\n## Flour\n\n${flour}\n`, ['Version', 'Downloads']],
    ['that lead nowhere', `# Bread\n\n![Version](https://badgen.net/npm/v/bread)\n![Build](https://github.com/a/b/actions/workflows/ci.yml/badge.svg)\n\n## Flour\n\n${flour}\n`, ['Version', 'Build']],
    ['that are named below', `# Bread\n\n[![Build][b]][c]\n\n## Flour\n\n${flour}\n\n[b]: https://travis-ci.org/a/b.svg?branch=main\n[c]: https://travis-ci.org/a/b\n`, ['Build']],
    ['in HTML', `# Bread\n\n<p align="center"><a href="https://npm.example"><img alt="Version" src="https://img.shields.io/npm/v/bread.svg"></a></p>\n\n## Flour\n\n${flour}\n`, ['Version']],
  ])('%s are on no slide, and on the list', async (_where, article, names) => {
    const { markdown, report, deck } = await talkOfText(article)
    for (const name of names) {
      expect(markdown).not.toContain(name)
      expect(report.blocks).toContainEqual(expect.objectContaining({ type: 'image', where: 'omitted', reason: `a badge: ${name}` }))
    }
    expect(markdown).toContain('title: Bread\n')
    expect(deck.meta.title).toBe('Bread')
    expect(report.messages).toEqual([])
  })

  it('are not fetched', async () => {
    const file = new VFile({ value: `# Bread\n\n${badge('Version')}\n\n${flour}\n\n![A loaf](https://mill.example/loaf.png)\n` })
    expect([...imageAddresses(await understand(file))]).toEqual(['https://mill.example/loaf.png'])
  })

  it('are shown where an article speaks of one', async () => {
    expect((await talkOfText(`# Bread\n\n## Badges\n\nThis one, ![Version](https://img.shields.io/npm/v/bread.svg), says how old the bread is.\n`)).markdown).toContain('Version')
  })
})

describe('a picture in a heading', () => {
  it('beside its words is no part of the title, and on the list', async () => {
    const { deck, report } = await talkOfText(`# ![A mill](mill.png) Bread\n\n## Flour ![A sack](sack.png)\n\n${flour}\n`)
    expect(deck.meta.title).toBe('Bread')
    expect(deck.slides.map(({ section }) => section)).toContain('Flour')
    expect(report.blocks).toContainEqual(expect.objectContaining({ line: 3, type: 'image', where: 'omitted', reason: 'a picture beside the words of a heading: A sack' }))
    expect(report.messages).toEqual([])
  })

  it('is no part of a title that is not the first heading', async () => {
    expect((await talkOfText(`### Made by hand\n\n# ${badge('Version')} Bread [<img src="sack.png" alt="A sack">](sack.html) of rye\n\n${flour}\n`)).deck.meta.title).toBe('Bread of rye')
  })

  it('is the title where there are no words', async () => {
    expect((await talkOfText(`# ![Bread](bread.svg)\n\n## Flour\n\n${flour}\n`)).deck.meta.title).toBe('Bread')
  })
})
