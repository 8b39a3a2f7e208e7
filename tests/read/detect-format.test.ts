import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../scripts/read/detect-format.ts'

const markdown = '# Title\n\nText with a [link](https://example.org).\n\n```js\nlet a\n```\n'
const html = '<!doctype html>\n<html><body><p>Text</p></body></html>\n'
const text = 'Title\n\nA paragraph about things.\n\n• one\n• two\n'

describe('detectFormat', () => {
  it.each([
    ['a.md', text, 'markdown'],
    ['a.MARKDOWN', text, 'markdown'],
    ['a.mdx', text, 'markdown'],
    ['folder.d/a.html', text, 'html'],
    ['a.htm', text, 'html'],
    ['a.txt', text, 'text'],
    ['a.txt', markdown, 'markdown'],
    ['a.txt', html, 'html'],
    ['-', markdown, 'markdown'],
    ['-', html, 'html'],
    ['-', text, 'text'],
    ['README', markdown, 'markdown'],
    ['draft.v2', text, 'text'],
  ])('reads %s by its extension or content (%#)', (path, content, format) => {
    expect(detectFormat(path, content)).toBe(format)
  })

  it('knows Markdown by its frontmatter, or by a level-1 heading on top', () => {
    expect(detectFormat('-', '---\ntitle: A\n---\n\nText\n')).toBe('markdown')
    expect(detectFormat('-', '# Notes\n\nJust text.\n')).toBe('markdown')
  })

  it('does not take copied code for Markdown', () => {
    const code = 'Setup\n\nRun this:\n\n# install it\nnpm i\n\nconst a = `x ${y}`\ncall(**kwargs)\n'
    expect(detectFormat('a.txt', code)).toBe('text')
  })

  it('knows a page saved without its head by its tags', () => {
    expect(detectFormat('-', '<h1>A</h1><p>b</p><p>c</p><ul><li>d</li></ul><p>e</p>')).toBe('html')
  })
})
