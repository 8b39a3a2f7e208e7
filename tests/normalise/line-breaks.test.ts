import fc from 'fast-check'
import type { Nodes, PhrasingContent, Root } from 'mdast'
import { expect, it } from 'vitest'
import { VFile } from 'vfile'
import { articleToTalk } from '../../scripts/article-to-talk.ts'
import type { Article } from '../../scripts/model/article.ts'
import { convertHtml } from '../../scripts/normalise/html.ts'
import { breakLines } from '../../scripts/normalise/line-breaks.ts'
import { isPhrasingParent } from '../../scripts/normalise/phrasing-of.ts'
import { parseArticle } from '../../scripts/parse/parse.ts'
import { copyOf } from '../../scripts/text/copy.ts'
import { holds, walk } from '../../scripts/text/walk.ts'
import { plain } from '../../scripts/text/words.ts'

/** An article's tree after a step, without places, with every stretch of white space as one space, and without the ends of lines at the ends of a paragraph: the library leaves some there. */
function treeAfter(step: (article: Article) => Article, article: Article): Root {
  const { tree } = step({ ...article, tree: copyOf(article.tree) })
  walk(tree, (node: Nodes) => {
    delete node.position
    delete node.data
    if (node.type === 'text') node.value = node.value.replace(/[\t\n ]+/g, ' ')
    if (isPhrasingParent(node)) node.children = node.children.slice(node.children.findIndex(isShown), node.children.findLastIndex(isShown) + 1)
  })
  return tree
}

function isShown(node: PhrasingContent): boolean {
  return node.type !== 'break'
}

const piece = fc.constantFrom(
  'Rye is sour', 'bread', '**bold**', '_quiet_', '~~old~~', '`a b`', '$x^2$', '[a link](https://a.example "why")', '![a loaf](loaf.png "rye")', '&amp;', '\u00a0', '.',
  '<br>', '<br>', '<br>', '<br/>', '<BR />', '<br class="a">', '<br\nclear=all>', ' ', ' ', '\n', '  \n', '\\\n',
)
const place = fc.constantFrom(['', ''], ['# ', ''], ['- ', ''], ['> ', ''], ['| a | b |\n| - | - |\n| ', ' | c |'])
const text = fc.tuple(place, fc.array(piece, { minLength: 1, maxLength: 9 })).map(([[before, behind], pieces]) => `${before}${pieces.join('')}${behind}\n`)

it('ends a line where a reader of HTML does', async () => {
  let ended = 0
  await fc.assert(fc.asyncProperty(text, async (markdown) => {
    const article = await parseArticle(new VFile({ value: markdown, path: 'a.md' }))
    const broken = treeAfter(breakLines, article)
    if (!holds(article.tree, 'html') || holds(broken, 'html')) return
    ended += 1
    expect(broken).toEqual(treeAfter(convertHtml, article))
  }), { numRuns: 3000 })
  expect(ended).toBeGreaterThan(500)
})

it('leaves a footnote where the line that ends refers to it', async () => {
  const talk = await articleToTalk(new VFile({ value: '# Bread\n\nRye is sour[^1].<br>\nWheat is sweet.\n\n| Loaf | Price |\n| - | - |\n| Rye | 4 |\n\n[^1]: Sour dough takes a day.\n', path: 'a.md' }))
  const said = talk.deck.slides.find(({ notes }) => plain(notes.map(({ node }) => node)).includes('Rye is sour'))
  expect(plain(said?.notes.map(({ node }) => node) ?? [])).toContain('Sour dough takes a day.')
})
