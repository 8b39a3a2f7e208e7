import { visit } from 'unist-util-visit'
import type { Deck } from '../model/deck.ts'
import type { Outline } from '../model/outline.ts'
import type { KnownArticle } from '../model/score.ts'
import { terms } from '../text/terms.ts'
import { plain } from '../text/words.ts'

/** How many of an article's terms count as its own. */
const mostTerms = 50

/** What the score asks about an article: from its outline, and from the deck that was made of it. */
export function knowArticle({ meta, title, blocks }: Outline, deck: Deck, minutes?: number): KnownArticle {
  const { lang, description = '', author = '', date = '', tags, url = '' } = meta
  const texts = blocks.map(({ node }) => plain(node))
  // What a link or a picture says beside its text: where it leads, and its title, which is a picture's caption.
  const asides = blocks.flatMap(({ node }) => {
    const found: string[] = []
    visit(node, ['image', 'link'], (one) => void ('url' in one && found.push(String(one.url), 'title' in one ? String(one.title ?? '') : '')))
    return found
  })
  const prose = blocks.flatMap(({ node }, index) => (node.type === 'code' ? [] : [texts[index] ?? '']))
  // Headings are items of agendas.
  const items = new Set(blocks.flatMap(({ node }) => (node.type === 'heading' ? [plain(node)] : [])))
  for (const { node } of blocks) {
    visit(node, ['listItem', 'tableCell'], (item) => void items.add(plain(item as never)))
    visit(node, 'listItem', (item) => void ('children' in item && items.add(plain((item.children as never[]).slice(0, 1)))))
  }
  return {
    lang, items, ...(minutes !== undefined && { minutes }),
    text: [plain(title), description, author, date, url, ...tags, ...texts, ...asides].join('\n'),
    words: blocks.reduce((sum, block) => sum + block.words, 0),
    headings: blocks.flatMap(({ node }) => (node.type === 'heading' ? [plain(node)] : [])),
    terms: topTerms(prose, lang),
    pictures: deck.slides.flatMap((slide) => (slide.kind === 'figure' ? [slide.image.alt ?? ''] : [])),
    lines: new Map(deck.slides.map(({ source, line }) => [source, line])),
  }
}

/** The terms of some texts, most frequent first; equals in order of appearance. Counted anew: who judges a deck does not ask who made it. */
function topTerms(texts: readonly string[], lang: string): string[] {
  const counts = new Map<string, { term: string, count: number }>()
  for (const text of texts) {
    for (const term of terms(text, lang)) {
      const known = counts.get(term)
      if (known) known.count += 1
      else counts.set(term, { term, count: 1 })
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, mostTerms).map(({ term }) => term)
}
