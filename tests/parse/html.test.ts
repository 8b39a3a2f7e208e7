import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { misplaced, outlineOf, parse } from './outline-of.ts'

const page = `<!DOCTYPE html>
<html lang="en-GB">
<head>
<title>Caching at the edge | Example Blog</title>
<meta name="description" content="How a small cache saves a large database.">
<meta property="article:published_time" content="2024-05-06T07:08:09Z">
<meta property="article:tag" content="cache">
<link rel="canonical" href="https://example.org/caching">
<script type="application/ld+json">{ "@graph": [{ "@type": "WebSite" }, { "@type": "BlogPosting", "author": { "name": "Ada Sample" } }] }</script>
<style>body { color: red }</style>
</head>
<body>
<nav><a href="/">Home</a> <a href="/about">About</a></nav>
<main><article>
<h1>Caching at the edge</h1>
<div class="share-buttons"><a href="#">Post it</a></div>
<p>A cache close to the reader answers most requests before they reach the database, which then has time for the few that matter.</p>
<h2 id="why">Why it works<a class="anchor" href="#why">#</a></h2>
<p>Most readers ask for the <em>same</em> few pages, so a <code>small</code> store serves nearly all of them without any further work.</p>
<table><tr><th>Size</th><th>Rate</th></tr><tr><td>1 MB</td><td>80 %</td></tr></table>
<p>The following lines start a server with a cache in front, and there is no more to it than these few:</p>
<div class="highlight"><pre><code class="language-go"><span class="line">func main() {
</span><span class="line">    serve(":8080")
</span><span class="line">}
</span></code></pre><button>Copy</button></div>
<pre><code class="hljs rust"><div>fn a() {</div><div>}</div></code></pre>
<table><tr><td class="linenos"><pre>1
2</pre></td><td><div class="highlight-source-shell"><pre>npm install
npm test</pre></div></td></tr></table>
<figure><img src="images/flow.png" alt="Flow of a request"><figcaption>First the cache is asked.</figcaption></figure>
<dl><dt>Hit</dt><dd>The cache has the answer.</dd><dt>Miss</dt><dd>The cache has to ask.</dd></dl>
<form><label>Mail <input name="mail"></label></form>
</article></main>
<footer><p>© 2024 Example Blog</p></footer>
</body></html>
`

describe('parseHtml', async () => {
  const { tree, meta, omissions } = await parse('html', page)

  it('keeps the article and drops what surrounds it', () => {
    expect(outlineOf(tree)).toEqual([
      'paragraph', 'h2 Why it works', 'paragraph', 'table 2', 'paragraph', 'code go', 'code rust', 'code shell', 'paragraph', 'paragraph', 'list 2',
    ])
  })

  it('reads the metadata of the head', () => {
    expect(meta).toEqual({
      title: 'Caching at the edge',
      description: 'How a small cache saves a large database.',
      author: 'Ada Sample',
      date: '2024-05-06T07:08:09Z',
      lang: 'en-GB',
      tags: ['cache'],
      url: 'https://example.org/caching',
    })
  })

  it('lists what it left out, with line and reason', () => {
    expect(omissions.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '13 page navigation', '16 a share bar', '32 a form', '34 a page footer',
    ])
  })

  it('keeps the lines of code blocks', () => {
    const blocks: string[] = []
    visit(tree, 'code', node => void blocks.push(node.value))
    expect(blocks).toEqual(['func main() {\n    serve(":8080")\n}', 'fn a() {\n}', 'npm install\nnpm test'])
  })

  it('keeps images with their address and caption', () => {
    const images: string[] = []
    visit(tree, 'image', node => void images.push(`${node.url} ${node.alt}`))
    expect(images).toEqual(['images/flow.png Flow of a request'])
    expect(tree.children[9]).toMatchObject({ children: [{ type: 'emphasis', children: [{ value: 'First the cache is asked.' }] }] })
  })

  it('makes a definition list a list of terms', () => {
    expect(tree.children[10]).toMatchObject({
      children: [{ children: [{ children: [{ type: 'strong', children: [{ value: 'Hit' }] }, { value: ' - The cache has the answer.' }] }] }, {}],
    })
  })

  it('gives every node its line of the page', () => {
    expect(misplaced(tree, page)).toEqual([])
    expect(tree.children.map(node => node.position?.start.line)).toEqual([17, 18, 19, 20, 21, 22, 26, 28, 30, 30, 31])
  })

  it('says what stands in a list of terms within another once', async () => {
    const depth = 40
    const { tree } = await parse('html', `<article><h1>Bread</h1><p>Bread is made of flour and water and salt, and time.</p>${Array.from({ length: depth }, (_, no) => `<dl><div><dt>term${no}</dt><dd>`).join('')}innermost words${'</dd></div></dl>'.repeat(depth)}</article>`)
    const text = JSON.stringify(tree)
    for (const once of ['innermost words', 'term0"', 'term39"']) expect(text.split(once)).toHaveLength(2)
  })

  it.each([2, 12, 20, 60])('keeps a table of %i rows, be it the most of the page', async (count) => {
    const rows = Array.from({ length: count }, (_, no) => `<tr><td>${no}</td><td>Flour number ${no} rises well in the warm kitchen today.</td></tr>`)
    const { tree, omissions } = await parse('html', `<html><head><title>Bread</title></head><body><article><h1>Bread</h1><p>Bread is made of flour and water and salt, and time.</p><table><tr><th>No</th><th>Flour</th></tr>\n${rows.join('\n')}</table></article></body></html>`)
    const tables: number[] = []
    visit(tree, 'table', table => void tables.push(table.children.length))
    expect(tables).toEqual([1 + count])
    expect(omissions.filter(({ type }) => type.startsWith('table'))).toEqual([])
    visit(tree, 'tableRow', (_, __, parent) => expect(parent?.type).toBe('table'))
  })

  it('falls back to the body when no article can be found', async () => {
    expect(outlineOf((await parse('html', '<h1>Hi</h1>')).tree)).toEqual(['h1 Hi'])
    expect((await parse('html', '<body></body>')).tree.children).toEqual([])
  })

  it('survives broken markup', async () => {
    await expect(parse('html', '<p>open <b>never <table><tr><td>closed <script type="application/ld+json">{ nope')).resolves.toBeDefined()
  })
})
