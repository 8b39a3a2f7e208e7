import { describe, expect, it, test } from 'vitest'
import { toString } from 'mdast-util-to-string'
import { normalise } from '../../scripts/normalise/normalise.ts'
import { outlineOf, parse } from './outline-of.ts'

/** A page as the stages after parsing know it, where alerts of Markdown and boxes are one. */
const read = async (html: string) => normalise(await parse('html', html))

const said = (what: string, times: number): string => Array.from({ length: times }, (_, no) => `<div class="paragraph"><p>${what} is what the baker, who rises at three, looks at before anything else, and paragraph ${no} says why that is so.</p></div>`).join('\n')
const page = (body: string): string => `<html><head><title>Bread</title></head><body><div id="header"><h1>Bread</h1></div><div id="content">${body}</div></body></html>`
const parts: [string, number][] = [['Flour', 9], ['Water', 1], ['Salt', 2], ['Related grains', 1]]

describe('a page whose sections are elements of their own is read whole', () => {
  test.each<[string, (name: string, times: number) => string]>([
    ['as AsciiDoc has them', (name, times) => `<div class="sect1"><h2 id="${name.toLowerCase().replace(' ', '-')}">${name}</h2><div class="sectionbody">${said(name, times)}<div class="sect2"><h3>More of ${name}</h3>${said(`More ${name}`, times)}</div></div></div>`],
    ['as DocBook has them', (name, times) => `<div class="section"><div class="titlepage"><div><div><h2 class="title">${name}</h2></div></div></div>${said(name, times)}<div class="section"><div class="titlepage"><div><div><h3 class="title">More of ${name}</h3></div></div></div>${said(`More ${name}`, times)}</div></div>`],
    ['as Sphinx and Pandoc have them', (name, times) => `<section id="${name}" class="level2"><h2>${name}</h2>${said(name, times)}<section class="level3"><h3>More of ${name}</h3>${said(`More ${name}`, times)}</section></section>`],
  ])('%s', async (_how, section) => {
    const { tree, omissions } = await parse('html', page(parts.map(([name, times]) => section(name, times)).join('\n')))
    expect(outlineOf(tree).filter(line => line.startsWith('h') && line !== 'h1 Bread')).toEqual(parts.flatMap(([name]) => [`h2 ${name}`, `h3 More of ${name}`]))
    expect(outlineOf(tree).filter(line => line === 'paragraph')).toHaveLength(parts.reduce((sum, [, times]) => sum + 2 * times, 0))
    expect(omissions.filter(({ reason }) => reason.startsWith('outside'))).toEqual([])
  })

  it('and what stands beside the article is no section of it', async () => {
    const cards = Array.from({ length: 6 }, (_, no) => `<div class="card"><h3><a href="/${no}">Other loaf ${no}</a></h3><p><a href="/${no}">Read about loaf ${no}, which is another one</a></p></div>`).join('')
    const { tree } = await parse('html', `<html><body><main><article><h1>Bread</h1>${said('Flour', 6)}<h2>Salt</h2>${said('Salt', 6)}</article><div class="more-reading">${cards}</div></main></body></html>`)
    expect(toString(tree)).not.toContain('Other loaf')
    expect(toString(tree)).toContain('Salt is what the baker')
  })
})

describe('a box of a page is prose behind its name', () => {
  test.each([
    ['AsciiDoc', '<div class="admonitionblock"><table><tr><td class="icon"><div class="title">Note</div></td><td class="content">Salt slows <em>yeast</em>.</td></tr></table></div>'],
    ['Asciidoctor', '<div class="admonitionblock note"><table><tr><td class="icon"><i class="fa icon-note" title="Note"></i></td><td class="content"><div class="paragraph"><p>Salt slows <em>yeast</em>.</p></div></td></tr></table></div>'],
    ['DocBook', '<div class="note" style="margin-left: 0.5in"><table summary="Note"><tr><td rowspan="2"><img alt="[Note]" src="images/note.png"></td><th>Note</th></tr><tr><td><p>Salt slows <em>yeast</em>.</p></td></tr></table></div>'],
    ['Sphinx', '<div class="admonition note"><p class="admonition-title">Note</p><p>Salt slows <em>yeast</em>.</p></div>'],
    ['GitHub', '<div class="markdown-alert markdown-alert-note"><p class="markdown-alert-title">Note</p><p>Salt slows <em>yeast</em>.</p></div>'],
    ['VitePress', '<div class="note custom-block"><p class="custom-block-title">Note</p><p>Salt slows <em>yeast</em>.</p></div>'],
  ])('%s', async (_by, box) => {
    const { tree, omissions } = await read(page(`<h2>Salt</h2>${said('Salt', 4)}${box}${said('Salt', 2)}`))
    const texts = tree.children.map(node => toString(node).replace(/\s+/g, ' '))
    expect(texts).toContain('Note: Salt slows yeast.')
    expect(texts.filter(text => text.includes('Note'))).toHaveLength(1)
    expect(omissions.filter(({ reason }) => reason.startsWith('outside'))).toEqual([])
  })

  it.each([
    ['a table of its own', '<div class="admonition note"><p class="admonition-title">Note</p><p>Salt slows.</p><table><tr><th>Salt</th><th>Rise</th></tr><tr><td>1 %</td><td>2 h</td></tr></table></div>', ['Salt slows', '1 %', '2 h', 'Rise']],
    ['a table of its own and no name', '<div class="note"><table><tr><th>Salt</th><th>Rise</th></tr><tr><td>1 %</td><td>2 h</td></tr></table></div>', ['1 %', '2 h', 'Rise', 'Salt']],
    ['a table within a cell', '<div class="admonitionblock"><table><tr><td class="icon"><i title="Note"></i></td><td class="content"><p>Salt slows.</p><table><tr><td>1 %</td><td>2 h</td></tr></table></td></tr></table></div>', ['Note: Salt slows', '1 %', '2 h']],
    ['words beside its blocks', '<div class="admonition note"><p class="admonition-title">Note</p>Salt <b>slows</b>.<ul><li>One</li></ul>And then some.</div>', ['Note: Salt slows', 'One', 'And then some']],
    ['no name', '<div class="note"><p>Salt slows.</p></div>', ['Salt slows.']],
  ])('and one with %s loses none of it', async (_what, box, words) => {
    const { tree, omissions } = await read(page(`<h2>Salt</h2>${said('Salt', 4)}${box}${said('Salt', 2)}`))
    const text = [...tree.children.map(node => toString(node)), ...omissions.map(omission => omission.text)].join(' ').replace(/\s+/g, ' ')
    for (const word of words) expect(text).toContain(word)
  })

  it('and one with more in it keeps that', async () => {
    const { tree } = await read(page(`<h2>Salt</h2>${said('Salt', 4)}<div class="admonition warning"><p class="admonition-title">Warning:</p><ul><li>Salt slows yeast.</li><li>Sugar does not.</li></ul></div>${said('Salt', 2)}`))
    expect(outlineOf(tree).slice(-4, -2)).toEqual(['paragraph', 'list 2'])
    expect(tree.children.map(node => toString(node))).toContain('Warning')
  })
})
