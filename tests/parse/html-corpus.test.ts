import { readFileSync } from 'node:fs'
import type { Element, Root as HastRoot } from 'hast'
import { raw } from 'hast-util-raw'
import { toHtml } from 'hast-util-to-html'
import type { Nodes, Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { plain } from '../../scripts/text/words.ts'
import { corpusArticles } from '../pipeline/shared.ts'
import { parse } from './outline-of.ts'

/** What blogs put around an article. */
const page = (article: string): string => `<!doctype html><html lang="en"><head><title>The article | A blog</title></head><body>
<header><a href="/">A blog</a><nav><ul><li><a href="/posts">Posts</a></li><li><a href="/about">About</a></li></ul></nav></header>
<main><article><h1>The article</h1><div class="share-buttons"><a href="#">Tweet</a> <a href="#">Share</a></div>
${article}
<div class="social-share"><a href="#">Share this post</a></div></article>
<aside class="related-posts"><h2>Related posts</h2><ul><li><a href="/other">Another post</a></li></ul></aside></main>
<footer><h2>About us</h2><p>© 2026 A blog. All rights reserved.</p><pre><code>npm i our-newsletter</code></pre></footer></body></html>`

/** A Markdown tree as a page of a blog shows it. */
function rendered(tree: Root): string {
  const hast = raw(toHast(tree, { allowDangerousHtml: true }) as HastRoot) as HastRoot
  visit(hast, 'element', (node: Element, index, parent) => {
    if (['script', 'style', 'iframe'].includes(node.tagName) && parent && index !== undefined) parent.children.splice(index, 1)
  })
  return page(toHtml(hast))
}

function textsOf(tree: Root, type: 'heading' | 'code'): string[] {
  const texts: string[] = []
  visit(tree as Nodes, type, (node) => void texts.push((node.type === 'code' ? node.value : plain(node)).replace(/\{#[^}]*\}/g, '').replace(/\s+/g, '')))
  return texts.filter(text => text !== '')
}

interface Counts { found: number, there: number, both: number }

function count(counts: Counts, found: readonly string[], there: readonly string[]): void {
  const left = [...found]
  counts.found += found.length
  counts.there += there.length
  for (const text of there) {
    const at = left.indexOf(text)
    if (at >= 0) counts.both += left.splice(at, 1).length
  }
}

const f1 = ({ found, there, both }: Counts): number => (found + there === 0 ? 1 : 2 * both / (found + there))

it('finds the listings and the headings of articles in pages made of them, and nothing of what stands around', async () => {
  const [code, headings]: [Counts, Counts] = [{ found: 0, there: 0, both: 0 }, { found: 0, there: 0, both: 0 }]
  for (const path of corpusArticles()) {
    const source = (await parse('markdown', readFileSync(path, 'utf8'))).tree
    const { tree } = await parse('html', rendered(source))
    count(code, textsOf(tree, 'code'), textsOf(source, 'code'))
    count(headings, textsOf(tree, 'heading').filter(text => text !== 'Thearticle'), textsOf(source, 'heading'))
    expect(plain(tree), path).not.toMatch(/All rights reserved|Related posts|our-newsletter/)
  }
  console.info(`pages made of the corpus: code F1 ${f1(code).toFixed(3)}, headings F1 ${f1(headings).toFixed(3)}`)
  expect(f1(code)).toBeGreaterThanOrEqual(0.93)
  expect(f1(headings)).toBeGreaterThanOrEqual(0.8)
}, 120_000)
